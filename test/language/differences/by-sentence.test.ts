import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bySentence, type SentenceRow } from '../../../src/language/differences/by-sentence.js';
import { differences } from '../../../src/language/differences/differences.js';
import { sentences } from '../../../src/language/sentences.js';

function compared(earlier: string, later: string): SentenceRow[] {
  const of = (text: string) => sentences(text, 'en');
  const found = differences(earlier, later, of);
  if (found.kind !== 'compared') return [];
  return bySentence({ earlier, later }, found.differences, { earlier: of(earlier), later: of(later) });
}

const textOf = (pieces: SentenceRow['earlier']): string => pieces.map(({ text }) => text).join('');

const opened = 'The harbour of Tesmin opened on Monday. Four thousand guests came to see the ships. Tea was free.';

test('a changed sentence stands beside what it was, one that stayed is no change', () => {
  const rows = compared(opened, opened.replace('Four thousand', 'Six thousand'));
  expect(rows.map(({ changed }) => changed)).toEqual([false, true, false]);
  expect(textOf(rows[1]?.earlier ?? [])).toBe('Four thousand guests came to see the ships.');
  expect(textOf(rows[1]?.later ?? [])).toBe('Six thousand guests came to see the ships.');
  expect(rows[1]?.later.filter(({ kind }) => kind !== 'same').map(({ text }) => text.trim())).toEqual(['Six']);
});

test('a sentence that was left out or put in has nothing beside it', () => {
  const without = opened.replace(' Four thousand guests came to see the ships.', '');
  expect(compared(opened, without).map(({ later }) => textOf(later))).toEqual([
    'The harbour of Tesmin opened on Monday.',
    '',
    'Tea was free.',
  ]);
  expect(compared(without, opened).map(({ earlier }) => textOf(earlier))).toEqual([
    'The harbour of Tesmin opened on Monday.',
    '',
    'Tea was free.',
  ]);
});

const sentence = fc
  .array(fc.constantFrom('harbour', 'tea', 'bridge', 'Tesmin', 'opens', 'closes', 'for', '12', 'days'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((words) => `The ${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));

test('whatever changed, every sentence of both texts stands there once, in its order', () => {
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const rows = compared(earlier, later);
      fc.pre(rows.length > 0);
      const whole = (side: 'earlier' | 'later'): string =>
        rows
          .map((row) => textOf(row[side]))
          .filter((shown) => shown !== '')
          .join(' ');
      expect(whole('earlier')).toBe(earlier);
      expect(whole('later')).toBe(later);
      if (earlier === later) expect(rows.some(({ changed }) => changed)).toBe(false);
    }),
  );
});
