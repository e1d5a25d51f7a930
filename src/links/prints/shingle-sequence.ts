/** Words in a shingle. */
export const SHINGLE_WORDS = 3;

/** Words of a text that shingles are made of; those after them are left out, which bounds a text of any length. */
export const WORDS_AT_MOST = 100_000;

/**
 * The word 3-shingles of a text in their order, each as a 32-bit hash (Broder 1997, w-shingling). A text of fewer than
 * three words has one shingle, a text without words none. The shingle at index `i` covers the words `i` to `i + 2`.
 *
 * Only the first 100,000 words are read: whoever prints texts says how many were cut.
 *
 * @param hashes one a word (`language/word-hashes.ts`). Never a shingle by itself: `mixed` spreads the bits
 * @param room where to put them, if there is enough of it: then what is given back is a part of it
 */
export function shingleSequence(hashes: Int32Array, room?: Uint32Array): Uint32Array {
  const words = Math.min(hashes.length, WORDS_AT_MOST);
  if (words === 0) return new Uint32Array();
  if (words < SHINGLE_WORDS) return Uint32Array.of(mixed(hashes[0]!, hashes[1] ?? 0, 0));
  const found = roomFor(words - SHINGLE_WORDS + 1, room);
  for (let at = 0; at < found.length; at++) found[at] = mixed(hashes[at]!, hashes[at + 1]!, hashes[at + 2]!);
  return found;
}

/** So many numbers of the room, or a new array: to make one takes as long as to fill it with what a post has. */
export function roomFor(length: number, room: Uint32Array | undefined): Uint32Array {
  return room === undefined || room.length < length ? new Uint32Array(length) : room.subarray(0, length);
}

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
