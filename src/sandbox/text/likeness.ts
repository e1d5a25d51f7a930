import { foldedText } from '../../language/fold.js';

/** How alike two texts are by their distinct three-word shingles of folded text. Shares in 0..1. */
export interface Likeness {
  /** shared by all that either has (Jaccard) */
  jaccard: number;
  /** share of the original's that stand in the copy */
  kept: number;
  /** share of the shorter one's that stand in the longer */
  containment: number;
}

export function likeness(original: ReadonlySet<number>, copy: ReadonlySet<number>): Likeness {
  let shared = 0;
  for (const shingle of copy) if (original.has(shingle)) shared++;
  return {
    jaccard: shared / (original.size + copy.size - shared),
    kept: shared / original.size,
    containment: shared / Math.min(original.size, copy.size),
  };
}

/** The distinct word 3-shingles of texts one after another, as 32-bit hashes. */
export function wordShingles(texts: readonly Int32Array[]): ReadonlySet<number> {
  const found = new Set<number>();
  let one = 0;
  let two = 0;
  let seen = 0;
  for (const words of texts) {
    for (const three of words) {
      if (++seen > 2) found.add((Math.imul(Math.imul(one, 31) + two, 0x9e3779b1) ^ (three + (one >>> 3))) | 0);
      one = two;
      two = three;
    }
  }
  return found;
}

/** A 32-bit hash of each word of a text, folded (FNV-1a over UTF-16 units, bits mixed). */
export function wordHashes(text: string): Int32Array {
  const words = foldedText(text).split(' ');
  return Int32Array.from(words, (word) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    return hash ^ (hash >>> 13);
  });
}
