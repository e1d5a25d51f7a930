import { hashesOfFolded } from '../../language/word-hashes.js';
import { SHINGLE_WORDS, shingleSequence } from '../../links/prints/shingle-sequence.js';
import { lowerBound } from '../../stats/lower-bound.js';
import { tellingWords } from './telling-words.js';

/** A text that has what was asked whole, more or less. */
export interface Holder {
  text: bigint;
  /** those that are near copies of each other, as whole texts */
  family: bigint;
  /** distinct, ascending */
  shingles: Uint32Array;
  /** shingles of what was asked that it has */
  shared: number;
}

/**
 * Those that may tell, in much the same words, of another event. Two reports of like events can share four fifths of a
 * passage, and the earlier one did not have it first. So whoever has most of the passage is taken for a holder of it;
 * so is a near copy of such a text as a whole, whatever an editor swapped in it; and so is who has, each between words
 * that are the same, all the names and numbers that one of the first has. The rest are like reports.
 *
 * An edit of other words makes no like report. A lifted paragraph in which names were swapped does: from the passage
 * alone it cannot be told from the report of another event.
 *
 * @param asked as it was given
 * @param folded the same, folded (`language/fold.ts`)
 */
export function likeReports(asked: string, folded: string, holders: readonly Holder[]): Set<bigint> {
  const most = Math.max(0, ...holders.map(({ shared }) => shared));
  const best = holders.filter(({ shared }) => shared === most);
  const families = new Set(best.map(({ family }) => family));
  const rest = holders.filter(({ family, shared }) => shared < most && !families.has(family));
  if (rest.length === 0) return new Set();
  const sequence = shingleSequence(hashesOfFolded(folded));
  const telling = tellingWords(asked, folded.split(' '));
  const has = ({ shingles }: Holder): boolean[] => telling.map((place) => stands(sequence, place, shingles));
  // Many of the best may have the same: once each.
  const wanted = [...new Map(best.map((holder) => [has(holder).join(), has(holder)])).values()];
  const isLike = (own: readonly boolean[]): boolean => !wanted.some((all) => all.every((held, at) => !held || own[at]));
  return new Set(rest.filter((holder) => isLike(has(holder))).map(({ text }) => text));
}

/** Whether a word of the sequence stands in a text with its neighbours: in one of the shingles that cover it. */
function stands(sequence: Uint32Array, place: number, shingles: Uint32Array): boolean {
  for (let at = Math.max(0, place - SHINGLE_WORDS + 1); at <= place && at < sequence.length; at++)
    if (holds(shingles, sequence[at]!)) return true;
  return false;
}

function holds(ascending: Uint32Array, value: number): boolean {
  return ascending[lowerBound(ascending, value)] === value;
}
