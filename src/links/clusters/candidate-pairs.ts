import { BANDS } from '../prints/signature.js';
import { CROWD, SHARED_BANDS } from './candidate-rules.js';
import { partsBySeeds } from './parts-by-seeds.js';
import { sharedKeys } from './shared-keys.js';
import type { Texts } from './texts.js';

/** What was looked at, and what was not. */
export interface Candidates {
  /** pairs that were handed on */
  pairs: number;
  /** keys that more than `CROWD.most` texts have */
  crowdedKeys: number;
  /** pairs under crowded keys that were not looked at there; they may have met under another key, and count once a key */
  pairsLeftOut: number;
}

/**
 * Every two texts that share two bands, or enough seeds where one is longer, and that `wanted` says yes to. Which pairs
 * come depends on the texts alone, not on their order; in which order they come does. A pair that shares both may come
 * twice.
 *
 * Memory: 90 bytes a text, 24 a seed.
 */
export function candidatePairs(texts: Texts, wanted: OfPair<boolean>, visit: OfPair<void>): Candidates {
  return together(pairsUnder.bands(texts, wanted, visit), pairsUnder.seeds(texts, wanted, visit));
}

type OfPair<Answer> = (text: number, other: number) => Answer;

/** By what two texts can meet. */
export type MeetUnder = 'bands' | 'seeds';

/** Those that meet under one of both alone: neither needs to know of the other. */
export const pairsUnder: Record<MeetUnder, typeof candidatePairs> = { bands: pairsByBands, seeds: pairsBySeeds };

export function together(one: Candidates, other: Candidates): Candidates {
  return {
    pairs: one.pairs + other.pairs,
    crowdedKeys: one.crowdedKeys + other.crowdedKeys,
    pairsLeftOut: one.pairsLeftOut + other.pairsLeftOut,
  };
}

function pairsByBands(texts: Texts, wanted: OfPair<boolean>, visit: OfPair<void>): Candidates {
  const met = new Meetings(texts);
  const counts: Candidates = { pairs: 0, crowdedKeys: 0, pairsLeftOut: 0 };
  sharedKeys(texts, (band, members) => {
    const crowded = members.length > CROWD.most;
    const ordered = crowded ? byTextKey(texts, members) : members;
    if (crowded) {
      ordered.forEach((text, rank) => met.crowdBand(text, band, rank < CROWD.hubs));
      countCrowd(counts, members.length);
    }
    pairUp(ordered, crowded ? CROWD.hubs : members.length, (text, other) => {
      if (!wanted(text, other) || !met.firstUnder(band, text, other)) return;
      counts.pairs++;
      visit(text, other);
    });
  });
  return counts;
}

function pairsBySeeds(texts: Texts, wanted: OfPair<boolean>, visit: OfPair<void>): Candidates {
  const counts: Candidates = { pairs: 0, crowdedKeys: 0, pairsLeftOut: 0 };
  partsBySeeds(
    texts,
    (text, other) => {
      if (!wanted(text, other)) return;
      counts.pairs++;
      visit(text, other);
    },
    (members) => countCrowd(counts, members),
  );
  return counts;
}

function byTextKey(texts: Texts, members: Uint32Array): Uint32Array {
  return Uint32Array.from(members).sort((a, b) => (texts.keys[a]! < texts.keys[b]! ? -1 : 1));
}

function countCrowd(counts: Candidates, members: number): void {
  counts.crowdedKeys++;
  counts.pairsLeftOut += ((members - CROWD.hubs) * (members - CROWD.hubs - 1)) / 2;
}

/** The first so many with all that come after them. */
function pairUp(members: Uint32Array, hubs: number, meet: OfPair<void>): void {
  for (let hub = 0; hub < hubs; hub++) {
    const text = members[hub]!;
    for (let other = hub + 1; other < members.length; other++) meet(text, members[other]!);
  }
}

/** Whether two texts have met under an earlier band, so that no pair is compared under each that it shares. */
class Meetings {
  /** a bit for each text and band */
  readonly #crowdedBands: Uint32Array;
  readonly #hubBands: Uint32Array;
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
    this.#crowdedBands = new Uint32Array(texts.size * 2);
    this.#hubBands = new Uint32Array(texts.size * 2);
  }

  crowdBand(text: number, band: number, isHub: boolean): void {
    this.#crowdedBands[text * 2 + (band >>> 5)]! |= 1 << (band & 31);
    if (isHub) this.#hubBands[text * 2 + (band >>> 5)]! |= 1 << (band & 31);
  }

  /** Whether two that share a band are to be compared, and have not met under an earlier one. */
  firstUnder(band: number, text: number, other: number): boolean {
    const { bands } = this.#texts;
    const start = text * BANDS;
    const otherStart = other * BANDS;
    let shared = 1;
    for (let earlier = 0; earlier < band; earlier++) {
      if (bands[start + earlier] !== bands[otherStart + earlier]) continue;
      if (this.#paired(text, other, earlier)) return false;
      shared++;
    }
    for (let later = band + 1; later < BANDS && shared < SHARED_BANDS; later++)
      shared += Number(bands[start + later] === bands[otherStart + later]);
    return shared >= SHARED_BANDS;
  }

  #paired(text: number, other: number, band: number): boolean {
    const [word, bit] = [band >>> 5, band & 31];
    if (((this.#crowdedBands[text * 2 + word]! >>> bit) & 1) === 0) return true;
    return (((this.#hubBands[text * 2 + word]! | this.#hubBands[other * 2 + word]!) >>> bit) & 1) === 1;
  }
}
