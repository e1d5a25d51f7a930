import { hashesOfFolded } from '../../language/word-hashes.js';
import { seeds, PASSAGE_SHINGLES } from './seeds.js';
import { shingleSequence } from './shingle-sequence.js';
import { distinct } from './shingles.js';
import { BANDS, bandsOf } from './signature.js';

/** What a text is compared by, and found by. Texts of the same shingles have the same print. */
export interface NearPrint {
  /** 64-bit key of the set of shingles, lower for a shorter text; 0 for a text that has none */
  text: bigint;
  /** distinct, ascending */
  shingles: Uint32Array;
  /** one a band */
  bands: Uint32Array;
  /** distinct, ascending */
  seeds: Uint32Array;
}

/** The band that seeds are kept under, after those of the signature. */
export const SEED_BAND = BANDS;

/** The near print of a folded text (`language/fold.ts`). A text without words has no shingles and the key 0. */
export function nearPrint(folded: string): NearPrint {
  return printOfWords(hashesOfFolded(folded));
}

/** The same of the hashes of its words (`language/word-hashes.ts`): no text need be folded for them. */
export function printOfWords(hashes: Int32Array): NearPrint {
  const sequence = shingleSequence(hashes, room.sequence);
  const shingles = distinct(sequence, room.shingles);
  if (shingles.length === 0) return { text: 0n, shingles: NONE, bands: NONE, seeds: NONE };
  const chosen = shingles.length < PASSAGE_SHINGLES ? NONE : seeds(sequence, room.seeds);
  // One array for all three: with one each, making arrays took half the time.
  const print = new Uint32Array(shingles.length + BANDS + chosen.length);
  const [ofBands, ofSeeds] = [shingles.length, shingles.length + BANDS];
  print.set(shingles);
  bandsOf(shingles, print.subarray(ofBands, ofSeeds));
  print.set(chosen, ofSeeds);
  return {
    text: keyOf(shingles),
    shingles: print.subarray(0, ofBands),
    bands: print.subarray(ofBands, ofSeeds),
    seeds: print.subarray(ofSeeds),
  };
}

const NONE = new Uint32Array();

/** For texts of the usual length, so that not each needs arrays of its own on the way to its print. */
const room = { sequence: new Uint32Array(4096), shingles: new Uint32Array(4096), seeds: new Uint32Array(4096) };

/**
 * What a store's inverted index lists a print under: the band in the upper 32 bits, its key in the lower. Distinct.
 * Two texts are compared when they share one.
 */
export function indexKeys({ bands: ofBands, seeds: ofSeeds }: NearPrint): BigUint64Array {
  const keys = new BigUint64Array(ofBands.length + ofSeeds.length);
  ofBands.forEach((key, band) => (keys[band] = indexKey(band, key)));
  ofSeeds.forEach((key, at) => (keys[ofBands.length + at] = indexKey(SEED_BAND, key)));
  return keys;
}

function indexKey(band: number, key: number): bigint {
  return (BigInt(band) << 32n) | BigInt(key);
}

/**
 * The length on a scale of sixteenths of a doubling in the upper eight bits, so that keys sort the shorter text first;
 * below it 56 bits of hash. That any two of ten million texts share a key by chance is less than one in a thousand.
 */
function keyOf(shingles: Uint32Array): bigint {
  let high = shingles.length | 0;
  let low = 0x6a09e667;
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingles[at]! | 0;
    high = Math.imul(high ^ shingle, 0x9e3779b1);
    high ^= high >>> 15;
    low = Math.imul(((low << 7) | (low >>> 25)) + shingle, 0x85ebca6b);
    low ^= low >>> 13;
  }
  const length = lengthClass(shingles.length);
  const upper = ((length << 24) | (Math.imul(high, 0xc2b2ae35) >>> 8)) >>> 0;
  return (BigInt(upper) << 32n) | BigInt(Math.imul(low ^ high, 0x27d4eb2f) >>> 0);
}

/** 1..255, by whole numbers alone: every machine must come to the same. */
function lengthClass(length: number): number {
  const doublings = 31 - Math.clz32(length);
  const sixteenths = Math.floor((length / 2 ** doublings - 1) * 16);
  return Math.min(255, 1 + doublings * 16 + sixteenths);
}
