import { readFileSync } from 'node:fs';
import { words } from './words.js';

/** A list of words from a text file: several to a line or one, from `#` on a comment. */
export function readWords(file: URL): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8').replaceAll(/#.*$/gm, '');
  return new Set(words(text));
}
