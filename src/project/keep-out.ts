/**
 * What of a slice does not go into the store although it was read, or is not set aside although it was not: items that
 * were removed stay out, and what an earlier reading of the same place gave is not in two places.
 */
import { itemsAtPlaces } from '../store/items-table.js';
import type { Store } from '../store/store.js';
import { readItemId, showItemId } from '../vocabulary/ids.js';
import type { Quarantined } from '../vocabulary/item.js';
import type { SliceRows } from './sort-rows.js';

export interface KeepOutHow {
  sha256: string;
  file: string;
  /** ids of items that were removed */
  removed: Iterable<string>;
  /** an earlier ledger line has read the part */
  readBefore: boolean;
  /** only what was set aside is taken up */
  retry: boolean;
}

export interface KeptIn extends SliceRows {
  quarantined: Quarantined[];
  /** rows whose place has given an item already: that stays */
  known: number;
}

export class KeepOut {
  readonly #store: Store;
  readonly #how: KeepOutHow;
  readonly #removed: ReadonlySet<bigint>;

  constructor(store: Store, how: KeepOutHow) {
    this.#store = store;
    this.#how = how;
    this.#removed = new Set([...how.removed].map((id) => readItemId(id) ?? 0n));
  }

  async from(slice: SliceRows & { quarantined: readonly Quarantined[] }): Promise<KeptIn> {
    const { sha256, readBefore, retry } = this.#how;
    const { keys, locators } = slice;
    const asked = [...(readBefore ? slice.quarantined.map(({ locator }) => locator) : []), ...(retry ? locators : [])];
    const held = await itemsAtPlaces(this.#store, sha256, asked);
    const quarantined = slice.quarantined.filter(({ locator }) => !held.has(locator));
    let known = slice.quarantined.length - quarantined.length;
    if (this.#removed.size === 0 && !retry) return { ...slice, quarantined, known };
    const stays = locators.map((locator, row) => {
      const item = keys[2 * row] ?? 0n;
      if (this.#removed.has(item)) {
        quarantined.push(this.#asRemoved(item, locator));
        return false;
      }
      const before = retry ? held.get(locator) : undefined;
      if (!before || before.has(item.toString())) return true;
      known++;
      return false;
    });
    return { ...rowsThat(slice, stays), quarantined, known };
  }

  #asRemoved(item: bigint, locator: string): Quarantined {
    const id = showItemId(item);
    return {
      sha256: this.#how.sha256,
      file: this.#how.file,
      locator,
      code: 'redacted',
      reason: `this is the item ${id}, which was removed from the project`,
      hint: `"refrain redact ${id}" takes it out of this file as well`,
      record: '', // what was removed does not come back by this door
    };
  }
}

function rowsThat({ ndjson, keys, lineEnds, locators }: SliceRows, stays: readonly boolean[]): SliceRows {
  if (stays.every(Boolean)) return { ndjson, keys, lineEnds, locators };
  const rows = stays.flatMap((stay, row) => (stay ? [row] : []));
  const lines = rows.map((row) => ndjson.subarray(row === 0 ? 0 : lineEnds[row - 1], lineEnds[row]));
  let end = 0;
  return {
    ndjson: Buffer.concat(lines),
    keys: BigUint64Array.from(rows.flatMap((row) => [keys[2 * row] ?? 0n, keys[2 * row + 1] ?? 0n])),
    lineEnds: Uint32Array.from(lines.map((line) => (end += line.length))),
    locators: rows.map((row) => locators[row] ?? ''),
  };
}
