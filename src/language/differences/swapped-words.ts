import { languages } from '../languages.js';
import { words } from '../words.js';
import type { TextToCompare } from './text-to-compare.js';

/** Words of a text from one to another. */
interface Words {
  text: TextToCompare;
  from: number;
  to: number;
}

/**
 * Whether words that were replaced are names for names or numbers for numbers: all of both begin with a capital, or
 * hold a digit. Of equally many, words in between may be the same ("Ivan and Petr", "Olga and Petr"). A capital at the
 * beginning of a sentence is no sign of a name by itself: what is a stop word in any language, or stands in small
 * letters elsewhere in its text, is none.
 */
export function swappedWords(earlier: Words, later: Words): 'names' | 'numbers' | undefined {
  if (earlier.to - earlier.from > LONGEST || later.to - later.from > LONGEST) return undefined;
  let own = shown(earlier);
  let others = shown(later);
  if (own.length === others.length) {
    const differ = own.map((word, at) => word.toLowerCase() !== others[at]!.toLowerCase());
    own = own.filter((_, at) => differ[at]);
    others = others.filter((_, at) => differ[at]);
  }
  if (own.length === 0 || others.length === 0) return undefined;
  if ([...own, ...others].every((word) => DIGIT.test(word))) return 'numbers';
  const named = own.every((word) => isName(word, earlier)) && others.every((word) => isName(word, later));
  return named ? 'names' : undefined;
}

/** More words than this are no name. */
const LONGEST = 8;

const DIGIT = /\p{N}/u;

function shown({ text, from, to }: Words): string[] {
  return Array.from({ length: to - from }, (_, at) => text.text.slice(text.starts[from + at], text.ends[from + at]));
}

function isName(word: string, { text, from }: Words): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  if (from > 0 && text.sentenceOf[from] === text.sentenceOf[from - 1]) return true;
  const small = words(word).join(' ');
  return !text.small.has(text.ids[from]!) && !languages.some(({ stopWords }) => stopWords.has(small));
}
