import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, unpacked, unpackedTogether } from '../../../src/links/prints/packed.js';

test('numbers are the same after they were packed, alone and together', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1, maxLength: 4 }), (lists) => {
      const whole = Uint32Array.from(lists.flat());
      let start = 0;
      const parts = lists.map(({ length }) => packed(whole.subarray(start, (start += length))));
      expect(parts.map((part) => [...unpacked(part)])).toEqual(lists);
      expect(unpackedTogether(parts).map((part) => [...part])).toEqual(lists);
    }),
  );
});
