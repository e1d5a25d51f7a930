import type { Gender } from './cases.js';

const PAST: Readonly<Record<string, string>> = {
  przyszedł: 'przyszł',
  przeszedł: 'przeszł',
  wyszedł: 'wyszł',
  wszedł: 'weszł',
  odniósł: 'odniosł',
  wzrósł: 'wzrosł',
  przyniósł: 'przyniosł',
  mógł: 'mogł',
  pomógł: 'pomogł',
};

/**
 * A past tense (`otworzył`) in gender and number, or a pair of singular and plural (`jest/są`). The plural is that of
 * things; people counted take the neuter singular.
 */
export function agreeing(word: string, gender: Gender | 'pl'): string {
  if (word.includes('/')) return word.split('/')[gender === 'pl' ? 1 : 0]!;
  if (gender === 'm') return word;
  const stem = PAST[word] ?? word.replace(/ął$/, 'ęł');
  return stem + { f: 'a', n: 'o', pl: 'y' }[gender];
}
