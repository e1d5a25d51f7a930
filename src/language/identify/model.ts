import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { LANES } from './model-languages.js';
import { ROW_BITS } from './ngram-rows.js';

/** What every weight is raised by in its byte, so that none is below zero. */
export const BIAS = 128;

export interface Weights {
  /** two numbers a row: the bytes of LANES weights, the first lowest */
  readonly rows: Int32Array;
  /** what one step of a byte is worth */
  readonly scale: number;
}

let kept: { cyrillic: Weights; latin: Weights } | undefined;

/** The model as scripts/language-model/build.mjs wrote it, read once: two scales (float32, little endian), two tables. */
export function model(): { cyrillic: Weights; latin: Weights } {
  if (kept) return kept;
  const file = gunzipSync(readFileSync(new URL('./model.bin.gz', import.meta.url)));
  const size = (1 << ROW_BITS) * LANES;
  if (file.length !== 8 + 2 * size)
    throw new Error(`model.bin.gz holds ${file.length} bytes, ${8 + 2 * size} were expected`);
  const table = (number: number): Weights => {
    const bytes = file.subarray(8 + number * size, 8 + (number + 1) * size);
    return {
      // byte by byte, so that machines of either order of bytes count alike
      rows: Int32Array.from({ length: size / 4 }, (_, at) => bytes.readInt32LE(4 * at)),
      scale: file.readFloatLE(4 * number),
    };
  };
  return (kept = { cyrillic: table(0), latin: table(1) });
}
