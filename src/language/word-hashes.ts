import { withoutAddresses } from './fold.js';
import { inWord, plainWords } from './plain-words.js';
import { words } from './words.js';

/**
 * A 32-bit hash of each word of the folded text (`fold.ts`), in their order: FNV-1a over its UTF-16 units.
 *
 * Where a text is plain, as nearly all are, they are taken from the text as it stands, since small letters, words and
 * the folded text as strings took four times as long as all that is hashed of them. The tests hold both ways together.
 *
 * @returns good until the next call: one array serves for all texts of the usual length
 */
export function wordHashes(text: string): Int32Array {
  const kept = withoutAddresses(text);
  const plain = plainWords(kept);
  if (!plain || plain.mixed) {
    const found = words(kept);
    return Int32Array.from(found, (word) => hashOfUnits(word, 0, word.length));
  }
  const { count, places } = plain;
  const hashes = count > usual.length ? new Int32Array(count) : usual.subarray(0, count);
  for (let word = 0; word < count; word++) {
    const end = places[word * 2 + 1]!;
    let hash = FNV_START;
    for (let at = places[word * 2]!; at < end; at++) hash = Math.imul(hash ^ inWord[kept.charCodeAt(at)]!, FNV_PRIME);
    hashes[word] = hash;
  }
  return hashes;
}

const usual = new Int32Array(4096);

/** The same of a text that is folded already. */
export function hashesOfFolded(folded: string): Int32Array {
  const hashes = new Int32Array((folded.length + 1) >> 1);
  let count = 0;
  for (let start = 0; start < folded.length;) {
    const space = folded.indexOf(' ', start);
    const end = space < 0 ? folded.length : space;
    if (end > start) hashes[count++] = hashOfUnits(folded, start, end);
    start = end + 1;
  }
  return hashes.subarray(0, count);
}

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

function hashOfUnits(text: string, start: number, end: number): number {
  let hash = FNV_START;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}
