import { BANDS } from '../prints/signature.js';
import { sortByKey } from './sort-by-key.js';
import type { Texts } from './texts.js';

/**
 * Of a key that more than `most` texts have (a phrase that an outlet puts under everything), texts are compared with
 * the `hubs` only: the texts of lowest key among them, which are the shortest, since a part is shorter than what it
 * stands in. All others would take the square of their number.
 */
export const CROWD = { most: 128, hubs: 16 };

/**
 * How many bands two texts must share to be compared. One alone is mostly chance: with two, pairs of Jaccard 0.5 are
 * found with probability 0.974, 0.6 with 0.9995, and a sixth of the pairs of 0.2 is left.
 */
const SHARED_BANDS = 2;

/** Whether texts of these bands are to be compared: a function of the two alone. */
export function shareBands(bands: Uint32Array, start: number, others: Uint32Array, otherStart: number): boolean {
  let shared = 0;
  for (let band = 0; band < BANDS; band++) shared += Number(bands[start + band] === others[otherStart + band]);
  return shared >= SHARED_BANDS;
}

/**
 * Whether texts of these sizes that share a seed are to be compared. Where neither is 1.4 times as long as the other,
 * a part of four fifths is near as well, and the bands find it.
 */
export function couldBePart(size: number, otherSize: number): boolean {
  return Math.max(size, otherSize) * 5 > Math.min(size, otherSize) * 7;
}

/**
 * Of the seeds of a part so many must stand in the longer text: one of four. Where a part is kept to four fifths with a
 * word changed here and there, some four of ten do; a phrase that two reports of like events share is less.
 */
const SEEDS_OF_PART = 0.25;

/** Whether enough seeds of the shorter text are seeds of the longer one. Both ascend. */
export function shareSeeds(
  shorter: Uint32Array,
  start: number,
  end: number,
  longer: Uint32Array,
  otherStart: number,
  otherEnd: number,
): boolean {
  let missing = Math.ceil((end - start) * SEEDS_OF_PART);
  let at = start;
  let other = otherStart;
  while (missing > 0 && end - at >= missing && other < otherEnd) {
    const one = shorter[at]!;
    const two = longer[other]!;
    missing -= Number(one === two);
    at += Number(one <= two);
    other += Number(two <= one);
  }
  return missing <= 0;
}

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
 * Every two texts that share two bands, or enough seeds where one is longer, and that `wanted` says yes to, once. Which pairs come depends on the texts alone, not on their order; in which order they come does.
 *
 * Memory: 40 bytes a text, 1 a seed, and 16 for each of at most four million seeds, whatever the number of seeds.
 */
export function candidatePairs(
  texts: Texts,
  wanted: (text: number, other: number) => boolean,
  visit: (text: number, other: number) => void,
): Candidates {
  const met = new Meetings(texts);
  const counts: Candidates = { pairs: 0, crowdedKeys: 0, pairsLeftOut: 0 };
  const meet = (text: number, other: number, place: number, key: number): void => {
    if (!wanted(text, other)) return;
    if (place < BANDS ? !met.shareBands(text, other) : !met.mayBePart(text, other)) return;
    if (met.before(text, other, place, key)) return;
    counts.pairs++;
    visit(text, other);
  };
  const keys = new Uint32Array(texts.size);
  for (let band = 0; band < BANDS; band++) {
    for (let text = 0; text < texts.size; text++) keys[text] = texts.bands[text * BANDS + band]!;
    const order = sortByKey(keys);
    eachRun(keys, (start, end) => {
      const members = order.subarray(start, end);
      const crowded = members.length > CROWD.most;
      const ordered = crowded ? byTextKey(texts, members) : members;
      if (crowded) ordered.forEach((text, rank) => met.crowdBand(text, band, rank < CROWD.hubs));
      pairUp(ordered, crowded, counts, (text, other) => meet(text, other, band, 0));
    });
  }
  eachSeed(texts, (key, members, places) => {
    const crowded = members.length > CROWD.most;
    const ordered = crowded ? byTextKey(texts, members) : members;
    if (crowded) {
      const hubs = new Set(ordered.subarray(0, CROWD.hubs));
      places.forEach((place, at) => (met.seedCrowds[place] = hubs.has(members[at]!) ? HUB : CROWDED));
    }
    pairUp(ordered, crowded, counts, (text, other) => meet(text, other, BANDS, key));
  });
  return counts;
}

function eachRun(keys: Uint32Array, found: (start: number, end: number) => void): void {
  for (let start = 0; start < keys.length;) {
    let end = start + 1;
    while (end < keys.length && keys[end] === keys[start]) end++;
    if (end - start > 1) found(start, end);
    start = end;
  }
}

function byTextKey(texts: Texts, members: Uint32Array): Uint32Array {
  return Uint32Array.from(members).sort((a, b) => (texts.keys[a]! < texts.keys[b]! ? -1 : 1));
}

