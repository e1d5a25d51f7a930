import { styleText } from 'node:util';
import type { Comparison } from '../language/differences/difference.js';
import { inlineDifferences } from '../language/differences/inline-differences.js';

/**
 * A later text with what changed against an earlier one marked as `wdiff` does, in indented lines; without marks where
 * the two are too different to set side by side, or nothing is to be set beside.
 */
export function changedText(earlier: string, later: string, changes: Comparison | null, colour: boolean): string[] {
  const mark = (piece: string, kind: 'out' | 'in' | 'moved'): string =>
    colour ? styleText(kind === 'out' ? 'red' : kind === 'in' ? 'green' : 'cyan', plain(piece)) : piece;
  const text = changes?.kind === 'compared' ? inlineDifferences(earlier, later, changes.differences, mark) : later;
  return text.split('\n').map((line) => `  ${plain(line)}`);
}

/** Nothing from outside steers the terminal, but for the colours that were put in here. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/(?!\u001b\[\d+m)[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' ? sign : ''));
}
