import { readFileSync } from 'node:fs';

/** Abbreviations from a text file: several to a line, in small letters without the last point; from `#` on a comment. */
export function readAbbreviations(file: URL): ReadonlySet<string> {
  return new Set(readFileSync(file, 'utf8').replaceAll(/#.*$/gm, '').split(/\s+/).filter(Boolean));
}
