import { kindOfPair } from '../../links/clusters/compare-texts.js';

/**
 * What an item's text is to the text that was asked for: the same words, a near copy, a longer text that holds it, a
 * fragment of it; a text that has most of it but not its names and numbers (`like-reports.ts`), or a longer text that
 * holds some of it. Of the last two nobody can say that they had the text first.
 */
export const sayings = ['exact', 'near', 'within', 'fragment', 'like', 'some'] as const;
export type Saying = (typeof sayings)[number];

/** A part has so much of its shingles in the longer text, as in `links/clusters/compare-texts.ts`; below, some of it. */
const PART_SHARE = 0.8;
const SOME_SHARE = 0.5;
/** What was asked may be a short sentence: so many shingles at least. */
const WITHIN_LEAST = 3;
/** An item's short text is no fragment: it may be a phrase of the day. */
const FRAGMENT_LEAST = 12;

/**
 * @param asked distinct word 3-shingles of the text that was asked for
 * @param size those of an item's text
 * @param shared those in both
 * @returns closeness in 0..1: Jaccard of near copies, of the others the share of the shorter text that was found
 */
export function compareAsked(
  asked: number,
  size: number,
  shared: number,
): { saying: Exclude<Saying, 'like'>; closeness: number } | undefined {
  const pair = kindOfPair(asked, size, shared);
  if (pair === 'exact') return { saying: 'exact', closeness: 1 };
  if (pair === 'near') return { saying: 'near', closeness: shared / (asked + size - shared) };
  if (size > asked && shared >= Math.max(Math.min(WITHIN_LEAST, asked), asked * SOME_SHARE))
    return { saying: shared >= asked * PART_SHARE ? 'within' : 'some', closeness: shared / asked };
  if (size < asked && shared >= Math.max(FRAGMENT_LEAST, size * PART_SHARE))
    return { saying: 'fragment', closeness: shared / size };
  return undefined;
}
