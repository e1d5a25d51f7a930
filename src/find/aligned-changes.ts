/** What a later text changed of an earlier one, sentence for sentence of the earlier: for columns side by side. */
import type { Comparison, Difference } from '../language/differences/difference.js';
import { differences } from '../language/differences/differences.js';
import { textToCompare, type Span } from '../language/differences/text-to-compare.js';
import { sentences } from '../language/sentences.js';
import { pieceOf, type Piece } from './changes.js';

export type AlignedChanges =
  | {
      kind: 'compared';
      /** by sentence of the earlier text: all of what stands in its place in the later one, with what was changed */
      rows: Piece[][];
      comparison: Comparison;
    }
  | Extract<Comparison, { kind: 'too-different' }>;

/** Texts of more characters are not compared on a page. */
const MOST = 1_000_000;

/**
 * Whole sentences that were put in stand with the sentence before them, those at the beginning with the first.
 *
 * @param language of the earlier text, '' where unknown
 * @param spans its sentences
 */
export function alignedChanges(
  earlier: string,
  later: string,
  language: string,
  spans: readonly Span[],
): AlignedChanges {
  if (Math.max(earlier.length, later.length) > MOST) return { kind: 'too-different', why: 'long' };
  const comparison = differences(earlier, later, (text) => sentences(text, language));
  if (comparison.kind === 'too-different') return comparison;
  const rows: Piece[][] = spans.map(() => []);
  const starts = spans.map(({ start }, at) => (at === 0 ? 0 : start));
  let row = 0;
  for (const step of comparison.differences) {
    while (row + 1 < starts.length && starts[row + 1]! <= step.earlier.start) row++;
    if (step.earlier.start === step.earlier.end) {
      // Only where nothing stands in the row yet: else it would come before what it comes after.
      const whole = step.later.sentences > 0 && step.earlier.start <= starts[row]! && rows[row]?.length === 0;
      rows[whole ? Math.max(0, row - 1) : row]?.push(pieceOf(step, earlier, later));
      continue;
    }
    const cuts: number[] = [];
    for (let next = row + 1; next < starts.length && starts[next]! < step.earlier.end; next++) cuts.push(starts[next]!);
    parts(step, earlier, later, cuts).forEach((piece, at) => rows[row + at]?.push(piece));
  }
  return { kind: 'compared', rows, comparison };
}

/** A step cut at places of the earlier text. What was put in for something stands with the first part of it. */
function parts(step: Difference, earlier: string, later: string, cuts: readonly number[]): Piece[] {
  const whole = pieceOf(step, earlier, later);
  if (cuts.length === 0) return [whole];
  const before = earlier.slice(step.earlier.start, step.earlier.end);
  const own = cuts.map((cut) => cut - step.earlier.start);
  if (step.kind === 'same') {
    return slices(whole.later, cutsAlike(before, whole.later, own)).map((part) => ({ ...whole, later: part }));
  }
  return slices(before, own).map((part, at) => ({ ...whole, earlier: part, later: at === 0 ? whole.later : '' }));
}

/** Where a text with the same words is cut, so that each part has the words of the other's. */
function cutsAlike(earlier: string, later: string, cuts: readonly number[]): readonly number[] {
  if (earlier === later) return cuts;
  const numbers = new Map<string, number>();
  const one = textToCompare(earlier, [], numbers).starts;
  const other = textToCompare(later, [], numbers).starts;
  let word = 0;
  return cuts.map((cut) => {
    while (word < one.length && one[word]! < cut) word++;
    return other[word] ?? later.length;
  });
}

function slices(text: string, cuts: readonly number[]): string[] {
  return [0, ...cuts].map((from, at) => text.slice(from, cuts[at] ?? text.length));
}
