import { wordPlaces } from '../word-places.js';

/** A part of a text in UTF-16 units; the end is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text cut into words, each with the punctuation and spaces that belong to it. */
export interface TextToCompare {
  readonly text: string;
  /** one number a word, equal in both texts for words that `words` calls equal */
  readonly ids: Int32Array;
  /** where each word stands, without what is around it */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** the sentence that each word is of, from 0 */
  readonly sentenceOf: Int32Array;
}

/**
 * @param sentences pieces of the text in their order; words between two of them count to the earlier
 * @param numbers which number each word has, shared by both texts and added to
 */
export function textToCompare(text: string, sentences: readonly Span[], numbers: Map<string, number>): TextToCompare {
  const { words, starts, ends } = wordPlaces(text);
  const ids = new Int32Array(words.length);
  words.forEach((word, at) => {
    const known = numbers.get(word) ?? numbers.size;
    if (known === numbers.size) numbers.set(word, known);
    ids[at] = known;
  });
  const sentenceOf = new Int32Array(words.length);
  let sentence = 0;
  for (let word = 0; word < words.length; word++) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= starts[word]!) sentence++;
    sentenceOf[word] = sentence;
  }
  return { text, ids, starts, ends, sentenceOf };
}

/** Whether a sentence begins at a word; so it does after the last. */
export function sentenceBegins({ sentenceOf }: TextToCompare, word: number): boolean {
  return word === 0 || word >= sentenceOf.length || sentenceOf[word] !== sentenceOf[word - 1];
}

/**
 * Where to cut a text before a word: after the last space before it, so that an opening quotation mark goes with the
 * word it opens and a full stop with the one it ends. The pieces of all words make up the whole text.
 */
export function cutBefore({ text, starts, ends }: TextToCompare, word: number): number {
  if (word <= 0) return 0;
  if (word >= starts.length) return text.length;
  const before = ends[word - 1]!;
  const own = starts[word]!;
  let at = own;
  while (at > before && !SPACE.test(text.charAt(at - 1))) at--;
  return at > before ? at : own;
}

const SPACE = /\s/;
