import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fsum } from '../../src/stats/fsum.js';
import { median } from '../../src/stats/median.js';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('small numbers are not lost beside large ones', () => {
  expect(fsum([1, 1e100, 1, -1e100])).toBe(2);
  expect(fsum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  expect(fsum([])).toBe(0);
});

test('a sum hardly depends on the order of its numbers', () => {
  fc.assert(
    fc.property(fc.array(number), (values) => {
      const sum = fsum(values);
      expect(Math.abs(fsum([...values].reverse()) - sum)).toBeLessThanOrEqual(Math.abs(sum) * 1e-15 + 1e-20 * 1e6);
    }),
  );
});

test('whole numbers are summed exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (values) => {
      expect(fsum(values)).toBe(Number(values.reduce((sum, value) => sum + BigInt(value), 0n)));
    }),
  );
});

test('the median has as many values below it as above it, in any order', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1 }), (values) => {
      const middle = median(values);
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(median([...values].reverse())).toBe(middle);
    }),
  );
});

test('the median of an even number lies midway, and the list stays as it was', () => {
  const values = [10, 9, 2, 1];
  expect(median(values)).toBe(5.5);
  expect(values).toEqual([10, 9, 2, 1]);
  expect(median([1e308, 1.5e308])).toBe(1.25e308);
  expect(median([5e-324, 5e-324])).toBe(5e-324);
  expect(median([-5e-324, -5e-324])).toBe(-5e-324);
});

test('no values have no median', () => {
  expect(() => median([])).toThrow(RangeError);
  expect(() => median([1, NaN])).toThrow(RangeError);
});
