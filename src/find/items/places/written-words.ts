import { lowerBoundBy } from '../../../stats/lower-bound.js';

/** Words in the order of their UTF-16 units as UTF-8, a line each, so that a stretch of them is read at once. */
export interface WrittenWords {
  bytes: Uint8Array<ArrayBuffer>;
  /** where each begins, and behind the last line */
  starts: Uint32Array<ArrayBuffer>;
}

/** @param words sorted, none with a line break */
export function writeWords(words: readonly string[]): WrittenWords {
  const bytes = new Uint8Array(Buffer.from(words.map((word) => `${word}\n`).join('')));
  const starts = new Uint32Array(words.length + 1);
  for (let at = 0, number = 1; number <= words.length; number++) starts[number] = at = bytes.indexOf(10, at) + 1;
  return { bytes, starts };
}

/** The words from one to another, which is excluded, a line each; '' where there is none. */
export function wordsIn({ bytes: { buffer, byteOffset }, starts }: WrittenWords, from: number, to: number): string {
  if (from >= to || from + 1 >= starts.length) return '';
  const start = starts[from]!;
  return Buffer.from(buffer, byteOffset + start, starts[to]! - 1 - start).toString('utf8');
}

/** The number of the first word that is not below another: its own, where it is among them. */
export function firstNotBelow(words: WrittenWords, word: string): number {
  return lowerBoundBy(words.starts.length - 1, (at) => wordsIn(words, at, at + 1) < word);
}
