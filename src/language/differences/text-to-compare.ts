import { wordPlaces, type WordPlaces } from '../word-places.js';

/** A part of a text in UTF-16 units; the end is not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A text cut into words, each with the punctuation and spaces that belong to it. An address is one word, equal to any
 * other address; so is a number with a point, comma or colon in it.
 */
export interface TextToCompare {
  readonly text: string;
  /** one number a word, equal in both texts for words that `words` calls equal */
  readonly ids: Int32Array;
  /** where each word stands, without what is around it */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** the sentence that each word is of, from 0 */
  readonly sentenceOf: Int32Array;
  /** ids of words that begin with a small letter somewhere in the text */
  readonly small: ReadonlySet<number>;
}

/**
 * @param sentences pieces of the text in their order; words between two of them count to the earlier
 * @param numbers which number each word has, shared by both texts and added to
 */
export function textToCompare(text: string, sentences: readonly Span[], numbers: Map<string, number>): TextToCompare {
  const { words, starts, ends } = whole(text, wordPlaces(text));
  const ids = new Int32Array(words.length);
  words.forEach((word, at) => {
    const known = numbers.get(word) ?? numbers.size;
    if (known === numbers.size) numbers.set(word, known);
    ids[at] = known;
  });
  const sentenceOf = new Int32Array(words.length);
  const small = new Set<number>();
  let sentence = 0;
  for (let word = 0; word < words.length; word++) {
    if (SMALL.test(text.charAt(starts[word]!))) small.add(ids[word]!);
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= starts[word]!) sentence++;
    sentenceOf[word] = sentence;
  }
  return { text, ids, starts, ends, sentenceOf, small };
}

/** Words that are parts of one address or number, as one. */
function whole(text: string, { words, starts, ends }: WordPlaces): WordPlaces {
  const joined: WordPlaces = { words: [], starts: [], ends: [] };
  const addresses = [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }));
  let next = 0;
  words.forEach((word, at) => {
    const start = starts[at]!;
    while (next < addresses.length && addresses[next]!.end <= start) next++;
    const address = addresses[next];
    const last = joined.words.length - 1;
    const end = ends[at]!;
    if (address !== undefined && address.start <= start) {
      if (joined.words[last] === AN_ADDRESS && joined.ends[last]! > address.start) joined.ends[last] = end;
      else push(joined, AN_ADDRESS, start, end);
    } else if (last >= 0 && isNumber(word) && isNumber(joined.words[last]!) && joins(text, joined.ends[last]!, start)) {
      joined.words[last] += `,${word}`;
      joined.ends[last] = end;
    } else push(joined, word, start, end);
  });
  return joined;
}

function push(places: WordPlaces, word: string, start: number, end: number): void {
  places.words.push(word);
  places.starts.push(start);
  places.ends.push(end);
}

/** No word is equal to it, since words have no space before them. */
const AN_ADDRESS = ' address';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"«»„“”()[\]]+/gi;

function isNumber(word: string): boolean {
  return /^\p{N}+(?:,\p{N}+)*$/u.test(word);
}

function joins(text: string, end: number, start: number): boolean {
  return start === end + 1 && /[.,:]/.test(text.charAt(end));
}

/** Whether a sentence begins at a word; so it does after the last. */
export function sentenceBegins({ sentenceOf }: TextToCompare, word: number): boolean {
  return word === 0 || word >= sentenceOf.length || sentenceOf[word] !== sentenceOf[word - 1];
}

/**
 * Where to cut a text before a word: after the last line break, else the last space before it, so that the dash of a
 * list goes with its line, an opening quotation mark with the word it opens and a full stop with the one it ends. The pieces of all words make up the whole text.
 */
export function cutBefore({ text, starts, ends }: TextToCompare, word: number): number {
  if (word <= 0) return 0;
  if (word >= starts.length) return text.length;
  const before = ends[word - 1]!;
  const own = starts[word]!;
  const line = text.slice(before, own).lastIndexOf('\n');
  if (line >= 0) return before + line + 1;
  let at = own;
  while (at > before && !SPACE.test(text.charAt(at - 1))) at--;
  return at > before ? at : own;
}

const SPACE = /\s/;
const SMALL = /\p{Ll}/u;
