import { agreeingWords } from '../slavic/agreeing-words.js';

const PAST: Readonly<Record<string, string>> = {
  przyszedł: 'przyszł',
  przeszedł: 'przeszł',
  wyszedł: 'wyszł',
  wszedł: 'weszł',
  mógł: 'mogł',
  pomógł: 'pomogł',
};

/**
 * A past tense (`otworzył`) in gender and number, or a pair of singular and plural (`jest/są`). The plural is that of
 * things; people counted take the neuter singular.
 */
export const agreeing = agreeingWords({
  // wziął is wzięł-, wzrósł is wzrosł-
  stemOf: (word) => PAST[word] ?? word.replace(/ął$/, 'ęł').replace(/ósł$/, 'osł'),
  endingsOf: () => ({ f: 'a', n: 'o', pl: 'y' }),
  reflexive: '',
});
