import { hashesOfFolded } from '../../language/word-hashes.js';
import { roomFor, shingleSequence } from './shingle-sequence.js';

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
  return distinct(shingleSequence(hashesOfFolded(folded)));
}

/**
 * The distinct values of a sequence, ascending. The sequence is left as it is.
 *
 * @param room where to put them, if there is enough of it: then what is given back is a part of it
 */
export function distinct(sequence: Uint32Array, room?: Uint32Array): Uint32Array {
  const sorted = roomFor(sequence.length, room);
  if (sorted.length > FEW) {
    sorted.set(sequence);
    sorted.sort();
  } else sortFew(sequence, sorted);
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    const value = sorted[at]!;
    if (at === 0 || value !== sorted[kept - 1]) sorted[kept++] = value;
  }
  if (kept === sorted.length) return sorted;
  // Copied when shorter, so that a text of one word a million times does not hold on to a million numbers.
  return sorted.buffer === room?.buffer ? sorted.subarray(0, kept) : sorted.slice(0, kept);
}

/** Up to so many values they are put in order here: a call of the engine's sort takes longer than all of it. */
const FEW = 2048;

/** By their upper bits, which leaves little to do for hashes; whatever is left is inserted where it belongs. */
function sortFew(values: Uint32Array, sorted: Uint32Array): void {
  const { length } = values;
  const shift = Math.clz32(length); // as many drawers as values, or up to twice as many
  const drawers = 2 ** (32 - shift);
  starts.fill(0, 0, drawers + 1);
  for (let at = 0; at < length; at++) starts[(values[at]! >>> shift) + 1]!++;
  for (let drawer = 1; drawer < drawers; drawer++) starts[drawer]! += starts[drawer - 1]!;
  for (let at = 0; at < length; at++) sorted[starts[values[at]! >>> shift]!++] = values[at]!;
  for (let at = 1; at < length; at++) {
    const value = sorted[at]!;
    let to = at;
    for (; to > 0 && sorted[to - 1]! > value; to--) sorted[to] = sorted[to - 1]!;
    sorted[to] = value;
  }
}

const starts = new Uint16Array(2 * FEW + 1);
