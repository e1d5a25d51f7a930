/** Words in a shingle. */
export const SHINGLE_WORDS = 3;

/** Words of a text that shingles are made of; those after them are left out, which bounds a text of any length. */
export const WORDS_AT_MOST = 100_000;

/**
 * The word 3-shingles of a folded text (`language/fold.ts`) in their order, each as a 32-bit hash (Broder 1997,
 * w-shingling). A text of fewer than three words has one shingle, a text without words none. The shingle at index
 * `i` covers the words `i` to `i + 2`.
 *
 * Only the first 100,000 words are read: whoever prints texts says how many were cut.
 */
export function shingleSequence(folded: string): Uint32Array {
  const hashes = wordHashes(folded);
  const words = hashes.length;
  if (words === 0) return new Uint32Array();
  if (words < SHINGLE_WORDS) return Uint32Array.of(mixed(hashes[0]!, hashes[1] ?? 0, 0));
  const found = new Uint32Array(words - SHINGLE_WORDS + 1);
  for (let at = 0; at < found.length; at++) found[at] = mixed(hashes[at]!, hashes[at + 1]!, hashes[at + 2]!);
  return found;
}

const SPACE = 0x20;

/** A 32-bit hash of each word: FNV-1a over its UTF-16 units. Never a shingle by itself: `mixed` spreads the bits. */
function wordHashes(folded: string): Int32Array {
  const found = new Int32Array(Math.min(WORDS_AT_MOST, (folded.length + 1) >> 1));
  let words = 0;
  let hash = SEED;
  let empty = true;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (unit !== SPACE) {
      hash = Math.imul(hash ^ unit, 0x01000193);
      empty = false;
      continue;
    }
    if (!empty) {
      if (words === found.length) return found;
      found[words++] = hash;
    }
    hash = SEED;
    empty = true;
  }
  if (!empty && words < found.length) found[words++] = hash;
  return found.subarray(0, words);
}

const SEED = 0x811c9dc5 | 0;

/** Three hashes to one in which every bit depends on all (the final mix is that of MurmurHash3, Appleby 2011). */
function mixed(first: number, second: number, third: number): number {
  let hash = spread(first);
  hash = spread(Math.imul(hash, 5) ^ second);
  return spread(Math.imul(hash, 5) ^ third) >>> 0;
}

function spread(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
