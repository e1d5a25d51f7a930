import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../src/find/items/excerpt.js';

const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');

test('a short text is its own excerpt', () => {
  expect(excerptOf('The bridge is closed.', [[4, 10]])).toEqual({
    excerpt: 'The bridge is closed.',
    excerptMarks: [[4, 10]],
    cut: { before: false, after: false },
  });
});

test('without a match it begins where the text begins, and ends between words', () => {
  const { excerpt, cut } = excerptOf(long, []);
  expect(long.startsWith(`${excerpt} `)).toBe(true);
  expect(excerpt.length).toBeGreaterThan(150);
  expect(cut).toEqual({ before: false, after: true });
});

test('a match far into the text is shown with what stands before it, and marked', () => {
  const at = long.indexOf('word300');
  const { excerpt, excerptMarks, cut } = excerptOf(long, [[at, at + 7]]);
  expect(excerptMarks.map(([from, to]) => excerpt.slice(from, to))).toEqual(['word300']);
  expect(excerpt).toMatch(/^word\d+ .*word299 word300 /);
  expect(cut).toEqual({ before: true, after: true });
});

test('marks stand for the same letters in the excerpt as in the text, whatever the text is', () => {
  const pieces = fc.array(fc.constantFrom('мир', '😀😀', '\n\n', 'a'.repeat(500), 'слово', 'и\u0306', '—'), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(40), (parts, start, length) => {
      const text = parts.join(' ');
      fc.pre(text.length > 0);
      const from = start % text.length;
      const to = Math.min(text.length, from + length + 1);
      const { excerpt, excerptMarks, cut } = excerptOf(text, [[from, to]]);
      const [mark] = excerptMarks;
      expect(mark && text.slice(from, to).startsWith(excerpt.slice(...mark))).toBe(true);
      expect(excerpt.length).toBeLessThanOrEqual(600);
      expect(cut.before || text.startsWith(excerpt)).toBe(true);
      expect(cut.after || text.endsWith(excerpt)).toBe(true);
    }),
  );
});
