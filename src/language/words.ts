import { inOneScript } from './one-script.js';
import { INVISIBLE, plainWords, type PlainWords } from './plain-words.js';

/**
 * The words of a text: what a query word can match. Frozen: layers that were kept rest on it, and a change here
 * means a higher version there.
 *
 *  1. invisible characters are removed: zero-width space, joiner and non-joiner, word joiner, byte order mark,
 *     soft hyphen, variation selectors, the keycap
 *  2. NFKC, lower case, NFKC again (some lower-case letters compose where the upper-case one does not)
 *  3. an apostrophe of any kind between two letters becomes U+02BC, which is a letter: об'єкт is one word however typed
 *  4. words are runs of letters, marks and digits with at least one letter or digit
 *  5. a word that mixes Latin and Cyrillic letters that look alike is put into one script, see one-script.ts
 *
 * Measured: some 50 to 90 million characters a second on posts in Russian; 10 million where step 2 changes a letter.
 *
 * @param disguised is told of each word that step 5 changed, as it is afterwards
 */
export function words(text: string, disguised?: (word: string) => void): string[] {
  const plain = plainWords(text);
  const found = plain ? wordsAt(text, plain) : wordsOf(normalised(text));
  if (plain && !plain.mixed) return found;
  for (let at = 0; at < found.length; at++) {
    const word = found[at] as string;
    const put = inOneScript(word);
    if (put === word) continue;
    found[at] = put;
    disguised?.(put);
  }
  return found;
}

/** A text after steps 1 to 3, before it is cut. */
export function normalised(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replaceAll('´', "'") // NFKC would make a space and a combining accent of it
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(APOSTROPHE, '$1ʼ$2');
}

const APOSTROPHE = /(\p{L})['’ʼ‘`´](\p{L})/gu;

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function wordsAt(text: string, { count, places, quoted }: PlainWords): string[] {
  const lower = text.toLowerCase();
  const found: string[] = [];
  for (let word = 0; word < count; word++) found.push(lower.slice(places[word * 2], places[word * 2 + 1]));
  // What of an apostrophe is left inside a word stands between letters.
  return quoted ? found.map((word) => word.replace(QUOTES, 'ʼ')) : found;
}

const QUOTES = /['’‘`]/g;
