/** What is found of the near copies that a sandbox world plants, and what is found that it does not, in memory. */
import { foldedText } from '../dist/language/fold.js';
import { nearPrint } from '../dist/links/prints/near-print.js';
import { candidatePairs } from '../dist/links/clusters/candidate-pairs.js';
import { cluster } from '../dist/links/clusters/cluster.js';
import { DisjointSets } from '../dist/links/clusters/disjoint-sets.js';
import { sharedCount } from '../dist/links/clusters/similarity.js';
import { Texts } from '../dist/links/clusters/texts.js';
import { makeWorld } from '../dist/sandbox/make-world.js';
import type { CopyLine } from '../dist/sandbox/truth/gather-truth.js';
import { wholeText } from '../dist/vocabulary/item.js';

const ALIKE = 0.5;

export function nearRecovered(items: number, seed: number): Record<string, number> {
  const texts = new Texts();
  const numberOf = new Map<string, number>(); // of items, in the order of time
  const copies: CopyLine[] = [];
  const instalments: string[] = [];
  for (const { item, truth } of makeWorld({ seed, items }).entries()) {
    for (const line of truth) {
      if (line.kind === 'copy') copies.push(line);
      if (line.kind === 'instalment') instalments.push(line.item);
    }
    if (!item) continue;
    texts.add(BigInt(numberOf.size), nearPrint(foldedText(wholeText(item.title, item.text))));
    numberOf.set(item.url, numberOf.size);
  }
  const textOf = (item: string): number => texts.textOf[numberOf.get(item)!]!;

  const start = performance.now();
  const { families, clusters, counts } = cluster(texts);
  const seconds = (performance.now() - start) / 1_000;
  const together = (sets: BigUint64Array) => (copy: CopyLine) => sets[textOf(copy.item)] === sets[textOf(copy.of)];
  const alike = copies.filter(({ how, jaccard }) => (how === 'near' || how === 'exact') && jaccard >= ALIKE);
  const digests = copies.filter(({ how, kept }) => how === 'digest' && kept >= 0.8);
  // A family is named after its lowest item, which is the earliest here.
  const originals = [...new Set(alike.map(({ of }) => of))];
  const right = originals.filter((of) => families[textOf(of)] === BigInt(numberOf.get(of)!));

  const planted = new DisjointSets(numberOf.size);
  for (const { item, of } of copies) planted.join(numberOf.get(item)!, numberOf.get(of)!);
  for (const item of instalments) planted.join(numberOf.get(item)!, numberOf.get(instalments[0]!)!);
  return {
    alike_planted: alike.length,
    alike_found: alike.filter(together(families)).length / alike.length,
    digests_planted: digests.length,
    digests_found: digests.filter(together(clusters)).length / digests.length,
    near_first_publisher_right: right.length / originals.length,
    cluster_seconds: seconds,
    crowded_keys: counts.crowdedKeys,
    ...accidentalPairs(texts, planted),
  };
}

/**
 * Pairs of texts that have nothing to do with each other by plan, and yet share half of their three-word shingles
 * (Jaccard), per million items. They are looked for as near copies are, which finds 97 of 100 such pairs at 0.5, and
 * more above.
 */
function accidentalPairs(texts: Texts, planted: DisjointSets): Record<string, number> {
  let pairs = 0;
  let closest = 0;
  const first = (text: number): number => planted.find(Number(texts.firsts[text]!));
  candidatePairs(
    texts,
    (text, other) => first(text) !== first(other),
    (text, other) => {
      const { shingles, shingleStarts: starts } = texts;
      const shared = sharedCount(
        shingles,
        starts[text]!,
        starts[text + 1]!,
        shingles,
        starts[other]!,
        starts[other + 1]!,
      );
      const jaccard = shared / (texts.sizeOf(text) + texts.sizeOf(other) - shared);
      closest = Math.max(closest, jaccard);
      if (jaccard >= ALIKE) pairs++;
    },
  );
  return { accidental_pairs_per_million: (pairs / texts.itemCount) * 1e6, closest_accidental_pair: closest };
}
