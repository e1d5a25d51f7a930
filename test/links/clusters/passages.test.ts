import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passages } from '../../../src/links/clusters/passages.js';
import { sharedRuns } from '../../../src/links/clusters/shared-runs.js';

const story = (start: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `слово${start + at}`);

test('a paragraph lifted into a longer text is found with its place in both', () => {
  const paragraph = story(0, 40);
  const found = passages([...story(500, 25), ...paragraph], [...story(1000, 300), ...paragraph, ...story(2000, 200)]);
  expect(found.complete).toBe(true);
  expect(found.passages).toMatchObject([{ start: 25, end: 65, otherStart: 300, otherEnd: 340, shared: 40 }]);
});

test('a changed name and a dropped word leave one passage of several stretches', () => {
  const one = story(0, 60);
  const other = [...story(900, 50), ...story(0, 20), 'иначе', ...story(21, 14), ...story(36, 24), ...story(950, 10)];
  const found = passages(one, other);
  expect(found.passages).toHaveLength(1);
  expect(found.passages[0]).toMatchObject({ start: 0, end: 60, otherStart: 50, otherEnd: 109, shared: 58 });
  expect(found.passages[0]!.runs.map(({ start, end }) => [start, end])).toEqual([
    [0, 20],
    [21, 35],
    [36, 60],
  ]);
});

test('paragraphs in another order are passages of their own', () => {
  const found = passages([...story(0, 30), ...story(100, 30)], [...story(100, 30), ...story(0, 30)]);
  expect(found.passages.map(({ start, otherStart }) => [start, otherStart])).toEqual([
    [0, 30],
    [30, 0],
  ]);
});

test('every stretch that is given stands in both texts, and none overlap', () => {
  const text = fc.array(fc.constantFrom('а', 'б', 'в', 'г', 'д'), { maxLength: 120 });
  fc.assert(
    fc.property(text, text, fc.integer({ min: 3, max: 8 }), (one, other, least) => {
      const { runs } = sharedRuns(one, other, least);
      const used = new Set<string>();
      for (const { start, end, otherStart } of runs) {
        expect(end - start).toBeGreaterThanOrEqual(least);
        for (let at = start; at < end; at++) {
          expect(one[at]).toBe(other[otherStart + at - start]);
          for (const place of [`one ${at}`, `other ${otherStart + at - start}`]) {
            expect(used).not.toContain(place);
            used.add(place);
          }
        }
      }
    }),
  );
});

test('whatever stands around it, a quotation of words that come once is found whole', () => {
  const around = fc.array(fc.constantFrom('а', 'б', 'в', 'г'), { maxLength: 80 });
  fc.assert(
    fc.property(around, around, around, around, fc.integer({ min: 5, max: 40 }), (a, b, c, d, count) => {
      const quote = story(0, count);
      const { runs } = sharedRuns([...a, ...quote, ...b], [...c, ...quote, ...d], 5);
      const place = runs.find(({ start, end }) => start <= a.length && end >= a.length + count);
      expect(place!.otherStart - place!.start).toBe(c.length - a.length);
    }),
  );
});

test('a text against itself is one passage, also where it repeats itself endlessly', () => {
  const looping = Array.from({ length: 5_000 }, (_, at) => `слово${at % 3}`);
  for (const text of [story(0, 5_000), looping]) {
    expect(passages(text, text).passages).toMatchObject([{ start: 0, end: 5_000, otherStart: 0, shared: 5_000 }]);
  }
});

test('long texts that repeat themselves take bounded time, and what was not compared is said', () => {
  const start = performance.now();
  const loop = (count: number, of: number): string[] => Array.from({ length: count }, (_, at) => `слово${at % of}`);
  const found = passages(['начало', ...loop(100_000, 7), 'конец'], [...loop(100_001, 7), 'иначе']);
  expect(found.passages.length).toBeGreaterThan(0);
  passages(loop(100_000, 2), ['иначе', ...loop(100_000, 11)]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