function pairUp(
  members: Uint32Array,
  crowded: boolean,
  counts: Candidates,
  meet: (text: number, other: number) => void,
): void {
  const { length } = members;
  let hubs = length;
  if (crowded) {
    hubs = CROWD.hubs;
    counts.crowdedKeys++;
    counts.pairsLeftOut += ((length - hubs) * (length - hubs - 1)) / 2;
  }
  for (let hub = 0; hub < hubs; hub++) {
    const text = members[hub]!;
    for (let other = hub + 1; other < length; other++) meet(text, members[other]!);
  }
}

const SEEDS_AT_ONCE = 4_000_000;

/** Every seed that two or more texts have, ascending, in as many parts as keep the memory bounded. */
function eachSeed(texts: Texts, found: (key: number, members: Uint32Array, places: Uint32Array) => void): void {
  const count = texts.seedStarts[texts.size]!;
  const bits = Math.max(0, Math.ceil(Math.log2(count / SEEDS_AT_ONCE)));
  const part = (seed: number): number => (bits === 0 ? 0 : seed >>> (32 - bits));
  const sizes = new Uint32Array(1 << bits);
  for (let place = 0; place < count; place++) sizes[part(texts.seeds[place]!)]!++;
  for (let current = 0; current < sizes.length; current++) {
    const keys = new Uint32Array(sizes[current]!);
    const owners = new Uint32Array(keys.length);
    const places = new Uint32Array(keys.length);
    let at = 0;
    for (let text = 0; text < texts.size; text++) {
      for (let place = texts.seedStarts[text]!; place < texts.seedStarts[text + 1]!; place++) {
        const seed = texts.seeds[place]!;
        if (part(seed) !== current) continue;
        keys[at] = seed;
        owners[at] = text;
        places[at++] = place;
      }
    }
    const order = sortByKey(keys);
    eachRun(keys, (start, end) => {
      const run = order.subarray(start, end);
      found(
        keys[start]!,
        run.map((index) => owners[index]!),
        run.map((index) => places[index]!),
      );
    });
  }
}

const CROWDED = 1;
const HUB = 2;

/** Whether two texts have met under an earlier key, so that no pair is compared under each key that it shares. */
class Meetings {
  /** of each place in the seeds of all texts: 0, CROWDED or HUB */
  readonly seedCrowds: Uint8Array;
  /** a bit for each text and band */
  readonly #crowdedBands: Uint32Array;
  readonly #hubBands: Uint32Array;
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
    this.#crowdedBands = new Uint32Array(texts.size * 2);
    this.#hubBands = new Uint32Array(texts.size * 2);
    this.seedCrowds = new Uint8Array(texts.seedStarts[texts.size]!);
  }

  crowdBand(text: number, band: number, isHub: boolean): void {
    this.#crowdedBands[text * 2 + (band >>> 5)]! |= 1 << (band & 31);
    if (isHub) this.#hubBands[text * 2 + (band >>> 5)]! |= 1 << (band & 31);
  }

  /** Under a band before `place`, or, where `place` is that of seeds, under any band or a lower seed than `key`. */
  before(text: number, other: number, place: number, key: number): boolean {
    const { bands } = this.#texts;
    const start = text * BANDS;
    const otherStart = other * BANDS;
    if (place === BANDS && !this.shareBands(text, other)) return this.#underLowerSeed(text, other, key);
    for (let band = 0; band < place; band++) {
      if (bands[start + band] === bands[otherStart + band] && this.#paired(text, other, band)) return true;
    }
    return place === BANDS && this.#underLowerSeed(text, other, key);
  }

  mayBePart(text: number, other: number): boolean {
    const texts = this.#texts;
    const [size, otherSize] = [texts.sizeOf(text), texts.sizeOf(other)];
    if (!couldBePart(size, otherSize)) return false;
    const { seeds, seedStarts: starts } = texts;
    const [shorter, longer] = size < otherSize ? [text, other] : [other, text];
    return shareSeeds(seeds, starts[shorter]!, starts[shorter + 1]!, seeds, starts[longer]!, starts[longer + 1]!);
  }

  shareBands(text: number, other: number): boolean {
    return shareBands(this.#texts.bands, text * BANDS, this.#texts.bands, other * BANDS);
  }

  #paired(text: number, other: number, band: number): boolean {
    const [word, bit] = [band >>> 5, band & 31];
    if (((this.#crowdedBands[text * 2 + word]! >>> bit) & 1) === 0) return true;
    return (((this.#hubBands[text * 2 + word]! | this.#hubBands[other * 2 + word]!) >>> bit) & 1) === 1;
  }

  #underLowerSeed(text: number, other: number, key: number): boolean {
    const { seeds, seedStarts } = this.#texts;
    const end = seedStarts[text + 1]!;
    const otherEnd = seedStarts[other + 1]!;
    let at = seedStarts[text]!;
    let otherAt = seedStarts[other]!;
    while (at < end && otherAt < otherEnd) {
      const one = seeds[at]!;
      const two = seeds[otherAt]!;
      if (one >= key || two >= key) return false;
      if (one === two && (this.seedCrowds[at] === 0 || this.seedCrowds[at] === HUB || this.seedCrowds[otherAt] === HUB))
        return true;
      if (one <= two) at++;
      if (two <= one) otherAt++;
    }
    return false;
  }
}
