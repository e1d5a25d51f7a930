import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SeenRows } from '../../src/project/seen-rows.js';

test('it says what a plain map would say, also while it grows', () => {
  const key = fc.bigInt({ min: 0n, max: 40n }).map((n) => n * 0x1_0000_0001n);
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.bigInt({ min: 0n, max: 3n })), { maxLength: 300 }), (rows) => {
      const seen = new SeenRows(4);
      const plain = new Map<bigint, Set<bigint>>();
      for (const [item, version] of rows) {
        const versions = plain.get(item) ?? new Set<bigint>();
        const expected = versions.has(version) ? 'again' : versions.size > 0 ? 'version' : 'item';
        plain.set(item, versions.add(version));
        expect(seen.meet(item, version)).toBe(expected);
      }
    }),
  );
});
