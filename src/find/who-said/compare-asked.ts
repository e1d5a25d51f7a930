import { kindOfPair } from '../../links/clusters/compare-texts.js';

/**
 * What an item's text is to the text that was asked for: the same words, a near copy, a longer text that holds it,
 * or a fragment of it.
 */
export const sayings = ['exact', 'near', 'within', 'fragment'] as const;
export type Saying = (typeof sayings)[number];

/** What was asked is held by a longer text when that has so much of its shingles, and at least so many. */
const WITHIN_SHARE = 0.5;
const WITHIN_LEAST = 3;
/** As for a part in `links/clusters/compare-texts.ts`: a short text is no fragment, it may be a phrase of the day. */
const FRAGMENT_SHARE = 0.8;
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
): { saying: Saying; closeness: number } | undefined {
  const pair = kindOfPair(asked, size, shared);
  if (pair === 'exact') return { saying: 'exact', closeness: 1 };
  if (pair === 'near') return { saying: 'near', closeness: shared / (asked + size - shared) };
  if (size > asked && shared >= Math.max(Math.min(WITHIN_LEAST, asked), asked * WITHIN_SHARE))
    return { saying: 'within', closeness: shared / asked };
  if (size < asked && shared >= Math.max(FRAGMENT_LEAST, size * FRAGMENT_SHARE))
    return { saying: 'fragment', closeness: shared / size };
  return undefined;
}
