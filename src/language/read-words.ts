import { readFileSync } from 'node:fs';

/**
 * A list of words from a text file, in small letters: several to a line or one, from `#` on a comment. They come out as
 * `words` has them, whose tables are not made for this alone: every start of the program would wait for them.
 */
export function readWords(file: URL): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8').replaceAll(/#.*$/gm, '');
  return new Set(
    text
      .split(/[\s-]+/)
      .filter(Boolean)
      .map((word) => word.replace(/['’]/g, 'ʼ')),
  );
}
