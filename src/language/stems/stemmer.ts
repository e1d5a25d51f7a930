import { applyStemRules } from './apply-stem-rules.js';
import { readStemRules, type StemRules } from './stem-rules.js';

/**
 * A stemmer by the rules in a file, which is read at the first word. Words with a digit or a letter outside of
 * `letters` come back as they are. It keeps nothing between words: who stems the same word often keeps its own.
 *
 * @param prepare what is done to a word first: Belarusian ў- becomes у-
 */
export function stemmer(file: URL, letters: RegExp, prepare?: (word: string) => string): (word: string) => string {
  let rules: StemRules | undefined;
  return (word) => {
    if (!letters.test(word)) return word;
    rules ??= readStemRules(file);
    return applyStemRules(rules, prepare ? prepare(word) : word);
  };
}
