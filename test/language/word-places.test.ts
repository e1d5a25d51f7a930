import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordPlaces } from '../../src/language/word-places.js';
import { words } from '../../src/language/words.js';

test('each word has its place in the text as received', () => {
  const text = '«Об’єкт» № 5,  закрыт: WWW!';
  const places = wordPlaces(text);
  expect(places.words).toEqual(words(text));
  expect(places.starts.map((start, at) => text.slice(start, places.ends[at]))).toEqual([
    'Об’єкт',
    '№',
    '5',
    'закрыт',
    'WWW',
  ]);
});

test('they are the words of `words`, in ascending places, whatever the text', () => {
  const sign = fc.constantFrom('а', "'", '’', '´', '\u200b', '\ufeff', '№', '5', ' ', '½', 'é', '́', 'ﬁ', '🇺', '-');
  const text = fc.array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 40 });
  fc.assert(
    fc.property(text, (signs) => {
      const whole = signs.join('');
      const { words: found, starts, ends } = wordPlaces(whole);
      expect(found.join(' ')).toBe(words(whole).join(' '));
      starts.forEach((start, at) => {
        expect(start).toBeGreaterThanOrEqual(ends[at - 1] ?? 0);
        expect(ends[at]).toBeGreaterThan(start);
      });
    }),
    { numRuns: 1_000 },
  );
});
