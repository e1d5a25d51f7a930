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

/** The distinct word 3-shingles of a text. */
export function wordShingles(text: string): ReadonlySet<string> {
  const words = foldedText(text).split(' ');
  const found = new Set<string>();
  for (let at = 2; at < words.length; at++) found.add(`${words[at - 2]} ${words[at - 1]} ${words[at]}`);
  return found;
}

export function likeness(original: ReadonlySet<string>, copy: ReadonlySet<string>): Likeness {
  let shared = 0;
  for (const shingle of copy) if (original.has(shingle)) shared++;
  return {
    jaccard: shared / (original.size + copy.size - shared),
    kept: shared / original.size,
    containment: shared / Math.min(original.size, copy.size),
  };
}
