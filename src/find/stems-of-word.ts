import { languages } from '../language/languages.js';
import type { WordKeys } from '../language/word-keys.js';

/** What a word is found by in the index of the layer `words`, whatever the language of the item. */
export function stemsOfWord(word: string, { keys }: WordKeys): string[] {
  return [...new Set(['', ...languages.map(({ code }) => code)].flatMap((code) => keys(word, code)))];
}
