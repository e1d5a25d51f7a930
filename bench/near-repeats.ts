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
import { type NearPrint, indexKeys, nearPrint } from '../dist/layers/near/near-print.js';
import { candidatePairs } from '../dist/links/near/candidate-pairs.js';
import { cluster } from '../dist/links/near/cluster.js';
import { kindOfPair } from '../dist/links/near/compare-texts.js';
import { similarity } from '../dist/links/near/similarity.js';
import { Texts } from '../dist/links/near/texts.js';
import { makeWorld } from '../dist/sandbox/make-world.js';
import { randomFrom } from '../dist/stats/random.js';
import { wholeText } from '../dist/vocabulary/item.js';
import type { Bench } from './run.ts';

type Figures = Record<string, number>;

const SAMPLE = 20_000;
const CHARACTERS = 40;
const SEED = 2031;

export const bench: Bench = async ({ data, log, options }) => {
  const missing: string[] = [];
  const all = options.items ? sandboxTexts(Number(options.items)) : await tweets(data, missing);
  if (all.length === 0) return { figures: {}, missing };
  log(`${all.length} texts; brute force on a sample`);
  const recall = recallOf(sampled(all));
  log('the whole set');
  return { figures: { ...recall, ...whole(all, log) }, size: { texts: all.length }, missing };
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
    for (const { content } of rows) if (typeof content === 'string' && content.length >= CHARACTERS) found.push(content);
  }
  return found;
}

function sandboxTexts(items: number): string[] {
  const world = makeWorld({ seed: SEED, items });
  return Array.from(world.items(), ({ title, text }) => wholeText(title, text));
}

function sampled(all: readonly string[]): string[] {
  const random = randomFrom(`near-repeats/${SEED}`);
  const left = Array.from(all, (_, index) => index);
  const count = Math.min(SAMPLE, all.length);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (left.length - at));
    [left[at], left[other]] = [left[other]!, left[at]!];
  }
  return left.slice(0, count).map((index) => all[index]!);
}

/**
 * Pairs of different texts, each text once. The truth is made of the shingles as strings, so that hashes that fall
 * together would be seen.
 */
function recallOf(sample: readonly string[]): Figures {
  const folded = [...new Set(sample.map(foldedText))].filter((text) => text !== '');
  const truth = alikePairs(folded);
  const texts = new Texts();
  const numberOf = folded.map((text, index) => {
    texts.add(BigInt(index), nearPrint(text));
    return texts.textOf[index]!;
  });
  const candidates = new Set<number>();
  candidatePairs(
    texts,
    () => true,
    (text, other) => candidates.add(Math.min(text, other) * texts.size + Math.max(text, other)),
  );
  const isCandidate = (one: number, two: number): boolean => {
    const [a, b] = [numberOf[one]!, numberOf[two]!];
    return a === b || candidates.has(Math.min(a, b) * texts.size + Math.max(a, b));
  };
  const figures: Figures = {};
  for (const from of [50, 60, 70]) {
    const pairs = truth.filter(({ jaccard }) => jaccard >= from / 100);
    const met = pairs.filter(({ one, two }) => isCandidate(one, two));
    figures[`pairs_j${from}`] = pairs.length;
    figures[`recall_j${from}`] = met.length / pairs.length;
    // What the rule for short texts lets pass, of the same pairs.
    const kept = met.filter(({ sizes, shared }) => kindOfPair(sizes[0], sizes[1], shared) !== undefined);
    figures[`reported_j${from}`] = kept.length / pairs.length;
  }
  const known = new Map(truth.map(({ one, two, jaccard }) => [one * folded.length + two, jaccard]));
  let reported = 0;
  let right = 0;
  for (let one = 0; one < folded.length; one++) {
    for (const two of partners(one, folded.length, isCandidateList(candidates, texts.size, numberOf))) {
      const [a, b] = [printOf(folded[one]!), printOf(folded[two]!)];
      const kind = kindOfPair(a.shingles.length, b.shingles.length, similarity(a.shingles, b.shingles).shared);
      if (kind !== 'near' && kind !== 'exact') continue;
      reported++;
      if ((known.get(one * folded.length + two) ?? 0) >= 0.5) right++;
    }
  }
  return { ...figures, precision: reported === 0 ? 1 : right / reported, candidates: candidates.size };
}
