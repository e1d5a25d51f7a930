import { languageOf } from './languages.js';

/**
 * The stem of a word: the same for the forms of one noun, adjective or verb, and for other words another, as far as
 * rules can tell (docs/methods/languages.md has the measured shares). Not for display: it need not be a word.
 *
 * @param word as `words` gives it
 * @param language ISO 639-1; of a language that has no rules the word itself comes back
 */
export function stem(word: string, language: string): string {
  return languageOf(language).stem(word);
}
