import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotedKey, valueAt } from '../../src/read/json-path.js';

test('a path leads through objects and lists, and keys with dots stand in quotes', () => {
  const record = { a: { b: [{ c: 7 }], 'x.y': 8, '': 9 }, 'd.e': 1, d: { e: 2 } };
  expect(valueAt(record, 'a.b.0.c')).toBe(7);
  expect(valueAt(record, 'a."x.y"')).toBe(8);
  expect(valueAt(record, 'd.e'), 'a name as it stands comes first').toBe(1);
  for (const nowhere of ['a.b.1.c', 'a.b.length', 'a.b.c', 'q', 'constructor', '__proto__.x', 'a.toString'])
    expect(valueAt(record, nowhere), nowhere).toBeUndefined();
});

test('whatever keys are called, a path of them leads to the value', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 5 }), (keys) => {
      fc.pre(!keys.includes('__proto__'));
      const record = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), 42);
      const path = keys.map(quotedKey).join('.');
      fc.pre(path !== keys[0]);
      expect(valueAt(record, path)).toBe(42);
    }),
  );
});
