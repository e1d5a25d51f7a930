import { stem } from '../language/stem.js';
import type { Spelling } from './matched-spellings.js';

const VOWEL = /[аеёиоуыэюяіїєьъйўʼaeiouyąęóéjė]/g;
/** Fewer letters than this say little of which word a stem is of. */
const LETTERS_THAT_SAY = 3;

/**
 * Of the spellings that a query word matches, those that its author may not have meant, most frequent first:
 *
 *  - what begins otherwise: neither two letters nor the first two consonants in common (лучший for хороший). Vowels
 *    alone change in many forms (ноч, ночы; man, men)
 *  - all others where the stem has two letters or one: so few are shared by strangers
 *
 * On the words of five treebanks it speaks of about one word in a hundred, of which it is often right that the other
 * is no form of it, and else worth knowing (был for быть).
 */
export function strangeSpellings(word: string, spellings: readonly Spelling[]): Spelling[] {
  return spellings.filter(
    (spelling) =>
      spelling.word !== word &&
      spelling.language !== '' &&
      (beginsOtherwise(word, spelling.word) || stem(word, spelling.language).length < LETTERS_THAT_SAY),
  );
}

function beginsOtherwise(a: string, b: string): boolean {
  return a.slice(0, 2) !== b.slice(0, 2) && consonants(a) !== consonants(b);
}

/** The first two. */
function consonants(word: string): string {
  return word.replace(VOWEL, '').slice(0, 2);
}
