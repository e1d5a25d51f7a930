import { expect, test } from 'vitest';
import { compactValues } from '../../src/read/compact-values.js';

test('a page with few different values takes two bytes a row', () => {
  const values = Array.from({ length: 70_000 }, (_, row) => (row % 3 === 0 ? null : `outlet ${row % 500}`));
  const packed = compactValues(values);
  if (!('codes' in packed)) return expect.fail('it was not packed');
  expect(packed.dictionary.length).toBeLessThanOrEqual(501);
  expect(values.every((value, row) => packed.dictionary[packed.codes[row] ?? -1] === value)).toBe(true);
});

test('values of which there are too many different ones stay as they are', () => {
  const values = Array.from({ length: 65_537 }, (_, row) => `text ${row}`);
  expect(compactValues(values)).toBe(values);
  expect(compactValues(values.slice(1))).toHaveProperty('codes');
});
