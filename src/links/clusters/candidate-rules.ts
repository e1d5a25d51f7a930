import { BANDS } from '../prints/signature.js';

/**
 * Of a key that more than `most` texts have (a phrase that an outlet puts under everything), texts are compared with
 * the `hubs` only: the texts of lowest key among them, which are the shortest, since a part is shorter than what it
 * stands in. All others would take the square of their number.
 */
export const CROWD = { most: 128, hubs: 16 };

/**
 * How many bands two texts must share to be compared. One alone is mostly chance: with two, pairs of Jaccard 0.5 are
 * found with probability 0.974, 0.6 with 0.9995, and a sixth of the pairs of 0.2 is left.
 */
export const SHARED_BANDS = 2;

/** Whether texts of these bands are to be compared: a function of the two alone. */
export function shareBands(bands: Uint32Array, start: number, others: Uint32Array, otherStart: number): boolean {
  let shared = 0;
  for (let band = 0; band < BANDS; band++) shared += Number(bands[start + band] === others[otherStart + band]);
  return shared >= SHARED_BANDS;
}

/**
 * Whether texts of these sizes that meet under seeds are to be compared. Where neither is 1.4 times as long as the
 * other, a part of four fifths is near as well, and the bands find it.
 */
export function couldBePart(size: number, otherSize: number): boolean {
  return Math.max(size, otherSize) * 5 > Math.min(size, otherSize) * 7;
}

/**
 * Under how many seeds a text of so many must meet a longer one to be compared with it: one of four. Where a part is
 * kept to four fifths with a word changed here and there, some four of ten stand in the longer text; of a phrase that
 * two reports of like events share, fewer do.
 */
export function seedsOfPart(seeds: number): number {
  return Math.max(1, Math.ceil(seeds / 4));
}
