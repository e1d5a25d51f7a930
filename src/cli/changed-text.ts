import { styleText } from 'node:util';
import type { Comparison } from '../language/differences/difference.js';
import { inlineDifferences } from '../language/differences/inline-differences.js';

/**
 * A later text with what changed against an earlier one marked as `wdiff` does, in indented lines; without marks where
 * the two are too different to set side by side, or nothing is to be set beside.
 */
export function changedText(earlier: string, later: string, changes: Comparison | null, colour: boolean): string[] {
  const mark = (piece: string, kind: 'out' | 'in' | 'moved'): string =>
    colour ? styleText(kind === 'out' ? 'red' : kind === 'in' ? 'green' : 'cyan', piece) : piece;
  // Sign for sign, so that places in the texts stay what they are: after it an escape is one of the colours put in here.
  const before = earlier.replaceAll('\u001b', '\ufffd');
  const after = later.replaceAll('\u001b', '\ufffd');
  const text = changes?.kind === 'compared' ? inlineDifferences(before, after, changes.differences, mark) : after;
  return text.split('\n').map((line) => `  ${line.replace(STEERING, '')}`);
}

/** Nothing from outside steers the terminal. */
// eslint-disable-next-line no-control-regex
const STEERING = /(?!\u001b\[\d+m)[\p{Cc}\p{Cf}]/gu;
