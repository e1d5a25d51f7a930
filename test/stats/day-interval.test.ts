import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInterval } from '../../src/stats/day-interval.js';
import { normal, poisson, randomFrom } from '../../src/stats/random.js';

const days = fc.array(
  fc.integer({ min: 0, max: 200 }).chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all))),
  { maxLength: 60 },
);

test('whatever the counts, the interval lies in 0..1 and holds the share that was seen', () => {
  fc.assert(
    fc.property(days, (counts) => {
      const matched = counts.map(([n]) => n);
      const all = counts.map(([, items]) => items);
      const interval = dayInterval(matched, all);
      if (all.filter((items) => items > 0).length < 2) {
        expect(interval).toBeNull();
        return;
      }
      const share = matched.reduce((a, b) => a + b, 0) / all.reduce((a, b) => a + b, 0);
      expect(interval!.low).toBeGreaterThanOrEqual(0);
      expect(interval!.high).toBeLessThanOrEqual(1);
      expect(interval!.low).toBeLessThanOrEqual(share);
      expect(interval!.high).toBeGreaterThanOrEqual(share);
    }),
  );
});

test('matched and unmatched mirror each other', () => {
  fc.assert(
    fc.property(days, (counts) => {
      const all = counts.map(([, items]) => items);
      const one = dayInterval(
        counts.map(([n]) => n),
        all,
      );
      const other = dayInterval(
        counts.map(([n, items]) => items - n),
        all,
      );
      if (!one || !other) {
        expect(other).toBe(one);
        return;
      }
      expect(other.low).toBeCloseTo(1 - one.high, 12);
      expect(other.high).toBeCloseTo(1 - one.low, 12);
      expect(other.method).toBe(one.method);
    }),
  );
});

test('days in another order, and days without items, change nothing', () => {
  const one = dayInterval([1, 0, 4, 2], [10, 12, 20, 9]);
  expect(dayInterval([2, 0, 0, 4, 1, 0], [9, 0, 12, 20, 10, 0])).toEqual(one);
});

test('a week worked out by hand', () => {
  // r = 7 / 51; v = 4/3 * sum((n - r N)^2) / 51^2; t(0.975, 3) = 3.182446305
  const interval = dayInterval([1, 0, 4, 2], [10, 12, 20, 9])!;
  const r = 7 / 51;
  const v = ((4 / 3) * ((1 - 10 * r) ** 2 + (12 * r) ** 2 + (4 - 20 * r) ** 2 + (2 - 9 * r) ** 2)) / 51 ** 2;
  const floored = Math.max(v, (r * (1 - r)) / 51);
  const half = (3.182446305284263 * Math.sqrt(floored)) / (r * (1 - r));
  const logit = Math.log(r / (1 - r));
  expect(interval.low).toBeCloseTo(1 / (1 + Math.exp(half - logit)), 10);
  expect(interval.high).toBeCloseTo(1 / (1 + Math.exp(-half - logit)), 10);
  expect(interval.method).toBe('days');
});

test('no match at all gets an exact upper bound, and all matched a lower one', () => {
  const none = dayInterval([0, 0, 0], [10, 20, 30])!;
  expect(none).toEqual({ low: 0, high: expect.closeTo(1 - 0.025 ** (1 / 60), 12), method: 'exact' });
  const every = dayInterval([10, 20, 30], [10, 20, 30])!;
  expect(every).toEqual({ low: expect.closeTo(0.025 ** (1 / 60), 12), high: 1, method: 'exact' });
});

test('days that agree exactly still leave chance its room', () => {
  const interval = dayInterval([1, 1, 1, 1], [10, 10, 10, 10])!;
  expect(interval.high - interval.low).toBeGreaterThan(0.1);
});

test('with days that swing more, the interval is wider', () => {
  const calm = dayInterval([10, 11, 9, 10, 10], [100, 100, 100, 100, 100])!;
  const stormy = dayInterval([0, 30, 2, 18, 0], [100, 100, 100, 100, 100])!;
  expect(stormy.high - stormy.low).toBeGreaterThan(2 * (calm.high - calm.low));
});

test('a day that matches more than it has is refused', () => {
  expect(() => dayInterval([3, 1], [2, 5])).toThrow(RangeError);
  expect(() => dayInterval([1], [2, 5])).toThrow(RangeError);
});

test('95 % intervals hold the underlying rate about as often as they say, when outlets share news days', () => {
  const random = randomFrom('coverage of weeks');
  let held = 0;
  const worlds = 400;
  for (let world = 0; world < worlds; world++) {
    const rate = 0.02 + 0.15 * random();
    const matched: number[] = [];
    const all: number[] = [];
    for (let day = 0; day < 7; day++) {
      const news = Math.exp(0.6 * normal(random) - 0.18);
      const items = poisson(random, 80);
      all.push(items);
      matched.push(Math.min(items, poisson(random, items * rate * news)));
    }
    const { low, high } = dayInterval(matched, all)!;
    if (low <= rate && rate <= high) held++;
  }
  expect(held / worlds).toBeGreaterThan(0.91);
  expect(held / worlds).toBeLessThan(0.985);
});
