/**
 * near-repeats: how many of the pairs that are alike are found, and how fast a whole set is clustered, on every
 * Parquet of tweets that the data folder has (tweets of 40 characters or more), or with `--items N` on sandbox text.
 * Recall is against every pair of a sample, found by brute force.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { foldedText } from '../dist/language/fold.js';
import { nearPrint } from '../dist/links/prints/near-print.js';
import { addToClusters } from '../dist/links/clusters/add-to-clusters.js';
import { candidatePairs } from '../dist/links/clusters/candidate-pairs.js';
import { cluster } from '../dist/links/clusters/cluster.js';
import { kindOfPair } from '../dist/links/clusters/compare-texts.js';
import { similarity } from '../dist/links/clusters/similarity.js';
import { Texts } from '../dist/links/clusters/texts.js';
import { textsInMemory } from '../dist/links/clusters/texts-in-memory.js';
import { makeWorld } from '../dist/sandbox/make-world.js';
import { randomFrom } from '../dist/stats/random.js';
import { wholeText } from '../dist/vocabulary/item.js';
import type { Bench } from './run.ts';

type Figures = Record<string, number>;

/** The texts to measure on: read again for each use, so that they are never all in memory. */
interface Source {
  count: number;
  texts(): Iterable<string>;
}

const SAMPLE = 20_000;
const ADDED = 1_000;
const CHARACTERS = 40;
const SEED = 2031;

export const bench: Bench = async ({ data, log, options }) => {
  const missing: string[] = [];
  const source = options.items ? sandboxTexts(Number(options.items)) : await tweets(data, missing);
  if (source.count === 0) return { figures: {}, missing };
  log(`${source.count} texts; the whole set`);
  const whole = await wholeSet(source, log);
  log('brute force on a sample');
  // Made-up texts share far more of their phrases: counting all that is shared takes the square of the sample.
  const sample = drawn(source, options.items ? SAMPLE / 4 : SAMPLE, 'sample');
  return {
    figures: { ...recallOf(sample), ...whole },
    size: { texts: source.count, sample: sample.length },
    missing,
  };
};

async function tweets(data: string, missing: string[]): Promise<Source> {
  const files = readdirSync(data)
    .filter((file) => file.endsWith('.parquet'))
    .sort();
  if (files.length === 0) missing.push('*.parquet');
  const found: string[] = [];
  for (const name of files) {
    const file = await asyncBufferFromFile(join(data, name));
    const rows = await parquetReadObjects({ file, compressors, columns: ['content'] });
    for (const { content } of rows)
      if (typeof content === 'string' && content.length >= CHARACTERS) found.push(content);
  }
  return { count: found.length, texts: () => found };
}

function sandboxTexts(items: number): Source {
  const world = makeWorld({ seed: SEED, items });
  const texts = function* (): Iterable<string> {
    for (const { title, text } of world.items()) yield wholeText(title, text);
  };
  let count = 0;
  for (const _ of texts()) count++;
  return { count, texts };
}

/** Which of the texts are drawn by chance, the same ones each time. */
function drawnPlaces({ count }: Source, wanted: number, what: string): Uint8Array {
  const random = randomFrom(`near-repeats/${what}/${SEED}`);
  const isDrawn = new Uint8Array(count);
  for (let left = Math.min(wanted, count); left > 0;) {
    const place = Math.floor(random() * count);
    if (isDrawn[place] === 1) continue;
    isDrawn[place] = 1;
    left--;
  }
  return isDrawn;
}

function drawn(source: Source, wanted: number, what: string): string[] {
  const isDrawn = drawnPlaces(source, wanted, what);
  const found: string[] = [];
  let place = 0;
  for (const text of source.texts()) if (isDrawn[place++] === 1) found.push(text);
  return found;
}

/**
 * Pairs of different texts, each text once. The truth is made of the shingles as strings, so that hashes that fall
 * together would be seen. Recall is of the search: what it lays before the comparison. The rule for short texts then
 * keeps some of it back on purpose; `reported` is the share that is left.
 */
