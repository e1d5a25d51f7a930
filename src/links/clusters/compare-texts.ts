/** How two different texts belong together. Texts of the same shingles are one text here, and `exact`. */
export type Kind = 'exact' | 'near' | 'partial';

/** From which Jaccard similarity on two texts are near. */
export const NEAR_JACCARD = 0.5;

/** A text of fewer distinct shingles (under ten words) is short: see `links/prints/shingles.ts` for the rule and why. */
export const SHORT_SHINGLES = 8;
const SHORT_SHARED = 3;

/** A part: this share of the shorter text's shingles stands in the longer one, and at least so many. */
const PART_SHARE = 0.8;
const PART_LEAST = 12;

/**
 * What two texts are to each other by their counts of distinct shingles. A function of the two alone, and the same
 * either way round: on this rests that clusters do not depend on the order of arrival.
 *
 * @param sizes distinct shingles of each
 * @param shared distinct shingles in both
 */
export function kindOfPair(size: number, otherSize: number, shared: number): Kind | undefined {
  if (shared === 0) return undefined;
  if (shared === size && shared === otherSize) return 'exact';
  const shorter = Math.min(size, otherSize);
  const all = size + otherSize - shared;
  if (shorter < SHORT_SHINGLES && shared < SHORT_SHARED) return undefined;
  if (shared >= NEAR_JACCARD * all) return 'near';
  return shared >= PART_LEAST && shared >= PART_SHARE * shorter ? 'partial' : undefined;
}

/** Whether two texts of these sizes can be anything to each other, whatever they share. */
export function couldBePair(size: number, otherSize: number): boolean {
  return kindOfPair(size, otherSize, Math.min(size, otherSize)) !== undefined;
}

/** How close, in 0..1: Jaccard for near, the share of the shorter text for a part, 1 for exact. */
export function closeness(kind: Kind, size: number, otherSize: number, shared: number): number {
  if (kind === 'exact') return 1;
  return kind === 'near' ? shared / (size + otherSize - shared) : shared / Math.min(size, otherSize);
}

/** How many shingles two texts of these sizes must share at least to be anything to each other. */
export function leastShared(size: number, otherSize: number): number {
  const shorter = Math.min(size, otherSize);
  const near = Math.floor(((size + otherSize) * NEAR_JACCARD) / (1 + NEAR_JACCARD));
  return Math.min(near, Math.max(PART_LEAST, Math.floor(shorter * PART_SHARE)));
}
