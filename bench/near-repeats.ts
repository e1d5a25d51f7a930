/**
 * near-repeats: how many of the pairs that are alike are found, and how fast a whole set is clustered, on every
 * Parquet of tweets that the data folder has (tweets of 40 characters or more), or with `--items N` on sandbox text.
 * Recall is against every pair of a sample, found by brute force.
 *
 * The whole set goes the way it goes in a project, without the store: pieces of rows as the store hands them over, to
 * as many worker threads as a project takes (`workers`), rows of prints as the store takes them, read again into
 * columns, clusters in a worker. `seconds_prints` is all of that before the clusters, `seconds_total` with them.
 * Texts are made or read once, into a file of rows that is taken away at the end; this is in no time.
 */
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { inWorkers, usualWorkers } from '../dist/jobs/in-workers.js';
import { foldedText } from '../dist/language/fold.js';
import { nearPrint } from '../dist/links/prints/near-print.js';
import { addToClusters } from '../dist/links/clusters/add-to-clusters.js';
import { candidatePairs } from '../dist/links/clusters/candidate-pairs.js';
import { cluster } from '../dist/links/clusters/cluster.js';
import { clusterInWorker } from '../dist/links/clusters/cluster-in-worker.js';
import { kindOfPair } from '../dist/links/clusters/compare-texts.js';
import { similarity } from '../dist/links/clusters/similarity.js';
import { printOf } from '../dist/links/clusters/stored-prints.js';
import { Texts } from '../dist/links/clusters/texts.js';
import { textsInMemory } from '../dist/links/clusters/texts-in-memory.js';
import { printRows, type PrintOrders, type PrintRows } from '../dist/links/prints/print-rows.js';
import { makeWorld } from '../dist/sandbox/make-world.js';
import { randomFrom } from '../dist/stats/random.js';
import { wholeText } from '../dist/vocabulary/item.js';
import type { Bench } from './run.ts';

type Figures = Record<string, number>;

/** The texts to measure on, as a file of rows: never all in memory. */
interface Source {
  count: number;
  /** whole rows in each, as the store hands them over */
  pieces(): AsyncIterable<Uint8Array>;
  /** drawn by chance, the same ones each time */
  sample: string[];
  /** drawn so too, by their number */
  added: ReadonlyMap<number, string>;
}

const SAMPLE = 20_000;
const ADDED = 1_000;
const CHARACTERS = 40;
const SEED = 2031;
const ROWS_IN_PIECE = 8_192;

export const bench: Bench = async ({ data, log, options }) => {
  const missing: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'refrain-bench-'));
  try {
    const items = Number(options.items ?? 0);
    const found = items > 0 ? [] : await tweets(data, missing);
    const count = items > 0 ? items : found.length;
    if (count === 0) return { figures: {}, missing };
    log(`${count} texts into a file`);
    // Made-up texts share far more of their phrases: counting all that is shared takes the square of the sample.
    const wanted = items > 0 ? SAMPLE / 4 : SAMPLE;
    const texts = items > 0 ? sandboxTexts(items) : found;
    const source = await written(join(folder, 'texts.ndjson'), texts, count, wanted);
    log('the whole set');
    const whole = await wholeSet(source, log);
    log('brute force on a sample');
    return {
      figures: { ...recallOf(source.sample), ...whole },
      size: { texts: count, sample: source.sample.length },
      missing,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function tweets(data: string, missing: string[]): Promise<string[]> {
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
  return found;
}

function* sandboxTexts(items: number): Iterable<string> {
  for (const { title, text } of makeWorld({ seed: SEED, items }).items()) yield wholeText(title, text);
}

/** Goes through the texts once: writes them down, and keeps what is drawn of them. */
async function written(path: string, texts: Iterable<string>, count: number, wanted: number): Promise<Source> {
  const inSample = drawnPlaces(count, wanted, 'sample');
  const isAdded = drawnPlaces(count, ADDED, 'added');
  const sample: string[] = [];
  const added = new Map<number, string>();
  const lengths: number[] = [];
  const pieces = function* (): Iterable<Buffer> {
    let rows: string[] = [];
    let item = 0;
    for (const text of texts) {
      if (inSample[item] === 1) sample.push(text);
      if (isAdded[item] === 1) added.set(item, text);
      rows.push(
        `{"item":"${item}","version":"0","outlet":"","title":"","text":${JSON.stringify(text)},"boilerplate":"0"}\n`,
      );
      item++;
      if (rows.length < ROWS_IN_PIECE && item < count) continue;
      const piece = Buffer.from(rows.join(''));
      lengths.push(piece.length);
      yield piece;
      rows = [];
    }
  };
  await pipeline(Readable.from(pieces()), createWriteStream(path));
  return { count, pieces: () => readPieces(path, lengths), sample, added };
}

async function* readPieces(path: string, lengths: readonly number[]): AsyncIterable<Uint8Array> {
  let start = 0;
  for (const length of lengths) {
    const parts: Buffer[] = [];
    for await (const part of createReadStream(path, { start, end: start + length - 1, highWaterMark: 1 << 20 }))
      parts.push(part as Buffer);
    yield new Uint8Array(Buffer.concat(parts));
    start += length;
  }
}

/** Which of so many texts are drawn by chance, the same ones each time. */
function drawnPlaces(count: number, wanted: number, what: string): Uint8Array {
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
  if (near > 0) figures['precision'] = right / near; // nothing said, no share
  return { ...figures, candidates: found.size };
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

async function wholeSet(source: Source, log: (line: string) => void): Promise<Figures> {
  const start = performance.now();
  const texts = await printed(source);
  const seconds = (performance.now() - start) / 1000;
  const { counts } = await clusterInWorker(texts, new AbortController().signal);
  const total = (performance.now() - start) / 1000;
  const peakMb = process.resourceUsage().maxRSS / 1024;
  log(`${total.toFixed(1)} s, prints ${seconds.toFixed(1)} s: ${JSON.stringify(counts)}`);
  return {
    workers: usualWorkers(),
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
  const texts = await printed(source, source.added);
  const standing = cluster(texts);
  const known = textsInMemory(texts, standing);
  const start = performance.now();
  const { placed, counts } = await addToClusters(
    known,
    [...source.added].map(([item, text]) => ({ item: BigInt(item), print: nearPrint(foldedText(text)) })),
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

/** As `bringPrintsUpToDate` makes prints and `clusterAll` reads them, but that no store is between them. */
async function printed(source: Source, without?: ReadonlyMap<number, string>): Promise<Texts> {
  const texts = new Texts();
  const orders: PrintOrders = { at: 1, boilerplate: new Map() };
  const answers = inWorkers<Uint8Array, PrintRows>(source.pieces(), {
    module: new URL('../dist/links/prints/worker.js', import.meta.url),
    settings: orders,
    here: { isSmall: () => false, work: printRows(orders) },
  });
  for await (const { rows } of answers) {
    for (const line of Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength).toString('latin1').split('\n')) {
      if (line === '') continue;
      const row = JSON.parse(line) as Parameters<typeof printOf>[0];
      if (without?.has(Number(row.item)) !== true) texts.add(BigInt(row.item), printOf(row));
    }
  }
  return texts;
}
