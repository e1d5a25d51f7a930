import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeLines } from '../../../src/layers/lines/edge-lines.js';
import { withoutBoilerplate } from '../../../src/layers/lines/without-boilerplate.js';

/** The key of a line or sentence as it stands under a text. */
function keyOf(part: string): bigint {
  const [found] = edgeLines(`${part}\nAnother line`);
  if (!found?.line) throw new Error(`no line: ${part}`);
  return found.line.key;
}

const footer = keyOf('Subscribe to River News');
const handle = keyOf('@rivernews');

test('a footer goes, whatever its case, emoji, link and place among the last lines', () => {
  const keys = new Set([footer]);
  const news = 'The harbour is closed.\n\nThe ferry will not sail.';
  expect(withoutBoilerplate(`${news}\n\n👉 [SUBSCRIBE to River News](https://t.example/abc)`, keys)).toBe(news);
  expect(withoutBoilerplate(`${news}\n\nSubscribe to River News!\nhttps://t.example/x\n#harbour`, keys)).toBe(
    `${news}\n\n\nhttps://t.example/x\n#harbour`,
  );
  expect(withoutBoilerplate(`Subscribe to River News\n${news}`, keys)).toBe(news);
});

test('a handle or sentence after the news of the same line goes alone', () => {
  expect(withoutBoilerplate('The ferry will not sail. @rivernews', new Set([handle]))).toBe('The ferry will not sail.');
  expect(withoutBoilerplate('The ferry will not sail @rivernews', new Set([handle]))).toBe('The ferry will not sail');
  expect(withoutBoilerplate('The ferry sails. Subscribe to River News!', new Set([footer]))).toBe('The ferry sails.');
});

test('a post that is nothing but the line stays, and the middle of a long text is left alone', () => {
  expect(withoutBoilerplate('Subscribe to River News', new Set([footer]))).toBe('Subscribe to River News');
  const lines = ['One two', 'three four', 'five six', 'Subscribe to River News', 'seven', 'eight', 'nine ten'];
  expect(withoutBoilerplate(lines.join('\n'), new Set([footer]))).toBe(lines.join('\n'));
});

test('a text without boilerplate comes back as it is', () => {
  const text = ' The ferry will not sail. \n';
  expect(withoutBoilerplate(text, new Set([footer]))).toBe(text);
  expect(withoutBoilerplate(text, new Set())).toBe(text);
});

test('parts are apart from each other, in their order and in their text, whatever it is', () => {
  const sign = fc.constantFrom('a', 'b ', '\n', '\n\n', '. ', '🙂', '@name', 'https://a.example/b', '\u2028', '…» ');
  fc.assert(
    fc.property(fc.array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 }), (signs) => {
      const text = signs.join('');
      let from = 0;
      for (const { line, sentence } of edgeLines(text)) {
        const start = Math.min(line?.start ?? Infinity, sentence?.start ?? Infinity);
        const end = Math.max(line?.end ?? 0, sentence?.end ?? 0);
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeLessThanOrEqual(text.length);
        from = end;
      }
    }),
  );
});

test.each([
  ['one letter a million times', 'a'.repeat(1_000_000)],
  ['five million empty lines', '\n'.repeat(5_000_000)],
  ['a million pictures, one a line', '🙂\n'.repeat(1_000_000)],
  ['five megabytes of one line', 'word. '.repeat(850_000)],
])(
  '%s are read in under a few seconds',
  (_, text) => {
    const parts = edgeLines(text).flatMap(({ line, sentence }) => [line ?? [], sentence ?? []].flat());
    expect(parts.every(({ words }) => words <= 40)).toBe(true);
  },
  10_000,
);
