/** The words of the layer's parts, turned round, in memory. A part never changes, so that it is read once. */
import * as z from 'zod';
import { inWorkers, SMALL_BYTES } from '../../../jobs/in-workers.js';
import type { Folds } from '../../../language/word-keys.js';
import { defineQuery } from '../../../store/define.js';
import { Count } from '../../../store/fields.js';
import type { Store } from '../../../store/store.js';
import { Segment, type SegmentData } from './segment.js';
import { turnRound } from './turn-round.js';

const partsOfLayer = defineQuery({
  sql: new URL('./parts.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string() }),
  row: z.strictObject({ part: z.string(), bytes: Count }),
});
const wordsOfPart = defineQuery({
  sql: new URL('./words-of-part.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string(), part: z.string() }),
  row: z.unknown(),
});

type Part = readonly Segment[];

/** Bytes of words that are held; they take a fourth of it. Of more, the store is asked. */
const MOST_BYTES = 2_000_000_000;
/** Bytes of a segment's words, roughly. */
const SEGMENT_BYTES = 32_000_000;
const TRIES = 5;

const held = new WeakMap<Store, { words: string; parts: Map<string, Part> }>();

/**
 * The layer as it stands; what is held already is not read again. 15 s for a million short texts.
 *
 * @returns undefined when they are too large to be held
 */
export async function partsInMemory(
  store: Store,
  words: string,
  folds: Folds,
  signal?: AbortSignal,
): Promise<readonly Segment[] | undefined> {
  let known = held.get(store);
  if (known?.words !== words) held.set(store, (known = { words, parts: new Map() }));
  for (let tried = 0; tried < TRIES; tried++) {
    const parts = await store.rows(partsOfLayer, { made_by: words });
    if (parts.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_BYTES) return undefined;
    const now = new Map<string, Part>();
    for (const { part } of parts) {
      const read = known.parts.get(part) ?? (await readPart(store, words, part, folds, signal));
      known.parts.set(part, read);
      now.set(part, read);
    }
    // A part that was merged into another meanwhile is read as one without texts: then it is looked again.
    if ([...now.values()].some((segments) => segments.length === 0)) {
      for (const [part, segments] of now) if (segments.length === 0) known.parts.delete(part);
      continue;
    }
    known.parts = new Map(now); // what was merged is not needed any more
    return [...now.values()].flat();
  }
  return undefined;
}

async function readPart(
  store: Store,
  words: string,
  part: string,
  folds: Folds,
  signal: AbortSignal | undefined,
): Promise<Part> {
  const segments: Segment[] = [];
  const pieces = gathered(store.pieces(wordsOfPart, { made_by: words, part }));
  const work = turnRound(folds);
  for await (const made of inWorkers<Uint8Array, SegmentData>(pieces, {
    module: new URL('./worker.js', import.meta.url),
    settings: folds,
    signal,
    here: { isSmall: ({ byteLength }) => byteLength <= SMALL_BYTES, work },
  })) {
    segments.push(new Segment(made));
  }
  return segments;
}

/** Pieces joined until they are as large as a segment should be. */
async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let some: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    some.push(piece);
    size += piece.byteLength;
    if (size < SEGMENT_BYTES) continue;
    yield Buffer.concat(some);
    [some, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(some);
}
