import { BANDS } from '../prints/signature.js';
import { SEED_BAND } from '../prints/near-print.js';
import { lowerBound } from '../../stats/lower-bound.js';
import type { Clusters } from './cluster.js';
import type { Held, KnownText, KnownTexts } from './known-texts.js';
import { sortByKey } from './sort-by-key.js';
import type { Texts } from './texts.js';

/**
 * What stands, looked up in memory: for a set that was clustered and is not yet in a store's tables, and for
 * measuring. Memory: some 350 bytes a text, 12 a seed. It does not change with additions.
 */
export function textsInMemory(texts: Texts, { clusters, families }: Clusters): KnownTexts {
  const tables = Array.from({ length: BANDS + 1 }, (_, band) => tableOf(texts, band));
  const byKey = sortedBy(texts.keys.subarray(0, texts.size));
  const byCluster = sortedBy(clusters);
  const known = (number: number): KnownText => ({
    text: texts.keys[number]!,
    first: texts.firsts[number]!,
    shingles: texts.shingles.subarray(texts.shingleStarts[number]!, texts.shingleStarts[number + 1]!),
    seeds: texts.seedStarts[number + 1]! - texts.seedStarts[number]!,
    family: families[number]!,
    cluster: clusters[number]!,
  });
  return {
    async holders(keys) {
      const found: Held[] = [];
      for (const key of keys) {
        const { sorted, owners } = tables[Number(key >> 32n)]!;
        const wanted = Number(key & 0xffffffffn);
        const start = lowerBound(sorted, wanted);
        let end = start;
        while (end < sorted.length && sorted[end] === wanted) end++;
        if (end === start) continue;
        const holding = BigUint64Array.from(owners.subarray(start, end), (owner) => texts.keys[owner]!).sort();
        found.push({ key, count: end - start, texts: holding });
      }
      return found;
    },
    async texts(wanted) {
      return Array.from(wanted).flatMap((key) => byKey(key).map(known));
    },
    async members(wanted) {
      return Array.from(wanted).flatMap((key) => byCluster(key).map(known));
    },
  };
}

function tableOf(texts: Texts, band: number): { sorted: Uint32Array; owners: Uint32Array } {
  const isSeeds = band === SEED_BAND;
  const count = isSeeds ? texts.seedStarts[texts.size]! : texts.size;
  const sorted = new Uint32Array(count);
  const owners = new Uint32Array(count);
  for (let text = 0; text < texts.size; text++) {
    if (isSeeds) {
      for (let place = texts.seedStarts[text]!; place < texts.seedStarts[text + 1]!; place++) {
        sorted[place] = texts.seeds[place]!;
        owners[place] = text;
      }
    } else {
      sorted[text] = texts.bands[text * BANDS + band]!;
      owners[text] = text;
    }
  }
  const order = sortByKey(sorted);
  return { sorted, owners: order.map((index) => owners[index]!) };
}

/** From a value to the numbers of those that have it, ascending. */
function sortedBy(values: BigUint64Array): (value: bigint) => number[] {
  const order = Uint32Array.from(values, (_, number) => number).sort((a, b) =>
    values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : a - b,
  );
  const sorted = BigUint64Array.from(order, (number) => values[number]!);
  return (value) => {
    const found: number[] = [];
    for (let at = lowerBound(sorted, value); at < sorted.length && sorted[at] === value; at++) found.push(order[at]!);
    return found;
  };
}
