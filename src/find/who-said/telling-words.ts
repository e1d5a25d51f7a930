import { wordPlaces } from '../../language/word-places.js';

/**
 * The names and numbers of a text, by which a report of one event is told from a report of another in the same words:
 * words with a digit, and words that always begin with a capital and at least once inside a sentence. Where most words
 * do (a headline, a text in capitals), or the script knows no capitals, numbers only.
 *
 * @param text as it was given
 * @param words of the folded text, in their order
 * @returns places in `words`, ascending
 */
export function tellingWords(text: string, words: readonly string[]): number[] {
  const { words: shown, starts } = wordPlaces(text);
  const small = new Set<string>();
  const named = new Set<string>();
  shown.forEach((word, at) => {
    if (!CAPITAL.test(text.charAt(starts[at]!))) small.add(word);
    else if (!BEGINS.test(text.slice(Math.max(0, starts[at]! - 4), starts[at]))) named.add(word);
  });
  const names = words.map((word) => named.has(word) && !small.has(word));
  const capitalsTell = names.filter(Boolean).length * 2 <= words.length;
  return words.flatMap((word, at) => (DIGIT.test(word) || (capitalsTell && names[at]) ? [at] : []));
}

const CAPITAL = /\p{Lu}/u;
const DIGIT = /\p{N}/u;
/** What stands before a word that has its capital for where it stands: an end of a sentence, a colon, an opening mark. */
const BEGINS = /(?:^|\n|[.!?…:"«„“—–-])\s*$/u;
