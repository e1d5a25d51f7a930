import { shingleSequence } from './shingle-sequence.js';

/**
 * The distinct word 3-shingles of a folded text as 32-bit hashes, ascending: the set that two texts are compared by.
 * Texts of fewer than three words have one shingle, a text without words none.
 *
 * Short texts, of fewer than eight shingles (under ten words), have a rule of their own, since a greeting is half of
 * such a text and proves nothing: besides a Jaccard similarity of 0.5 they must share at least three shingles, which
 * is five words in a row, and they are never a part of another. So a text of four words or fewer has no near copies.
 * Equal ones are still equal; from how many words on an equal text is worth a line is for its reader to say. The rule
 * itself stands in `links/clusters/compare-texts.ts`.
 */
export function shingles(folded: string): Uint32Array {
  return distinct(shingleSequence(folded));
}

/** The distinct values of a sequence, ascending. The sequence is left as it is. */
export function distinct(sequence: Uint32Array): Uint32Array {
  const sorted = sequence.slice();
  if (sorted.length <= FEW) insertionSort(sorted);
  else sorted.sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    const value = sorted[at]!;
    if (at === 0 || value !== sorted[kept - 1]) sorted[kept++] = value;
  }
  // Copied when shorter, so that a text of one word a million times does not hold on to a million numbers.
  return kept === sorted.length ? sorted : sorted.slice(0, kept);
}

/** Up to so many values the plain sort is the faster one; most posts have fewer. */
const FEW = 48;

function insertionSort(values: Uint32Array): void {
  for (let at = 1; at < values.length; at++) {
    const value = values[at]!;
    let to = at;
    for (; to > 0 && values[to - 1]! > value; to--) values[to] = values[to - 1]!;
    values[to] = value;
  }
}
