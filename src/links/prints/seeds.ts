import { roomFor } from './shingle-sequence.js';
import { distinct } from './shingles.js';

/** Shingles in a window. Whatever eight shingles in a row (ten words) two texts share, they share a seed. */
const WINDOW = 8;

/** From how many distinct shingles on a text can be a part of another, or have one. */
export const PASSAGE_SHINGLES = 12;

/**
 * The seeds by which a passage is found again in a longer text: of every eight shingles in a row the lowest
 * (winnowing: Schleimer, Wilkerson and Aiken 2003, section 3). Some two ninths of the shingles; ascending, distinct;
 * none for a text of fewer than twelve distinct shingles.
 *
 * @param sequence the shingles of a text in their order
 * @param room where to put them, if there is enough of it for the sequence: then what is given back is a part of it
 */
export function seeds(sequence: Uint32Array, room?: Uint32Array): Uint32Array {
  if (sequence.length < PASSAGE_SHINGLES) return new Uint32Array();
  const chosen = roomFor(sequence.length, usual);
  let count = 0;
  let lowest = -1; // where the lowest of the current window stands; the last of equal ones
  for (let end = WINDOW - 1; end < sequence.length; end++) {
    const start = end - WINDOW + 1;
    if (lowest < start) {
      lowest = start;
      for (let at = start + 1; at <= end; at++) if (sequence[at]! <= sequence[lowest]!) lowest = at;
      chosen[count++] = sequence[lowest]!;
    } else if (sequence[end]! <= sequence[lowest]!) {
      lowest = end;
      chosen[count++] = sequence[lowest]!;
    }
  }
  return distinct(chosen.subarray(0, count), room);
}

const usual = new Uint32Array(4096);
