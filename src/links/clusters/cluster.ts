/**
 * cluster: which of a whole set of texts belong together, from nothing.
 *
 * Method    texts that share two bands of their MinHash, or a winnowed seed where one is longer, are compared by all their shingles; what is
 *           near or a part is joined (`compare-texts.ts`), and joined on: a cluster is all that hangs together
 * Assumes   texts added to `Texts` by their `nearPrint`
 * Distrust  chains: a digest that has five stories word for word holds the five together in one cluster, and not in
 *           one family; what the counts name as left out
 * Units     similarities in 0..1; a pair of Jaccard 0.5 is compared with probability 0.974, see `candidate-pairs.ts`
 */
import { candidatePairs, pairsUnder, together, type Candidates, type MeetUnder } from './candidate-pairs.js';
import { closeness, couldBePair, kindOfPair, leastShared, type Kind } from './compare-texts.js';
import { DisjointSets } from './disjoint-sets.js';
import { sharedCount } from './similarity.js';
import type { Texts } from './texts.js';

/** What a text is in its cluster. */
export interface Place {
  /** the lowest item of all that hang together, parts too: the cluster's first, and its name */
  cluster: bigint;
  /** the lowest item of those that hang together without parts: exact and near copies alone */
  family: bigint;
  /**
   * what the text is to the cluster's first: the same shingles, of its family, or joined by parts only. Where words
   * repeat in a loop two texts can have the same shingles
   */
  kind: Kind;
  /** to the cluster's first, 0..1: Jaccard for near, the share of the shorter text for partial, which may be 0 */
  closeness: number;
}

/** The places of texts by their number in `Texts`, as columns. */
export interface Clusters {
  clusters: BigUint64Array;
  families: BigUint64Array;
  /** index into `KINDS` */
  kinds: Uint8Array;
  closeness: Float64Array;
  counts: Candidates & { items: number; texts: number; withoutWords: number; families: number; clusters: number };
}

export const KINDS = ['exact', 'near', 'partial'] as const satisfies readonly Kind[];

/** What hangs together among texts. */
export interface Joined {
  /** by near copies alone */
  families: DisjointSets;
  /** by parts too */
  clusters: DisjointSets;
  candidates: Candidates;
}

/** @returns the same whatever the order in which the items were added */
export function cluster(texts: Texts): Clusters {
  return placed(texts, join(texts, candidatePairs));
}

/** What hangs together by texts that meet under one thing alone. */
export function joinUnder(texts: Texts, what: MeetUnder): Joined {
  return join(texts, pairsUnder[what]);
}

/** The same as `cluster`, of what was found apart. */
export function clusterOf(texts: Texts, byBands: Joined, bySeeds: Joined): Clusters {
  byBands.families.joinAll(bySeeds.families);
  byBands.clusters.joinAll(bySeeds.clusters);
  return placed(texts, { ...byBands, candidates: together(byBands.candidates, bySeeds.candidates) });
}

function join(texts: Texts, pairs: typeof candidatePairs): Joined {
  const families = new DisjointSets(texts.size);
  const clusters = new DisjointSets(texts.size);
  const candidates = pairs(
    texts,
    // Two that hang together already need no proof: which texts hang together is the same without it.
    (text, other) =>
      couldBePair(texts.sizeOf(text), texts.sizeOf(other)) && families.find(text) !== families.find(other),
    (text, other) => {
      const kind = kindOfPair(texts.sizeOf(text), texts.sizeOf(other), sharedOf(texts, text, other, true));
      if (kind === undefined) return;
      if (kind !== 'partial') families.join(text, other);
      clusters.join(text, other);
    },
  );
  return { families, clusters, candidates };
}

function sharedOf(texts: Texts, text: number, other: number, orLess = false): number {
  const { shingles, shingleStarts } = texts;
  return sharedCount(
    shingles,
    shingleStarts[text]!,
    shingleStarts[text + 1]!,
    shingles,
    shingleStarts[other]!,
    shingleStarts[other + 1]!,
    orLess ? leastShared(texts.sizeOf(text), texts.sizeOf(other)) : 0,
  );
}

function placed(texts: Texts, { families, clusters, candidates }: Joined): Clusters {
  const firstOfFamily = firsts(texts, families);
  const firstOfCluster = firsts(texts, clusters);
  const found = {
    clusters: new BigUint64Array(texts.size),
    families: new BigUint64Array(texts.size),
    kinds: new Uint8Array(texts.size),
    closeness: new Float64Array(texts.size),
    counts: {
      ...candidates,
      items: texts.itemCount,
      texts: texts.size,
      withoutWords: texts.withoutWords,
      families: families.count(),
      clusters: clusters.count(),
    },
  };
  for (let text = 0; text < texts.size; text++) {
    const first = firstOfCluster[clusters.find(text)]!;
    found.clusters[text] = texts.firsts[first]!;
    found.families[text] = texts.firsts[firstOfFamily[families.find(text)]!]!;
    const kind = first === text ? 'exact' : families.find(first) === families.find(text) ? 'near' : 'partial';
    found.kinds[text] = KINDS.indexOf(kind);
    found.closeness[text] =
      first === text ? 1 : closeness(kind, texts.sizeOf(text), texts.sizeOf(first), sharedOf(texts, text, first));
  }
  return found;
}

/** By the number that stands for a set: its text with the lowest item. */
function firsts(texts: Texts, sets: DisjointSets): Int32Array {
  const found = new Int32Array(texts.size).fill(-1);
  for (let text = 0; text < texts.size; text++) {
    const set = sets.find(text);
    const first = found[set]!;
    if (first < 0 || texts.firsts[text]! < texts.firsts[first]!) found[set] = text;
  }
  return found;
}
