import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearPrint } from '../../../src/links/prints/near-print.js';
import { shingles } from '../../../src/links/prints/shingles.js';
import { addToClusters } from '../../../src/links/clusters/add-to-clusters.js';
import { CROWD } from '../../../src/links/clusters/candidate-rules.js';
import { clusterInWorker } from '../../../src/links/clusters/cluster-in-worker.js';
import { cluster, KINDS } from '../../../src/links/clusters/cluster.js';
import { similarity } from '../../../src/links/clusters/similarity.js';
import { Texts } from '../../../src/links/clusters/texts.js';
import { textsInMemory } from '../../../src/links/clusters/texts-in-memory.js';
import { tableOfTexts } from './table-of-texts.js';

const words = (start: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `слово${start + at}`).join(' ');

interface Row {
  text: bigint;
  first: bigint;
  family: bigint;
  cluster: bigint;
  kind: string;
  closeness: number;
}

function fromNothing(items: readonly { id: bigint; text: string }[]): Row[] {
  const texts = new Texts();
  for (const { id, text } of items) texts.add(id, nearPrint(text));
  const found = cluster(texts);
  return Array.from({ length: texts.size }, (_, number) => ({
    text: texts.keys[number]!,
    first: texts.firsts[number]!,
    family: found.families[number]!,
    cluster: found.clusters[number]!,
    kind: KINDS[found.kinds[number]!]!,
    closeness: found.closeness[number]!,
  })).sort((a, b) => (a.text < b.text ? -1 : 1));
}

const placeOf = (rows: readonly Row[], text: string): Row => rows.find((row) => row.text === nearPrint(text).text)!;

test('copies, near copies and parts are told apart, and stand under the lowest item', () => {
  const original = words(0, 40);
  const near = `${words(0, 20)} иначе ${words(21, 19)}`;
  const longer = `${words(1000, 150)} ${original} ${words(2000, 150)}`;
  const other = words(5000, 40);
  const rows = fromNothing([
    { id: 7n, text: original },
    { id: 3n, text: near },
    { id: 5n, text: longer },
    { id: 9n, text: original },
    { id: 4n, text: other },
  ]);
  expect(placeOf(rows, near)).toMatchObject({ cluster: 3n, family: 3n, kind: 'exact', closeness: 1 });
  expect(placeOf(rows, original)).toMatchObject({ first: 7n, cluster: 3n, family: 3n, kind: 'near' });
  expect(placeOf(rows, original).closeness).toBeCloseTo(35 / 41, 10);
  expect(placeOf(rows, longer)).toMatchObject({ cluster: 3n, family: 5n, kind: 'partial' });
  expect(placeOf(rows, other)).toMatchObject({ cluster: 4n, family: 4n, closeness: 1 });
});

test('short texts that share a greeting are not copies of each other', () => {
  const rows = fromNothing([
    { id: 1n, text: 'доброе утро дорогие друзья' },
    { id: 2n, text: 'доброе утро дорогие коллеги' },
    { id: 3n, text: 'доброе утро' },
    { id: 4n, text: 'всем доброе утро дорогие друзья и всем коллегам' },
  ]);
  expect(rows.map((row) => row.cluster).sort()).toEqual([1n, 2n, 3n, 4n]);
});

/** Texts cut from few stories, so that copies, near copies, parts and digests come by themselves. */
const story = fc.record({
  of: fc.nat(2),
  from: fc.nat(30),
  length: fc.integer({ min: 1, max: 40 }),
  change: fc.nat(60),
});
const made = fc
  .array(story, { minLength: 1, maxLength: 2 })
  .map((parts) =>
    parts
      .map(({ of, from, length, change }) =>
        Array.from({ length }, (_, at) => (at === change ? 'иначе' : `слово${of * 1000 + from + at}`)).join(' '),
      )
      .join(' '),
  );
const collection = fc.array(made, { minLength: 1, maxLength: 40 }).chain((texts) =>
  fc.record({
    items: fc.shuffledSubarray(
      texts.map((text, at) => ({ id: BigInt((at * 7919) % 1009), text })),
      { minLength: texts.length },
    ),
    cuts: fc.array(fc.nat(40), { maxLength: 5 }),
  }),
);

test('any order of arrival gives the same clusters', () => {
  fc.assert(
    fc.property(collection, ({ items }) => {
      const sorted = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(fromNothing(items)).toEqual(fromNothing(sorted));
    }),
    { numRuns: 150 },
  );
});

test('any split into additions gives the same clusters as from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(collection, async ({ items, cuts }) => {
      const table = tableOfTexts();
      const places = [0, ...cuts.map((cut) => Math.min(cut, items.length)).sort((a, b) => a - b), items.length];
      for (const [at, start] of places.slice(0, -1).entries()) {
        const batch = items.slice(start, places[at + 1]);
        const addition = await addToClusters(
          table.known,
          batch.map(({ id, text }) => ({ item: id, print: nearPrint(text) })),
        );
        expect(addition.counts.unsettled).toBe(0);
        table.write(addition);
      }
      expect(table.rows()).toEqual(fromNothing(items));
    }),
    { numRuns: 150 },
  );
});

