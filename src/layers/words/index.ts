/**
 * words: what a query word can match, so that search need not read every text: the words themselves, the languages
 * they are read in, and their keys (language/word-keys.ts), by which an index finds them.
 *
 * What stems and the identifier give is a part of this layer: when they change, raise its version.
 */
import { wordKeys, type Folds } from '../../language/word-keys.js';
import type { Layer } from '../layer.js';

export const words: Layer<Folds> = {
  name: 'words',
  version: 2,
  settings: ({ settings }) => settings.queries,
  prepare: (folds) => {
    const by = wordKeys(folds);
    return ({ words: all, languages }) => {
      const stems = new Set<string>();
      for (const language of languages.length > 0 ? languages : ['']) {
        for (const word of all) for (const key of by.keys(word, language)) stems.add(key);
      }
      return { words: all.join(' '), languages, stems: [...stems].join(' ') };
    };
  },
};
