import { clockedPassages, clockOf, type Passages } from '../vocabulary/passages.js';

/** A text with `[00:12:34]` before its passages, at most one every 30 s. */
export function timedText(text: string, passages: Passages): string {
  let shown = '';
  let from = 0;
  for (const [offset, ms] of clockedPassages(passages)) {
    shown += `${text.slice(from, offset)}[${clockOf(ms)}] `;
    from = offset;
  }
  return shown + text.slice(from);
}