test('additions to what was clustered in memory give the same as from nothing', async () => {
  const items = Array.from({ length: 200 }, (_, at) => ({ id: BigInt(at), text: words((at * 37) % 90, 30) }));
  const texts = new Texts();
  for (const { id, text } of items.slice(0, 150)) texts.add(id, nearPrint(text));
  const known = textsInMemory(texts, cluster(texts));
  const arrivals = items.slice(150).map(({ id, text }) => ({ item: id, print: nearPrint(text) }));
  const { placed } = await addToClusters(known, arrivals);
  const rows = new Map(fromNothing(items.slice(0, 150)).map((row) => [row.text, row]));
  for (const row of placed) rows.set(row.text, row);
  expect([...rows.values()].sort((a, b) => (a.text < b.text ? -1 : 1))).toEqual(fromNothing(items));
});

test('two threads, of which neither knows what the other found, come to the same', async () => {
  const texts = new Texts();
  for (let item = 0; item < 3_000; item++) {
    const [start, length] = [(item * 37) % 700, 12 + ((item * 53) % 160)]; // copies, near copies and parts, long chains too
    const own = item % 5 === 0 ? words(10_000 + item * 50, 40) : words(start, 20);
    texts.add(BigInt((item * 7_919) % 3_001), nearPrint(`${own} ${words(start + 20, length)}`));
  }
  const alone = cluster(texts);
  const { counts, ...found } = await clusterInWorker(texts, new AbortController().signal);
  const { counts: wanted, ...places } = alone;
  expect(found).toEqual(places);
  expect({ ...counts, pairs: 0 }).toEqual({ ...wanted, pairs: 0 });
  expect(wanted.clusters).toBeLessThan(wanted.families);
  expect(wanted.families).toBeLessThan(wanted.texts);
});

test('one text by a hundred thousand accounts is one text, in linear time', () => {
  const texts = new Texts();
  const print = nearPrint(words(0, 60));
  const start = performance.now();
  for (let item = 100_000; item > 0; item--) texts.add(BigInt(item), print);
  const found = cluster(texts);
  expect(found.counts).toMatchObject({ items: 100_000, texts: 1, pairs: 0, clusters: 1 });
  expect(found.clusters[0]).toBe(1n);
  expect(performance.now() - start).toBeLessThan(5_000);
});

test('a phrase under every text does not take the square of their number, and what is left out is counted', () => {
  const texts = new Texts();
  const foot = words(0, 30);
  const count = CROWD.most * 10;
  for (let item = 0; item < count; item++)
    texts.add(BigInt(item), nearPrint(`${words(1000 + item * 100, 50)} ${foot}`));
  const start = performance.now();
  const { counts } = cluster(texts);
  expect(counts.crowdedKeys).toBeGreaterThan(0);
  expect(counts.pairsLeftOut).toBeGreaterThan(0);
  expect(counts.clusters).toBe(count); // three eighths in common are no copy
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('an addition that makes a key crowded says that the whole is to be clustered again', async () => {
  const texts = new Texts();
  const foot = words(0, 30);
  const text = (item: number): string => `${words(1000 + item * 100, 30)} ${foot}`;
  for (let item = 0; item < CROWD.most; item++) texts.add(BigInt(item), nearPrint(text(item)));
  const known = textsInMemory(texts, cluster(texts));
  const arrivals = Array.from({ length: 5 }, (_, at) => CROWD.most + at);
  const { counts } = await addToClusters(
    known,
    arrivals.map((item) => ({ item: BigInt(item), print: nearPrint(text(item)) })),
  );
  expect(counts.unsettled).toBeGreaterThan(0);
});

test('items without words are in no cluster, and counted', async () => {
  const texts = new Texts();
  texts.add(1n, nearPrint(''));
  expect(cluster(texts).counts).toMatchObject({ items: 1, withoutWords: 1, texts: 0, clusters: 0 });
  const { counts, placed } = await addToClusters(tableOfTexts().known, [{ item: 1n, print: nearPrint('') }]);
  expect(counts.withoutWords).toBe(1);
  expect(placed).toEqual([]);
});

test('similarity counts what is shared, whichever set is the larger', () => {
  const value = fc.uniqueArray(fc.nat(300), { maxLength: 200 }).map((values) => Uint32Array.from(values).sort());
  fc.assert(
    fc.property(value, value, (one, other) => {
      const shared = [...one].filter((each) => other.includes(each)).length;
      const all = new Set([...one, ...other]).size;
      expect(similarity(one, other)).toEqual({
        shared,
        jaccard: all === 0 ? 0 : shared / all,
        firstInSecond: one.length === 0 ? 0 : shared / one.length,
        secondInFirst: other.length === 0 ? 0 : shared / other.length,
      });
    }),
  );
  expect(similarity(shingles(words(3, 9)), shingles(words(0, 2000))).firstInSecond).toBe(1);
});
