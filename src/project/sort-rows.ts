/**
 * Says of each row of a slice what it is to the store and to the rows before it, and gives the lines that are to
 * be written. Slices come in the order of the file, so that the same file always gives the same answer.
 */
import { keepEarlier, knownVersions, type KnownVersion } from '../store/items-table.js';
import type { Store } from '../store/store.js';
import type { Counts } from './counts.js';
import type { SeenRows } from './seen-rows.js';

/** The rows of a slice: item and version of each in turn, where its line ends, and its place in the evidence. */
export interface SliceRows {
  ndjson: Uint8Array;
  keys: BigUint64Array;
  lineEnds: Uint32Array;
  locators: readonly string[];
}

export interface Reading {
  sha256: string;
  /** of this reading's ledger line */
  recordedMs: number;
  /** whether the store may already have rows of the file: else it is not asked */
  mayBeKnown: boolean;
  /** it has not come to its end yet: what it wrote before it was broken off counts as it did then */
  unfinished: boolean;
  /** of the slice in which it was broken off, as `Sorted` had it: that slice is in the store in part, or whole */
  underway: Underway;
}

/** What the store cannot tell of rows once they are written, by place. */
export interface Underway {
  /** known before, and written as they are read now */
  anew: readonly string[];
  /** new items and versions */
  brought: readonly string[];
}

export interface Sorted extends Underway {
  counts: Pick<Counts, 'items' | 'versions' | 'merged' | 'known'>;
  /** lines for the table `items`: new items, and known ones read anew from the same evidence */
  items: Uint8Array;
  /** lines for `earlier`: superseded versions read anew */
  earlier: Uint8Array;
  /** lines for `places` */
  places: Uint8Array;
  /** items whose present version is about to be replaced */
  superseding: bigint[];
}

export async function sortRows(store: Store, seen: SeenRows, slice: SliceRows, reading: Reading): Promise<Sorted> {
  const { keys, lineEnds, locators, ndjson } = slice;
  const known = reading.mayBeKnown
    ? await knownVersions(store, distinctItems(keys))
    : new Map<bigint, KnownVersion[]>();
  const counts = { items: 0, versions: 0, merged: 0, known: 0 };
  const write = new Runs(ndjson);
  const writeEarlier: Uint8Array[] = [];
  const places: string[] = [];
  const superseding: bigint[] = [];
  const anew: string[] = [];
  const brought: string[] = [];
  const [wereKnown, wereBrought] = [new Set(reading.underway.anew), new Set(reading.underway.brought)];

  for (let row = 0; row < lineEnds.length; row++) {
    const item = keys[2 * row] ?? 0n;
    const version = keys[2 * row + 1] ?? 0n;
    const locator = locators[row] ?? '';
    const from = row === 0 ? 0 : (lineEnds[row - 1] ?? 0);
    const to = lineEnds[row] ?? from;
    const met = seen.meet(item, version);
    const place = (): void => {
      places.push(
        JSON.stringify({ item: item.toString(), version: version.toString(), sha256: reading.sha256, locator }),
      );
    };
    if (met === 'again') {
      counts.merged++;
      place();
      continue;
    }
    const before = known.get(item) ?? [];
    const same = before.find((one) => one.version === version.toString());
    const mine = same?.recorded_ms === reading.recordedMs && same.sha256 === reading.sha256;
    if (!same) {
      brought.push(locator);
      const other = met === 'version' || before.length > 0;
      counts[other ? 'versions' : 'items']++;
      // Of an item that a later reading brought already, an earlier text is found: that one goes on to count.
      if (before.some((one) => one.current && one.recorded_ms > reading.recordedMs)) {
        writeEarlier.push(ndjson.subarray(from, to));
        continue;
      }
      if (other) superseding.push(item);
      // A version that this very slice brought is not in the store yet: it goes among the earlier ones from here.
      if (met === 'version') writeEarlier.push(...linesOf(item, row, slice, before));
      write.add(from, to);
    } else if (mine && (reading.unfinished || wereBrought.has(locator))) {
      // Written by this very reading before it was broken off: it counts as it did then.
      if (same.locator !== locator) {
        counts.merged++;
        place();
      } else if (wereKnown.has(locator)) {
        counts.known++;
        anew.push(locator);
      } else {
        brought.push(locator);
        const first = met === 'item' && !before.some((one) => one.recorded_ms < reading.recordedMs);
        counts[first && !(same.current && before.length > 1) ? 'items' : 'versions']++;
      }
    } else {
      counts.known++;
      if (same.sha256 !== reading.sha256) place();
      else if (same.locator === locator && same.recorded_ms < reading.recordedMs) {
        // The same row, read anew.
        anew.push(locator);
        if (same.current) write.add(from, to);
        else writeEarlier.push(ndjson.subarray(from, to));
      }
    }
  }
  return {
    counts,
    items: write.bytes(),
    earlier: Buffer.concat(writeEarlier),
    places: Buffer.from(places.length > 0 ? `${places.join('\n')}\n` : ''),
    superseding,
    anew,
    brought,
  };
}

/** Stretches of a buffer, neighbours joined: most slices are written as they came. */
class Runs {
  readonly #of: Uint8Array;
  readonly #runs: [from: number, to: number][] = [];

  constructor(of: Uint8Array) {
    this.#of = of;
  }

  add(from: number, to: number): void {
    const last = this.#runs.at(-1);
    if (last?.[1] === from) last[1] = to;
    else this.#runs.push([from, to]);
  }

  bytes(): Uint8Array {
    const parts = this.#runs.map(([from, to]) => this.#of.subarray(from, to));
    return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  }
}

/** Writes what `sortRows` gave. Killed between two steps and done again, it comes to the same. */
export async function writeRows(store: Store, sorted: Sorted): Promise<void> {
  await keepEarlier(store, sorted.superseding);
  await store.insert('earlier', sorted.earlier);
  await store.insert('items', sorted.items);
  await store.insert('places', sorted.places);
}

/**
 * The lines that a slice has of an item before a row, of versions that the store lacks: one that it has keeps the place
 * that it was read from first. Few items change within a slice.
 */
function linesOf(
  item: bigint,
  before: number,
  { keys, lineEnds, ndjson }: SliceRows,
  known: readonly KnownVersion[],
): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let row = 0; row < before; row++) {
    const version = String(keys[2 * row + 1]);
    if (keys[2 * row] === item && !known.some((one) => one.version === version))
      lines.push(ndjson.subarray(row === 0 ? 0 : lineEnds[row - 1], lineEnds[row]));
  }
  return lines;
}

function distinctItems(keys: BigUint64Array): bigint[] {
  const items = new Set<bigint>();
  for (let at = 0; at < keys.length; at += 2) items.add(keys[at] ?? 0n);
  return [...items];
}
