import { applyStemRules } from './apply-stem-rules.js';
import { readStemRules, type StemRules } from './stem-rules.js';

/** Words kept with their stems, at most; then the older half of them goes. Some 15 MB when full. */
const KEPT = 100_000;

/**
 * A stemmer by the rules in a file, which is read at the first word. Words with a digit or a letter outside of
 * `letters` come back as they are.
 *
 * @param prepare what is done to a word first: Belarusian ў- becomes у-
 */
export function stemmer(file: URL, letters: RegExp, prepare?: (word: string) => string): (word: string) => string {
  let rules: StemRules | undefined;
  let recent = new Map<string, string>();
  let older = new Map<string, string>();
  return (word) => {
    let found = recent.get(word);
    if (found !== undefined) return found;
    found = older.get(word);
    if (found === undefined) {
      rules ??= readStemRules(file);
      found = letters.test(word) ? applyStemRules(rules, prepare ? prepare(word) : word) : word;
    }
    if (recent.size >= KEPT / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(word, found);
    return found;
  };
}
