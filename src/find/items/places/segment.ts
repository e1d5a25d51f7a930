/**
 * Some tens of thousands of texts turned round: by word as it is spelt, in which texts it is and at which places. A word's
 * list is two numbers for each time that it is met, mostly of a byte each: the step from the text before, 0 in the same one,
 * and the place, in the same text the step from the one before. Forms of a word are found by their keys in a language.
 */
import { firstNotBelow, wordsIn, writeWords, type WrittenWords } from './written-words.js';

/** Plain data, so that a worker can make it and hand it over. Words and keys are in the order of their UTF-16 units. */
export interface SegmentData {
  /** of each text, which version of which item it is */
  items: BigUint64Array<ArrayBuffer>;
  versions: BigUint64Array<ArrayBuffer>;
  words: WrittenWords;
  /** the lists of the words, and where each begins */
  lists: Uint8Array<ArrayBuffer>;
  listStarts: Uint32Array<ArrayBuffer>;
  keys: WrittenWords;
  /** the numbers of the words that have a key, and where each key's begin */
  forms: Uint32Array<ArrayBuffer>;
  formStarts: Uint32Array<ArrayBuffer>;
}

/** What a word is found by: a key in a language, '' where the language has no stems or is unknown. */
export function placeKey(language: string, key: string): string {
  return `${language} ${key}`;
}

/** Where words were met: of each time which word it is, in which text and at which place. By text, then place. */
export type Occurrences = Readonly<Record<'word' | 'text' | 'place', Uint32Array>>;

/**
 * @param words each once
 * @param keys of each the places of its words in `words`
 */
export function writeSegment(
  words: readonly string[],
  keys: ReadonlyMap<string, readonly number[]>,
  { word, text, place }: Occurrences,
  of: Pick<SegmentData, 'items' | 'versions'>,
): SegmentData {
  const order = [...words.keys()].sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  const numbers = new Uint32Array(words.length);
  for (const [number, one] of order.entries()) numbers[one] = number;
  const lastText = new Uint32Array(words.length);
  const lastPlace = new Uint32Array(words.length);
  // Twice over all of them: how long each list is, then the lists.
  const next = new Uint32Array(words.length);
  eachStep((one, texts, places) => (next[one]! += lengthOf(texts) + lengthOf(places)));
  const listStarts = new Uint32Array(words.length + 1);
  for (const [at, one] of order.entries()) {
    listStarts[at + 1] = listStarts[at]! + next[one]!;
    next[one] = listStarts[at]!;
  }
  const lists = new Uint8Array(listStarts[words.length]!);
  eachStep((one, texts, places) => (next[one] = write(lists, places, write(lists, texts, next[one]!))));
  const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
  const formStarts = new Uint32Array(sorted.length + 1);
  for (const [at, [, forms]] of sorted.entries()) formStarts[at + 1] = formStarts[at]! + forms.length;
  return {
    ...of,
    words: writeWords(order.map((one) => words[one]!)),
    lists,
    listStarts,
    keys: writeWords(sorted.map(([key]) => key)),
    forms: Uint32Array.from(sorted.flatMap(([, forms]) => forms.map((one) => numbers[one]!))),
    formStarts,
  };

  function eachStep(visit: (one: number, texts: number, places: number) => void): void {
    lastText.fill(0);
    lastPlace.fill(0);
    for (let at = 0; at < word.length; at++) {
      const one = word[at]!;
      const texts = text[at]! - lastText[one]!;
      visit(one, texts, texts > 0 ? place[at]! : place[at]! - lastPlace[one]!);
      lastText[one] = text[at]!;
      lastPlace[one] = place[at]!;
    }
  }
}

function lengthOf(value: number): number {
  return value < 128 ? 1 : value < 16_384 ? 2 : value < 2_097_152 ? 3 : value < 268_435_456 ? 4 : 5;
}

/** @returns where the next number goes */
function write(bytes: Uint8Array, value: number, at: number): number {
  while (value > 127) {
    bytes[at++] = (value & 127) | 128;
    value >>>= 7;
  }
  bytes[at++] = value;
  return at;
}

export class Segment {
  readonly items: BigUint64Array;
  readonly versions: BigUint64Array;
  readonly #data: SegmentData;

  constructor(data: SegmentData) {
    this.items = data.items;
    this.versions = data.versions;
    this.#data = data;
  }

  /** The words that have a key, by number. */
  wordsOf(key: string): Uint32Array {
    const { keys, forms, formStarts } = this.#data;
    const at = firstNotBelow(keys, key);
    return wordsIn(keys, at, at + 1) === key ? forms.subarray(formStarts[at], formStarts[at + 1]) : new Uint32Array();
  }

  /**
   * The words that fit as they are spelt, by number.
   *
   * @param pattern of whole lines, with the flags `gm`
   * @param beginning of every word that fits
   */
  spelled(pattern: RegExp, beginning: string): number[] {
    const { words } = this.#data;
    const from = firstNotBelow(words, beginning);
    const to = firstNotBelow(words, `${beginning}\uffff`); // no letter comes after it
    return Array.from(wordsIn(words, from, to).matchAll(pattern), ([word]) => firstNotBelow(words, word));
  }

  /**
   * Reads a word's list.
   *
   * @param wants whether the places in a text are wanted; texts are numbered as they stand in `items`
   */
  read(word: number, wants: (text: number) => boolean, found: (text: number, places: number[]) => void): void {
    const { lists, listStarts } = this.#data;
    const end = listStarts[word + 1]!;
    let at = listStarts[word]!;
    let text = next(); // the first step is from 0, and may be none
    let place = next();
    while (true) {
      const places = wants(text) ? [place] : undefined;
      let step = 0;
      while (at < end && (step = next()) === 0) {
        place += next();
        places?.push(place);
      }
      if (places) found(text, places);
      if (step === 0) return;
      text += step;
      place = next();
    }

    function next(): number {
      let value = lists[at++]!;
      if (value < 128) return value;
      value &= 127;
      for (let shift = 7; ; shift += 7) {
        const byte = lists[at++]!;
        value |= (byte & 127) << shift;
        if (byte < 128) return value;
      }
    }
  }
}
