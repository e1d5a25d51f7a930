/** Which encoding a text is in, told from its bytes. */
import { isAscii } from 'node:buffer';
import { legibility } from './legibility.js';
import type { Alphabet } from './letter-shares.js';

/**
 * What is tried, by the names of the WHATWG's Encoding Standard. Where two read the bytes alike the earlier is said.
 * KOI8-U stands for KOI8-R as well, of which it is a superset in letters.
 */
const tried: readonly (readonly [string, Alphabet])[] = [
  ['windows-1251', 'cyrillic'],
  ['koi8-r', 'cyrillic'],
  ['koi8-u', 'cyrillic'],
  ['ibm866', 'cyrillic'],
  ['iso-8859-5', 'cyrillic'],
  ['windows-1250', 'central-european'],
  ['iso-8859-2', 'central-european'],
  ['windows-1252', 'western'],
];

/** Fewer bytes beyond ASCII are a row or two that are damaged, not an encoding. */
const FEWEST = 4;
/** Below this no reading makes sense. */
const NOT_LEGIBLE = -6.2;
/** Bytes beyond ASCII that are enough to tell, with their neighbours. */
export const ENOUGH = 20_000;

/**
 * Finds the encoding of a text.
 *
 * @param bytes the beginning of the text, or pieces of it in which something stands beyond ASCII
 * @returns a name of the Encoding Standard; 'utf-8' for ASCII too, and where all but a few bytes are UTF-8; undefined
 *   where no reading makes sense
 */
export function findEncoding(bytes: Uint8Array): string | undefined {
  const wide = findUtf16(bytes);
  if (wide) return wide;
  if (isAscii(bytes)) return 'utf-8';
  const { sound, broken } = countUtf8(bytes);
  if (sound >= broken || broken < FEWEST) return 'utf-8';
  const told = beyondAscii(bytes, ENOUGH);
  let best: { encoding: string; score: number } | undefined;
  for (const [encoding, alphabet] of tried) {
    const score = legibility(new TextDecoder(encoding).decode(told), alphabet) ?? 0;
    if (!best || score > best.score) best = { encoding, score };
  }
  return best && best.score > NOT_LEGIBLE ? best.encoding : undefined;
}

/** UTF-16 by its mark, or by one half of all units being the few high bytes of Latin and Cyrillic. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const units = Math.min(bytes.length >> 1, 4096);
  if (units < 4) return undefined;
  const high = [0, 0]; // high bytes of letters, signs and spaces at even and at odd places
  const zero = [0, 0];
  for (let at = 0; at < units * 2; at++) {
    const byte = bytes[at];
    if (byte === 0x00) zero[at & 1]!++;
    if (byte === 0x00 || byte === 0x01 || byte === 0x04 || byte === 0x20) high[at & 1]!++;
  }
  const [even = 0, odd = 0] = high;
  // A unit of 0 itself stands in no text, so that only one of the halves can have zeros.
  if ((zero[1] ?? 0) > 0 && (zero[0] ?? 0) === 0 && odd >= units * 0.95) return 'utf-16le';
  if ((zero[0] ?? 0) > 0 && (zero[1] ?? 0) === 0 && even >= units * 0.95) return 'utf-16be';
  return undefined;
}

/** How many sequences beyond ASCII are UTF-8, and how many bytes are not. One that is cut at the end does not count. */
function countUtf8(bytes: Uint8Array): { sound: number; broken: number } {
  let sound = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : 4;
    if (first >= 0x80) {
      let whole = first >= 0xc2 && first < 0xf5;
      for (let next = 1; whole && next < length && at + next < bytes.length; next++) {
        whole = ((bytes[at + next] ?? 0) & 0xc0) === 0x80;
      }
      if (!whole) {
        broken++;
        at++;
        continue;
      }
      if (at + length <= bytes.length) sound++;
    }
    at += length;
  }
  return { sound, broken };
}

/** The places where something stands beyond ASCII, with the letters around, up to so many bytes beyond it. */
export function beyondAscii(bytes: Uint8Array, most: number): Uint8Array {
  const kept: number[] = [];
  let last = -1; // of those kept
  let found = 0;
  for (let at = 0; at < bytes.length && found < most; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    found++;
    if (last >= 0 && at - 1 > last + 1) kept.push(0x20);
    for (let near = Math.max(last + 1, at - 1); near <= Math.min(at + 1, bytes.length - 1); near++) {
      kept.push(bytes[near] ?? 0);
      last = near;
    }
  }
  return Uint8Array.from(kept);
}