function recallOf(sample: readonly string[]): Figures {
  const folded = [...new Set(sample.map(foldedText))].filter((text) => text !== '');
  const texts = new Texts();
  const ofText: number[] = [];
  const textOf = folded.map((text, index) => {
    texts.add(BigInt(index), nearPrint(text));
    const number = texts.textOf[index]!;
    ofText[number] ??= index;
    return number;
  });
  const found = new Set<number>();
  const code = (one: number, two: number): number => Math.min(one, two) * texts.size + Math.max(one, two);
  candidatePairs(
    texts,
    () => true,
    (one, two) => found.add(code(one, two)),
  );
  const sets = folded.map(stringShingles);
  const truth = alikePairs(sets);
  const figures: Figures = {};
  for (const from of [50, 60, 70]) {
    const pairs = truth.filter(({ jaccard }) => jaccard >= from / 100);
    const met = pairs.filter(
      ({ one, two }) => textOf[one] === textOf[two] || found.has(code(textOf[one]!, textOf[two]!)),
    );
    const reported = met.filter(({ one, two, shared }) => kindOfPair(sets[one]!.size, sets[two]!.size, shared));
    figures[`pairs_j${from}`] = pairs.length;
    if (pairs.length === 0) continue; // no pair, no share
    figures[`recall_j${from}`] = met.length / pairs.length;
    figures[`reported_j${from}`] = reported.length / pairs.length;
  }
  let near = 0;
  let right = 0;
  for (const pair of found) {
    const [one, two] = [ofText[Math.floor(pair / texts.size)]!, ofText[pair % texts.size]!];
    const [first, second] = [nearPrint(folded[one]!).shingles, nearPrint(folded[two]!).shingles];
    if (kindOfPair(first.length, second.length, similarity(first, second).shared) !== 'near') continue;
    near++;
    const shared = [...sets[one]!].filter((shingle) => sets[two]!.has(shingle)).length;
    if (shared / (sets[one]!.size + sets[two]!.size - shared) >= 0.5) right++;
  }
  return { ...figures, precision: near === 0 ? 1 : right / near, candidates: found.size };
}

function stringShingles(folded: string): Set<string> {
  const words = folded.split(' ');
  if (words.length < 3) return new Set([folded]);
  return new Set(words.slice(2).map((_, start) => words.slice(start, start + 3).join(' ')));
}

/** Every pair of Jaccard 0.5 and more, by counting what each set shares with every set before it. */
function alikePairs(sets: readonly Set<string>[]): { one: number; two: number; shared: number; jaccard: number }[] {
  const holders = new Map<string, number[]>();
  return sets.flatMap((set, two) => {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      const others = holders.get(shingle);
      if (others === undefined) holders.set(shingle, [two]);
      else {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
        others.push(two);
      }
    }
    return [...shared]
      .map(([one, both]) => ({ one, two, shared: both, jaccard: both / (set.size + sets[one]!.size - both) }))
      .filter(({ jaccard }) => jaccard >= 0.5);
  });
}

/** The time is that of folding, prints and clusters; making or reading the texts is not in it. */
async function wholeSet(source: Source, log: (line: string) => void): Promise<Figures> {
  const { texts, seconds } = printed(source, undefined);
  const start = performance.now();
  const { counts } = cluster(texts);
  const total = seconds + (performance.now() - start) / 1000;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  log(JSON.stringify(counts));
  return {
    seconds_total: total,
    seconds_prints: seconds,
    items_per_s: source.count / total,
    peak_rss_mb: peakMb,
    distinct_texts: counts.texts,
    clusters: counts.clusters,
    families: counts.families,
    pairs_compared: counts.pairs,
    crowded_keys: counts.crowdedKeys,
    pairs_left_out: counts.pairsLeftOut,
    ...(await additions(source, counts.clusters)),
  };
}

/** A thousand items, drawn by chance, against all others, which stand in memory; their prints are in the time. */
async function additions(source: Source, clustersFromNothing: number): Promise<Figures> {
  const later = drawnPlaces(source, ADDED, 'added');
  const { texts } = printed(source, later);
  const standing = cluster(texts);
  const known = textsInMemory(texts, standing);
  const arrivals: { item: bigint; text: string }[] = [];
  let item = 0;
  for (const text of source.texts()) {
    if (later[item] === 1) arrivals.push({ item: BigInt(item), text });
    item++;
  }
  const start = performance.now();
  const { placed, counts } = await addToClusters(
    known,
    arrivals.map(({ item: id, text }) => ({ item: id, print: nearPrint(foldedText(text)) })),
  );
  const seconds = (performance.now() - start) / 1000;
  const names = new Map(Array.from({ length: texts.size }, (_, at) => [texts.keys[at]!, standing.clusters[at]!]));
  for (const { text, cluster: name } of placed) names.set(text, name);
  return {
    seconds_add_1000: seconds,
    added_unsettled: counts.unsettled,
    clusters_differing: new Set(names.values()).size - clustersFromNothing,
  };
}

function printed(source: Source, without: Uint8Array | undefined): { texts: Texts; seconds: number } {
  const texts = new Texts();
  let item = 0;
  let milliseconds = 0;
  let batch: string[] = [];
  const add = (): void => {
    const start = performance.now();
    for (const text of batch) {
      if (without?.[item] !== 1) texts.add(BigInt(item), nearPrint(foldedText(text)));
      item++;
    }
    milliseconds += performance.now() - start;
    batch = [];
  };
  for (const text of source.texts()) {
    batch.push(text);
    if (batch.length === 1_000) add();
  }
  add();
  return { texts, seconds: milliseconds / 1000 };
}
