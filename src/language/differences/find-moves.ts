import { sentenceBegins, type TextToCompare } from './text-to-compare.js';
import { heaviestChain, uniqueRuns, type SharedRun } from './unique-runs.js';

/** So many words in a row that stand elsewhere were moved, whatever they are of. */
const MOVED_WORDS = 8;

/** A whole sentence was moved from so many words on. */
const MOVED_SENTENCE_WORDS = 4;

/** What two texts begin and end with in common, in words. */
export interface CommonEnds {
  before: number;
  after: number;
}

/**
 * What stands in both texts, but not in the same order: sentences, or stretches of eight words and more. Of two that
 * changed places the one with fewer words was moved. None overlaps another, and they are in the order of the first text.
 */
export function findMoves(one: TextToCompare, other: TextToCompare, { before, after }: CommonEnds): SharedRun[] {
  const between = ({ ids }: TextToCompare): Int32Array => ids.subarray(before, ids.length - after);
  const runs = uniqueRuns(between(one), between(other)).map(({ start, other: place, length }) => ({
    start: start + before,
    other: place + before,
    length,
  }));
  const chain = new Set(heaviestChain(runs, other.ids.length));
  if (chain.size === runs.length) return [];
  const taken = new Uint8Array(one.ids.length);
  const otherTaken = new Uint8Array(other.ids.length);
  taken.fill(1, 0, before).fill(1, taken.length - after);
  otherTaken.fill(1, 0, before).fill(1, otherTaken.length - after);
  for (const run of chain) take(run, taken, otherTaken);
  const moves: SharedRun[] = [];
  const candidates = runs.filter((run) => !chain.has(run)).sort((a, b) => b.length - a.length || a.start - b.start);
  for (const candidate of candidates) {
    const move = widened(candidate, one, other, taken, otherTaken);
    if (!isMove(move, one, other)) continue;
    take(move, taken, otherTaken);
    moves.push(move);
  }
  return moves.sort((a, b) => a.start - b.start);
}

function take({ start, other, length }: SharedRun, taken: Uint8Array, otherTaken: Uint8Array): void {
  taken.fill(1, start, start + length);
  otherTaken.fill(1, other, other + length);
}

/** As long as both texts agree and nothing else has the words; shorter where something has. */
function widened(
  run: SharedRun,
  one: TextToCompare,
  other: TextToCompare,
  taken: Uint8Array,
  otherTaken: Uint8Array,
): SharedRun {
  const free = (at: number, place: number): boolean =>
    taken[at] === 0 && otherTaken[place] === 0 && one.ids[at] === other.ids[place];
  let first = 0;
  while (first < run.length && !free(run.start + first, run.other + first)) first++;
  let last = first;
  while (last < run.length && free(run.start + last, run.other + last)) last++;
  if (last === first) return { ...run, length: 0 };
  const distance = run.other - run.start;
  let start = run.start + first;
  let end = run.start + last;
  while (free(start - 1, start - 1 + distance)) start--;
  while (free(end, end + distance)) end++;
  // A word or two of the sentences beside it are equal by chance: whole sentences are moved.
  start = nearby(start, 1, distance, one, other);
  end = nearby(end, -1, distance, one, other);
  return { start, other: start + distance, length: end - start };
}

/** Where sentences of both begin, if that is within two words; else where it is. */
function nearby(at: number, step: 1 | -1, distance: number, one: TextToCompare, other: TextToCompare): number {
  const begins = [at, at + step, at + 2 * step].find((place) => bothBegin(one, place, other, place + distance));
  return begins ?? at;
}

function bothBegin(one: TextToCompare, at: number, other: TextToCompare, place: number): boolean {
  return sentenceBegins(one, at) && sentenceBegins(other, place);
}

function isMove({ start, other, length }: SharedRun, one: TextToCompare, otherText: TextToCompare): boolean {
  if (length >= MOVED_WORDS) return true;
  return (
    length >= MOVED_SENTENCE_WORDS &&
    bothBegin(one, start, otherText, other) &&
    bothBegin(one, start + length, otherText, other + length)
  );
}
