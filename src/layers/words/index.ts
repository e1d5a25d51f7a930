/**
 * words: what a query word can match, so that search need not read every text: the words themselves, the languages
 * they are read in, and their keys (language/word-keys.ts), by which an index finds them.
 *
 * What stems and the identifier give is a part of this layer: when they change, raise its version.
 */
import { RecentWords } from '../../language/recent-words.js';
import { wordKeys, type Folds } from '../../language/word-keys.js';
import type { Layer } from '../layer.js';

/** A language's words whose keys are kept: stemming takes ten times as long as a look. Some 10 MB. */
const WORDS_KEPT = 50_000;

export const words: Layer<Folds> = {
  name: 'words',
  version: 2,
  settings: ({ settings }) => settings.queries,
  prepare: (folds) => {
    const by = wordKeys(folds);
    const known = new Map<string, RecentWords<readonly string[]>>();
    const keysIn = (language: string): ((word: string) => readonly string[]) => {
      const recent = known.get(language) ?? new RecentWords(WORDS_KEPT);
      known.set(language, recent);
      return (word) => {
        let found = recent.get(word);
        if (found === undefined) recent.set(word, (found = by.keys(word, language)));
        return found;
      };
    };
    return ({ words: all, languages }) => {
      const stems = new Set<string>();
      for (const language of languages.length > 0 ? languages : ['']) {
        const keysOf = keysIn(language);
        for (const word of all) for (const key of keysOf(word)) stems.add(key);
      }
      return { words: all.join(' '), languages, stems: [...stems].join(' ') };
    };
  },
};
