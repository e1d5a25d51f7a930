import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/stats/normal-quantile.js';
import { studentTQuantile } from '../../src/stats/student-t.js';

test("Student's t gives the values of the tables", () => {
  const table: [number, number, number][] = [
    // p, df, t (scipy.stats.t.ppf and R's qt agree in these digits)
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749464],
    [0.975, 3, 3.182446305283708],
    [0.975, 4, 2.7764451051977934],
    [0.975, 5, 2.570581835636314],
    [0.975, 6, 2.446911851144969],
    [0.975, 10, 2.2281388519649385],
    [0.975, 30, 2.0422724563012373],
    [0.975, 100, 1.983971518523552],
    [0.975, 1000, 1.9623390808264078],
    [0.999, 3, 10.214531852407386],
    [0.95, 7, 1.894578605061305],
  ];
  for (const [p, df, t] of table) {
    expect(studentTQuantile(p, df)).toBeCloseTo(t, 9);
    expect(studentTQuantile(1 - p, df)).toBeCloseTo(-t, 9);
  }
});

test("Student's t falls towards the normal quantile as df grows, without a jump where the method changes", () => {
  let before = Infinity;
  for (const df of [1, 2, 3, 5, 8, 20, 50, 200, 999, 1_000, 1_001, 1_002, 5_000, 100_000]) {
    const t = studentTQuantile(0.975, df);
    expect(t).toBeLessThan(before);
    before = t;
  }
  expect(studentTQuantile(0.975, 10_000_000)).toBeCloseTo(normalQuantile(0.975), 6);
  const step = studentTQuantile(0.975, 999) - studentTQuantile(0.975, 1_000);
  expect(studentTQuantile(0.975, 1_000) - studentTQuantile(0.975, 1_001)).toBeCloseTo(step, 8);
});

test('quantiles rise with p', () => {
  const p = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(p, p, fc.integer({ min: 1, max: 2_000 }), (one, other, df) => {
      fc.pre(Math.abs(one - other) > 1e-6);
      const [low, high] = one < other ? [one, other] : [other, one];
      expect(studentTQuantile(low, df)).toBeLessThan(studentTQuantile(high, df));
      expect(normalQuantile(low)).toBeLessThan(normalQuantile(high));
    }),
  );
});

test('the normal quantile gives the values of the tables, far into the tails', () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 14);
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
  expect(normalQuantile(1e-300)).toBeCloseTo(-37.0471, 4);
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
});

test('what is no probability or no df is refused', () => {
  for (const p of [-0.1, 1.1, NaN]) {
    expect(() => normalQuantile(p)).toThrow(RangeError);
    expect(() => studentTQuantile(p, 3)).toThrow(RangeError);
  }
  for (const df of [0, 1.5, NaN, Infinity]) expect(() => studentTQuantile(0.9, df)).toThrow(RangeError);
});

const reference = new URL('../../../shared/peers/r-reference/proportion-intervals.csv', import.meta.url);

test.skipIf(!existsSync(reference))(
  "Wilson's bounds from the normal quantile are R's (skipped without ../shared)",
  () => {
    const [, ...lines] = readFileSync(reference, 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      const [n, N, confidence, low, high] = line.split(',').map(Number) as [number, number, number, number, number];
      const z = normalQuantile(0.5 + confidence / 2);
      const centre = (n + (z * z) / 2) / (N + z * z);
      const half = (z / (N + z * z)) * Math.sqrt((n * (N - n)) / N + (z * z) / 4);
      expect(centre - half).toBeCloseTo(low, 9);
      expect(centre + half).toBeCloseTo(high, 9);
    }
  },
);
