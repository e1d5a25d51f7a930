/** What makes two words the same to a query. */
import { beginsForeign } from './begins-foreign.js';
import { belarusianFromLatin } from './latin/belarusian.js';
import { stem } from './stem.js';

/** Letters that may be folded into one. */
export const foldedLetters = { ё: 'е', і: 'и' } as const;
export type FoldedLetter = keyof typeof foldedLetters;

/** What is folded only where a project says so. */
export interface Folds {
  /** letters that count as another: ё as е, і as и */
  readonly fold: readonly FoldedLetter[];
  /** languages of which words in Latin letters are read in their own alphabet as well */
  readonly latin: readonly 'be'[];
}

/** Nothing is folded: the usual. */
export const noFolds: Folds = { fold: [], latin: [] };

export interface WordKeys {
  /** the word in every spelling that wildcards are asked of, folded, as it stands first */
  spellings(word: string, language: string): readonly string[];
  /**
   * Two words are forms of one word in a language when they have a key in common: its stem and, where letters are
   * folded, also the stem of its folded spelling. In no language ('') a word is its own key.
   */
  keys(word: string, language: string): readonly string[];
}

const LATIN_WORD = /^[a-zčšžŭćśźńĺł]/;

export function wordKeys({ fold, latin }: Folds): WordKeys {
  const folded = foldOf(fold);
  const readsLatin = latin.includes('be');
  const readings = (word: string, language: string): readonly string[] =>
    readsLatin && (language === 'be' || language === '') && LATIN_WORD.test(word)
      ? [word, ...belarusianFromLatin(word)]
      : [word];
  if (fold.length === 0 && !readsLatin) {
    return { spellings: (word) => [word], keys: (word, language) => [stemIn(word, language)] };
  }
  return {
    spellings: (word, language) => [...new Set(readings(word, language).map(folded))],
    keys(word, language) {
      const found = new Set<string>();
      for (const spelling of readings(word, language)) {
        found.add(folded(stemIn(spelling, language)));
        found.add(folded(stemIn(folded(spelling), language)));
      }
      return [...found];
    },
  };
}

function stemIn(word: string, language: string): string {
  return language === '' || beginsForeign(word, language) ? word : stem(word, language);
}

function foldOf(letters: readonly FoldedLetter[]): (word: string) => string {
  if (letters.length === 0) return (word) => word;
  const any = new RegExp(`[${letters.join('')}]`, 'g');
  return (word) => word.replace(any, (letter) => foldedLetters[letter as FoldedLetter]);
}
