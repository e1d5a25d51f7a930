import { sentenceBegins, type TextToCompare } from './text-to-compare.js';

/** How many words a change is slid at most. */
const FARTHEST = 100;

/**
 * Slides what stands in one text only to where sentences begin and end. "He came. He left." and "He came. He slept. He
 * left." differ by "slept. He" as well as by "He slept.", and only the latter is what was written.
 *
 * @param match for each word its place in the other text, -1 for none; changed in place
 */
export function slideChanges(text: TextToCompare, match: Int32Array): void {
  for (let start = 0; start < match.length; start++) {
    if (match[start] !== -1) continue;
    let end = start;
    while (end < match.length && match[end] === -1) end++;
    start = slide(text, match, start, end) - 1;
  }
}

/** @returns where to go on */
function slide(text: TextToCompare, match: Int32Array, start: number, end: number): number {
  const before = start === 0 ? -1 : match[start - 1]!;
  const after = end === match.length ? -1 : match[end]!;
  // Only what was put in or left out: words that replace others stand where they stand.
  if (start > 0 && end < match.length && after !== before + 1) return end;
  let back = 0;
  while (back < FARTHEST && canSlide(text, match, start - back - 1, end - back - 1)) back++;
  let forth = 0;
  while (forth < FARTHEST && canSlide(text, match, end + forth, start + forth)) forth++;
  let best = 0;
  for (let by = -back; by <= forth; by++) if (score(text, start, end, by) > score(text, start, end, best)) best = by;
  for (let by = 0; by > best; by--) {
    match[end + by - 1] = match[start + by - 1]!;
    match[start + by - 1] = -1;
  }
  for (let by = 0; by < best; by++) {
    match[start + by] = match[end + by]!;
    match[end + by] = -1;
  }
  return end + Math.max(0, best);
}

function canSlide({ ids }: TextToCompare, match: Int32Array, from: number, to: number): boolean {
  return from >= 0 && from < ids.length && match[from]! >= 0 && ids[from] === ids[to];
}

/** Whole sentences are best, then a change that ends with one, then one that begins with one; else it stays. */
function score(text: TextToCompare, start: number, end: number, by: number): number {
  const begins = sentenceBegins(text, start + by) ? 2 : 0;
  const closes = sentenceBegins(text, end + by) ? 3 : 0;
  return begins + closes + (by === 0 ? 1 : 0);
}
