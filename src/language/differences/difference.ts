import type { Span } from './text-to-compare.js';

/** A stretch of one of two texts that are compared. An empty one says where something is missing. */
export interface Stretch extends Span {
  readonly words: number;
  /** the sentence that it begins in, from 1 */
  readonly sentence: number;
  /** how many sentences it is; 0 where it begins or ends within one */
  readonly sentences: number;
}

/**
 * One step of the way from an earlier text to a later one. The stretches of the earlier text make up the whole of it,
 * one after the other, and so do those of the later.
 */
export type Difference = { readonly earlier: Stretch; readonly later: Stretch } & (
  | {
      /** the same words */
      readonly kind: 'same';
      /** case, punctuation or spacing are not the same */
      readonly minor: boolean;
    }
  | { readonly kind: 'inserted' | 'removed' | 'replaced' }
  | {
      /** in a sentence that is otherwise much the same, names stand for names, or numbers for numbers */
      readonly kind: 'swapped';
      readonly what: 'names' | 'numbers';
    }
  | {
      /** stands elsewhere in the later text; here is where it was, and there is where it is */
      readonly kind: 'moved-away' | 'moved-here';
      /** the same number for both ends of a move, from 1 in the order of the earlier text */
      readonly move: number;
    }
);

/** What a comparison comes to. */
export type Comparison =
  | {
      readonly kind: 'compared';
      readonly differences: readonly Difference[];
      /** words of the later text that stand in the earlier one in their order, or were moved; share of the shorter, 0..1 */
      readonly shared: number;
    }
  /** nothing that would help the eye: too long, or hardly a word in common */
  | { readonly kind: 'too-different'; readonly why: 'long' | 'unlike' };
