import { expect, test } from 'vitest';
import { ProgressLine, progressText } from '../../src/cli/progress-line.js';

test('progress says share, amount, rate and time left', () => {
  const half = { step: 'reading' as const, of: 'posts.csv', done: 30_000, total: 60_000, unit: 'rows' };
  expect(progressText(half, 2)).toBe('██████████░░░░░░░░░░ 50 % reading posts.csv: 30,000 rows, 15,000/s, 2 s left');
  expect(progressText({ ...half, total: undefined, unit: 'bytes' }, 1)).toBe('reading posts.csv: 0.0 MB, 0.0 MB/s');
});

test('a terminal is written over, one that does not know its width too; a file is not written to', () => {
  const written = (isTTY: boolean): string => {
    let text = '';
    const out = { isTTY, columns: 0, write: (part: string) => (text += part) } as unknown as NodeJS.WriteStream;
    new ProgressLine(out, () => 0).show({ step: 'reading', of: 'posts.csv', done: 1, total: 2, unit: 'rows' });
    return text;
  };
  expect(written(true)).toContain('50 % reading posts.csv: 1 rows');
  expect(written(false)).toBe('');
});
