import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, poisson, randomFrom, shuffle } from '../../src/stats/random.js';

const take = (random: () => number, count: number): number[] => Array.from({ length: count }, () => random());

test('the same seed gives the same numbers, another seed others', () => {
  expect(take(randomFrom('a'), 50)).toEqual(take(randomFrom('a'), 50));
  expect(take(randomFrom(7), 5)).toEqual(take(randomFrom('7'), 5));
  expect(take(randomFrom('a'), 5)).not.toEqual(take(randomFrom('b'), 5));
});

test('the first numbers of a seed are these on every machine', () => {
  expect(take(randomFrom('refrain'), 3)).toMatchInlineSnapshot(`
    [
      0.05469294106724454,
      0.4442721082393172,
      0.30609336119577035,
    ]
  `);
});

test('numbers lie in [0, 1) and fill it evenly', () => {
  const drawn = take(randomFrom('even'), 100_000);
  expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true);
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = drawn.filter((x) => Math.floor(x * 10) === tenth).length / drawn.length;
    expect(Math.abs(share - 0.1)).toBeLessThan(0.004);
  }
});

test('normal draws have mean 0 and variance 1', () => {
  const random = randomFrom('normal');
  const drawn = Array.from({ length: 50_000 }, () => normal(random));
  const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length;
  expect(Math.abs(mean)).toBeLessThan(0.02);
  expect(drawn.reduce((sum, x) => sum + x * x, 0) / drawn.length).toBeCloseTo(1, 1);
  expect(drawn.filter((x) => Math.abs(x) > 1.96).length / drawn.length).toBeCloseTo(0.05, 2);
});

test.each([0, 0.3, 4, 9.99, 10, 25, 400])('Poisson draws of mean %d have that mean and variance', (mean) => {
  const random = randomFrom(`poisson ${mean}`);
  const drawn = Array.from({ length: 20_000 }, () => poisson(random, mean));
  const seen = drawn.reduce((a, b) => a + b, 0) / drawn.length;
  const variance = drawn.reduce((sum, x) => sum + (x - seen) ** 2, 0) / drawn.length;
  expect(Math.abs(seen - mean)).toBeLessThanOrEqual(4 * Math.sqrt(mean / drawn.length));
  expect(Math.abs(variance - mean)).toBeLessThanOrEqual(0.06 * mean);
  expect(drawn.every((x) => Number.isInteger(x) && x >= 0)).toBe(true);
});

test('a mean that is none is refused', () => {
  for (const mean of [-1, NaN, Infinity]) expect(() => poisson(randomFrom(1), mean)).toThrow(RangeError);
});

test('shuffling keeps every value and leaves the list as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (values, seed) => {
      const before = [...values];
      const mixed = shuffle(randomFrom(seed), values);
      expect(values).toEqual(before);
      expect([...mixed].sort((a, b) => a - b)).toEqual([...values].sort((a, b) => a - b));
    }),
  );
});

test('every order of three is as likely', () => {
  const random = randomFrom('orders');
  const seen = new Map<string, number>();
  for (let i = 0; i < 12_000; i++) {
    const order = shuffle(random, [1, 2, 3]).join('');
    seen.set(order, (seen.get(order) ?? 0) + 1);
  }
  expect(seen.size).toBe(6);
  for (const count of seen.values()) expect(Math.abs(count - 2_000)).toBeLessThan(200);
});
