import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatePairs } from '../../../src/links/clusters/candidate-pairs.js';
import { couldBePart, CROWD, seedsOfPart, SHARED_BANDS } from '../../../src/links/clusters/candidate-rules.js';
import { Texts } from '../../../src/links/clusters/texts.js';
import type { NearPrint } from '../../../src/links/prints/near-print.js';
import { BANDS } from '../../../src/links/prints/signature.js';
import { randomFrom } from '../../../src/stats/random.js';

/** Prints of no text: keys are few, so that much is shared and some of it by a crowd. */
function madeUpPrints(seed: number, count: number, lengthOf: (size: number) => number): NearPrint[] {
  const random = randomFrom(`candidate-pairs/${seed}`);
  const below = (most: number): number => Math.floor(random() * most);
  const distinct = (most: number, length: number): Uint32Array =>
    Uint32Array.from(new Set(Array.from({ length }, () => Math.floor(most * random() ** 3)))).sort();
  return Array.from({ length: count }, (_, at) => {
    const shingles = Uint32Array.from({ length: 1 + below(120) }, (__, value) => value);
    const text = (BigInt(lengthOf(shingles.length)) << 40n) | BigInt(((at + 1) * 7919) % 100_003);
    const bands = Uint32Array.from({ length: BANDS }, (__, band) => band * 1000 + below(count * (2 + (band % 3))));
    if (below(2) === 0) bands[3] = bands[17] = 7;
    return { text, shingles, bands, seeds: distinct(count, below(30)) };
  });
}

/** Each pair as the rules say it, one by one. */
function byTheRules(prints: readonly NearPrint[]): Set<string> {
  const sorted = [...prints].sort((a, b) => (a.text < b.text ? -1 : 1));
  const holders = (key: (print: NearPrint) => boolean): NearPrint[] => sorted.filter(key);
  const meetUnder = (one: NearPrint, other: NearPrint, holding: readonly NearPrint[]): boolean =>
    holding.length <= CROWD.most || [one, other].some((print) => holding.indexOf(print) < CROWD.hubs);
  const known = new Map<string, NearPrint[]>();
  const holding = (kind: string, key: number, has: (print: NearPrint) => boolean): NearPrint[] => {
    const name = `${kind} ${key}`;
    if (!known.has(name)) known.set(name, holders(has));
    return known.get(name)!;
  };
  const found = new Set<string>();
  for (const [at, one] of sorted.entries()) {
    for (const other of sorted.slice(at + 1)) {
      const bands = [...one.bands.keys()].filter((band) => one.bands[band] === other.bands[band]);
      const byBands =
        bands.length >= SHARED_BANDS &&
        bands.some((band) =>
          meetUnder(
            one,
            other,
            holding(`band ${band}`, one.bands[band]!, (print) => print.bands[band] === one.bands[band]),
          ),
        );
      const seeds = [...one.seeds].filter((seed) => other.seeds.includes(seed));
      const met = seeds.filter((seed) =>
        meetUnder(
          one,
          other,
          holding('seed', seed, (of) => of.seeds.includes(seed)),
        ),
      );
      const bySeeds =
        met.length >= seedsOfPart(one.seeds.length) && couldBePart(one.shingles.length, other.shingles.length);
      if (byBands || bySeeds) found.add(`${one.text} ${other.text}`);
    }
  }
  return found;
}

/** Keys in the order of lengths, roughly so as real ones are, and in none, as real ones above 60,000 shingles. */
const keyLength = fc.constantFrom(
  (size: number) => size,
  (size: number) => size >> 3,
  () => 1,
);

test('those are laid before the comparison whom the rules name, and no others', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(3, 40, 300), keyLength, (seed, count, lengthOf) => {
      const prints = madeUpPrints(seed, count, lengthOf);
      const texts = new Texts();
      for (const [at, print] of prints.entries()) texts.add(BigInt(at), print);
      const found = new Set<string>();
      candidatePairs(
        texts,
        () => true,
        (text, other) => {
          const [one, two] = [texts.keys[text]!, texts.keys[other]!].sort((a, b) => (a < b ? -1 : 1));
          found.add(`${one} ${two}`);
        },
      );
      expect([...found].sort()).toEqual([...byTheRules(prints)].sort());
    }),
    { numRuns: 20 },
  );
});
