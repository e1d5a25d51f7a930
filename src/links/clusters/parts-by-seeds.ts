import { CROWD, couldBePart, seedsOfPart } from './candidate-rules.js';
import { sortByKey } from './sort-by-key.js';
import type { Texts } from './texts.js';

/**
 * Every two texts of which one could be a part of the other, once: they meet under enough seeds of the shorter one
 * (`candidate-rules.ts`). Under a crowded seed only its hubs meet all others.
 *
 * Texts are taken from the shortest on, and what each meets is counted in one array: a few nanoseconds a meeting, where
 * comparing the seeds of two texts takes a hundred.
 *
 * Memory: 17 bytes a seed, 10 a text.
 *
 * @param found the shorter text first
 */
export function partsBySeeds(
  texts: Texts,
  found: (text: number, other: number) => void,
  crowded: (members: number) => void,
): void {
  const byKey = Uint32Array.from({ length: texts.size }, (_, text) => text).sort((a, b) =>
    texts.keys[a]! < texts.keys[b]! ? -1 : 1,
  );
  const index = indexOf(texts, byKey, crowded);
  const meetings = new Uint16Array(texts.size);
  const met: number[] = [];
  let place = 0;
  for (const text of byKey) {
    const seeds = texts.seedStarts[text + 1]! - texts.seedStarts[text]!;
    met.length = 0;
    for (const end = place + seeds; place < end; place++) {
      const own = index.sortedAt[place]!;
      if (index.passive[own] === 1) continue;
      const key = index.keys[own]!;
      // Those after it are longer; those before have met it already.
      for (let at = own + 1; index.keys[at] === key; at++) {
        const other = index.owners[at]!;
        if (meetings[other] === 0) met.push(other);
        if (meetings[other]! < 0xffff) meetings[other]!++;
      }
    }
    const size = texts.sizeOf(text);
    const enough = seedsOfPart(seeds);
    for (const other of met) {
      if (meetings[other]! >= enough && couldBePart(size, texts.sizeOf(other))) found(text, other);
      meetings[other] = 0;
    }
  }
}

interface SeedIndex {
  /** all seeds of all texts, ascending; equal ones in the order of their texts, shortest first */
  keys: Uint32Array;
  /** the text of each */
  owners: Uint32Array;
  /** 1 where the text is none of the hubs of a crowded seed */
  passive: Uint8Array;
  /** where in the order of `keys` each seed stands, for the seeds in the order of the texts */
  sortedAt: Uint32Array;
}

function indexOf(texts: Texts, byKey: Uint32Array, crowded: (members: number) => void): SeedIndex {
  const count = texts.seedStarts[texts.size]!;
  const keys = new Uint32Array(count);
  const owners = new Uint32Array(count);
  let place = 0;
  for (const text of byKey) {
    for (let at = texts.seedStarts[text]!; at < texts.seedStarts[text + 1]!; at++) {
      keys[place] = texts.seeds[at]!;
      owners[place++] = text;
    }
  }
  const order = sortByKey(keys);
  const sortedAt = new Uint32Array(count);
  order.forEach((from, at) => (sortedAt[from] = at));
  for (let at = 0; at < count; at++) order[at] = owners[order[at]!]!;
  const passive = new Uint8Array(count);
  for (let start = 0; start < count;) {
    let end = start + 1;
    while (end < count && keys[end] === keys[start]) end++;
    if (end - start > CROWD.most) {
      crowded(end - start);
      passive.fill(1, start + CROWD.hubs, end);
    }
    start = end;
  }
  return { keys, owners: order, passive, sortedAt };
}
