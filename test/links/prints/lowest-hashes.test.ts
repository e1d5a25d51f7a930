import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FUNCTIONS, lowestHashes } from '../../../src/links/prints/lowest-hashes.js';

const numbers = fc
  .uint8Array({ minLength: FUNCTIONS * 4, maxLength: FUNCTIONS * 4 })
  .map((bytes) => new Int32Array(bytes.slice().buffer));
const shingles = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 300 });

/** As it is written down. */
function plainly(offsets: Int32Array, factors: Int32Array, set: Uint32Array): number[] {
  return [...offsets].map((offset, at) =>
    set.reduce((lowest, shingle) => Math.min(lowest, Math.imul(shingle ^ offset, factors[at]!)), 2 ** 31 - 1),
  );
}

test('every function has the lowest value of the set under it, whatever was asked before', () => {
  fc.assert(
    fc.property(numbers, numbers, fc.array(shingles, { minLength: 1, maxLength: 4 }), (offsets, factors, sets) => {
      const lowest = lowestHashes(offsets, factors);
      for (const set of sets.map((each) => Uint32Array.from(each)))
        expect([...lowest(set)]).toEqual(plainly(offsets, factors, set));
    }),
    { numRuns: 50 },
  );
});

test('the longest text that is compared fits, a longer one and an empty one are refused', () => {
  const offsets = Int32Array.from({ length: FUNCTIONS }, (_, at) => at * 7919);
  const factors = Int32Array.from({ length: FUNCTIONS }, (_, at) => at * 2 + 1);
  const set = Uint32Array.from({ length: 100_000 }, (_, at) => (at * 2_654_435_761) >>> 0);
  expect([...lowestHashes(offsets, factors)(set)]).toEqual(plainly(offsets, factors, set));
  expect(() => lowestHashes(offsets, factors)(new Uint32Array(100_001))).toThrow(RangeError);
  expect(() => lowestHashes(offsets, factors)(new Uint32Array())).toThrow(RangeError);
});
