import type { TextToCompare } from './text-to-compare.js';

/** A stretch of so many words is a copy, not chance: it stays, whatever is around it. */
const SURE_WORDS = 5;

/** Where less than this of both sentences is matched, a sentence was written anew. Share of letters, 0..1. */
const REWRITTEN_SHARE = 0.4;

/** Words of the first text from `start` on that are words of the other from `other` on, until either is interrupted. */
interface Run {
  start: number;
  other: number;
  length: number;
}

/**
 * Takes out of a matching what a reader would not call common: "the" between two rewritten halves, a few words of a
 * sentence that has become another.
 *
 * Method  a stretch under five words goes where it is no longer, in letters, than what was removed or inserted both
 *         before and after it (semantic clean-up: Fraser 2006, Diff Strategies), and where under two fifths of the
 *         sentences it stands in are matched, in both texts
 * @param match for each word of the first text its place in the other, below 0 for none; changed in place
 */
export function dropChanceMatches(one: TextToCompare, other: TextToCompare, match: Int32Array): void {
  // Each pass may leave larger changes around the next stretch; a few are enough, and bound the time.
  for (let pass = 0; pass < 8 && dropOvershadowed(one, other, match); pass++);
  dropRewritten(one, other, match);
  dropOvershadowed(one, other, match);
}

function dropOvershadowed(one: TextToCompare, other: TextToCompare, match: Int32Array): boolean {
  const runs = runsOf(match);
  const changed = [...runs, undefined].map((run, index) => {
    const last = runs[index - 1];
    const removed = lettersOf(one, last ? last.start + last.length : 0, run?.start ?? match.length);
    const inserted = lettersOf(other, last ? last.other + last.length : 0, run?.other ?? other.ids.length);
    return Math.max(removed, inserted);
  });
  let dropped = false;
  for (let index = 0; index < runs.length; index++) {
    const { start, other: place, length } = runs[index]!;
    if (length >= SURE_WORDS) continue;
    const letters = lettersOf(one, start, start + length);
    if (letters > changed[index]! || letters > changed[index + 1]!) continue;
    match.fill(-1, start, start + length);
    changed[index + 1]! += changed[index]! + Math.max(letters, lettersOf(other, place, place + length));
    dropped = true;
  }
  return dropped;
}

function dropRewritten(one: TextToCompare, other: TextToCompare, match: Int32Array): void {
  const all = sentenceLetters(one);
  const otherAll = sentenceLetters(other);
  const shared = new Float64Array(all.length);
  const otherShared = new Float64Array(otherAll.length);
  match.forEach((place, word) => {
    if (place < 0) return;
    shared[one.sentenceOf[word]!]! += lettersOf(one, word, word + 1);
    otherShared[other.sentenceOf[place]!]! += lettersOf(other, place, place + 1);
  });
  for (const { start, other: place, length } of runsOf(match)) {
    if (length >= SURE_WORDS) continue;
    for (let at = 0; at < length; at++) {
      const sentence = one.sentenceOf[start + at]!;
      const otherSentence = other.sentenceOf[place + at]!;
      const share = shared[sentence]! / all[sentence]!;
      const otherShare = otherShared[otherSentence]! / otherAll[otherSentence]!;
      if (Math.max(share, otherShare) < REWRITTEN_SHARE) match[start + at] = -1;
    }
  }
}

function runsOf(match: Int32Array): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  match.forEach((place, start) => {
    if (place < 0) return;
    if (last && last.start + last.length === start && last.other + last.length === place) last.length++;
    else runs.push((last = { start, other: place, length: 1 }));
  });
  return runs;
}

/** A word says no more for being longer: an address is one word, and equal to every other. */
const LETTERS_OF_WORD = 12;

/** Letters of the words from one to another, spaces and punctuation left out. */
function lettersOf({ starts, ends }: TextToCompare, from: number, to: number): number {
  let letters = 0;
  for (let word = from; word < to; word++) letters += Math.min(LETTERS_OF_WORD, ends[word]! - starts[word]!);
  return letters;
}

function sentenceLetters(text: TextToCompare): Float64Array {
  const letters = new Float64Array((text.sentenceOf.at(-1) ?? -1) + 1);
  text.sentenceOf.forEach((sentence, word) => (letters[sentence]! += lettersOf(text, word, word + 1)));
  return letters;
}
