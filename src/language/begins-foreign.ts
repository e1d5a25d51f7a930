import { languageOf } from './languages.js';

const own = new Map<string, Uint8Array>();

/**
 * Whether a word begins with no letter of a language, as numbers, names and pieces of addresses do: then it has no
 * other forms there and is its own stem. False where the alphabet is unknown.
 */
export function beginsForeign(word: string, language: string): boolean {
  let letters = own.get(language);
  if (letters === undefined) {
    const { alphabet } = languageOf(language);
    letters = new Uint8Array(0x10000).fill(alphabet === '' ? 1 : 0);
    for (const letter of alphabet) letters[letter.charCodeAt(0)] = 1;
    own.set(language, letters);
  }
  return letters[word.charCodeAt(0)] === 0;
}
