/**
 * What changed from one text to another as an editor sees it: words put in, left out and replaced, sentences moved,
 * names and numbers swapped, each in its place in both texts.
 *
 * Method   words are equal as `words` has them, so that case and punctuation are no difference, at most a minor one;
 *          what stands once in both in another order was moved; the rest is matched by patience and the shortest edit
 *          (`match-words.ts`), small stretches between large changes are taken out, and changes slid to the borders of
 *          sentences. Deterministic; not symmetric: of two sentences that changed places one was moved
 * Bounds   200,000 words a text between what both begin and end with, else `too-different`; texts with under a tenth of
 *          the shorter one's words in common and no passage (`aligned.ts`) are, too
 * Distrust the kind `swapped` at the beginning of a sentence, where any word has a capital; `moved` for stock phrases
 */
import { aligned } from './aligned.js';
import { dropChanceMatches } from './drop-chance-matches.js';
import type { Comparison } from './difference.js';
import { findMoves, type CommonEnds } from './find-moves.js';
import { matchWords } from './match-words.js';
import { slideChanges } from './slide-changes.js';
import { steps } from './steps.js';
import { textToCompare, type Span, type TextToCompare } from './text-to-compare.js';

/** Words of a text between what both begin and end with; beyond, texts are not compared. */
const MOST_WORDS = 200_000;

/** Texts that share less of the shorter one's words are not set side by side. In 0..1. */
const LEAST_SHARED = 0.1;

/**
 * @param sentences the sentences of a text, in their order: `sentences` of its language
 */
export function differences(earlier: string, later: string, sentences: (text: string) => readonly Span[]): Comparison {
  const numbers = new Map<string, number>();
  const one = textToCompare(earlier, sentences(earlier), numbers);
  const other = textToCompare(later, sentences(later), numbers);
  const ends = commonEnds(one.ids, other.ids);
  if (Math.max(one.ids.length, other.ids.length) - ends.before - ends.after > MOST_WORDS) {
    return { kind: 'too-different', why: 'long' };
  }
  const moves = findMoves(one, other, ends);
  const match = new Int32Array(one.ids.length).fill(-1);
  const moved = new Int32Array(one.ids.length);
  const otherMoved = new Int32Array(other.ids.length);
  moves.forEach(({ start, other: place, length }, index) => {
    moved.fill(index + 1, start, start + length);
    otherMoved.fill(index + 1, place, place + length);
  });
  matchAround(one, moved, other, otherMoved, match);
  const shared = match.reduce((sum, place, word) => sum + Number(place >= 0 || moved[word]! > 0), 0);
  const found = steps({ text: one, moved }, { text: other, moved: otherMoved }, match);
  const shorter = Math.min(one.ids.length, other.ids.length);
  const unlike = shorter > 0 && shared < LEAST_SHARED * shorter;
  if (unlike && aligned(found).length === 0) return { kind: 'too-different', why: 'unlike' };
  return {
    kind: 'compared',
    differences: found,
    shared: shorter === 0 ? Number(one.ids.length === other.ids.length) : shared / shorter,
  };
}

/** Matches what was not moved. */
function matchAround(
  one: TextToCompare,
  moved: Int32Array,
  other: TextToCompare,
  otherMoved: Int32Array,
  match: Int32Array,
): void {
  const left = whereZero(moved);
  const otherLeft = whereZero(otherMoved);
  const rest = only(one, left);
  const otherRest = only(other, otherLeft);
  const found = matchWords(rest.ids, otherRest.ids);
  dropChanceMatches(rest, otherRest, found);
  slideChanges(rest, found);
  const back = turned(found, otherRest.ids.length);
  slideChanges(otherRest, back);
  back.forEach((word, place) => {
    if (word >= 0) match[left[word]!] = otherLeft[place]!;
  });
}

function whereZero(values: Int32Array): Int32Array {
  const places = new Int32Array(values.length);
  let found = 0;
  for (let at = 0; at < values.length; at++) if (values[at] === 0) places[found++] = at;
  return places.subarray(0, found);
}

function only(text: TextToCompare, kept: Int32Array): TextToCompare {
  if (kept.length === text.ids.length) return text;
  return {
    ...text,
    ids: kept.map((word) => text.ids[word]!),
    starts: Array.from(kept, (word) => text.starts[word]!),
    ends: Array.from(kept, (word) => text.ends[word]!),
    sentenceOf: kept.map((word) => text.sentenceOf[word]!),
  };
}

function turned(match: Int32Array, length: number): Int32Array {
  const back = new Int32Array(length).fill(-1);
  match.forEach((place, word) => {
    if (place >= 0) back[place] = word;
  });
  return back;
}

function commonEnds(one: Int32Array, other: Int32Array): CommonEnds {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before++;
  let after = 0;
  while (after < shorter - before && one[one.length - 1 - after] === other[other.length - 1 - after]) after++;
  return { before, after };
}
