import { clockOf, type Passages } from '../vocabulary/passages.js';

/** Least time between two clocks, ms. */
const EVERY = 30_000;

/** A text with `[00:12:34]` before its passages, at most one every 30 s. */
export function timedText(text: string, passages: Passages): string {
  let shown = '';
  let from = 0;
  let last = -Infinity;
  for (const [offset, ms] of passages) {
    if (ms - last < EVERY) continue;
    shown += `${text.slice(from, offset)}[${clockOf(ms)}] `;
    [from, last] = [offset, ms];
  }
  return shown + text.slice(from);
}
