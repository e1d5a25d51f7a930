import { CROWD, couldBePart, seedsOfPart } from './candidate-rules.js';
import { sortByKey } from './sort-by-key.js';
import type { Texts } from './texts.js';

/**
 * Every two texts of which one could be a part of the other, once: they meet under enough seeds of the shorter one
 * (`candidate-rules.ts`). Under a crowded seed only its hubs meet all others.
 *
 * Texts are taken from the shortest on. Of the texts under its seeds only those long enough are looked at, which stand
 * together since the shorter stand first; and what is to be met under four seeds of sixteen stands under one of any
 * thirteen, so that the three seeds that most texts have are looked at last, and only for those met already (Bayardo,
 * Ma and Srikant 2007). Both together leave a sixth of the meetings.
 *
 * Memory: 24 bytes a seed, 24 a text.
 *
 * @param found the shorter text first
 */
export function partsBySeeds(
  texts: Texts,
  found: (text: number, other: number) => void,
  crowded: (members: number) => void,
): void {
  const byKey = ascendingKeys(texts);
  const { ranks, runsOf } = indexOf(texts, byKey, crowded);
  const meetings = new Int32Array(texts.size); // by rank
  const met: number[] = [];
  const runs: Run[] = [];
  let seed = 0;
  for (let rank = 0; rank < byKey.length; rank++) {
    const text = byKey[rank]!;
    const seeds = texts.seedStarts[text + 1]! - texts.seedStarts[text]!;
    const enough = seedsOfPart(seeds);
    let count = 0;
    for (const last = seed + seeds; seed < last; seed++) {
      const end = runsOf[seed * 2 + 1]!;
      if (end === 0) continue;
      const run = (runs[count++] ??= { start: 0, end: 0 });
      run.start = runsOf[seed * 2]!;
      run.end = end;
    }
    if (count < enough) continue;
    shortestFirst(runs, count);
    met.length = 0;
    const certain = count - enough + 1;
    for (let at = 0; at < certain; at++) {
      for (let place = runs[at]!.start, { end } = runs[at]!; place < end; place++) {
        const other = ranks[place]!;
        if (meetings[other] === 0) met.push(other);
        meetings[other]!++;
      }
    }
    for (let at = certain; at < count && met.length > 0; at++) meetAgain(ranks, runs[at]!, met, meetings);
    const size = texts.sizeOf(text);
    for (const other of met) {
      if (meetings[other]! >= enough && couldBePart(size, texts.sizeOf(byKey[other]!))) found(text, byKey[other]!);
      meetings[other] = 0;
    }
  }
}

/** A stretch of the index: those under one seed that are longer by enough. */
interface Run {
  start: number;
  end: number;
}

/** Few, and nearly all short. */
function shortestFirst(runs: Run[], count: number): void {
  for (let at = 1; at < count; at++) {
    const run = runs[at]!;
    const length = run.end - run.start;
    let to = at;
    for (; to > 0 && runs[to - 1]!.end - runs[to - 1]!.start > length; to--) runs[to] = runs[to - 1]!;
    runs[to] = run;
  }
}

/** Counts those who were met before: each is looked up, or all are gone through, whatever is less. */
function meetAgain(ranks: Uint32Array, { start, end }: Run, met: readonly number[], meetings: Int32Array): void {
  if (met.length * (32 - Math.clz32(end - start)) < end - start) {
    for (const other of met) {
      const place = firstFrom(ranks, start, end, other);
      if (place < end && ranks[place] === other) meetings[other]!++;
    }
  } else {
    for (let place = start; place < end; place++) if (meetings[ranks[place]!]! > 0) meetings[ranks[place]!]!++;
  }
}

/** Where in an ascending stretch the first value stands that is not below the wanted one; its end where none does. */
function firstFrom(values: Uint32Array, start: number, end: number, wanted: number): number {
  let from = start;
  let to = end;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (values[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Texts from the lowest key to the highest: by the upper half of it those that are in the order of the lower. */
function ascendingKeys({ keys, size }: Texts): Uint32Array {
  const order = sortByKey(Uint32Array.from({ length: size }, (_, text) => Number(keys[text]! & 0xffffffffn)));
  const upper = sortByKey(Uint32Array.from(order, (text) => Number(keys[text]! >> 32n)));
  return upper.map((place) => order[place]!);
}

/**
 * For each rank that from which on a text may be longer by enough. Ranks go by length but roughly, and above 60,000
 * shingles not at all: where a text after this one is shorter by enough, none is left out.
 */
function longEnough(texts: Texts, byKey: Uint32Array): Uint32Array {
  const sizes = byKey.map((text) => texts.sizeOf(text));
  const most = sizes.slice(); // of this rank and those before
  for (let rank = 1; rank < most.length; rank++) most[rank] = Math.max(most[rank]!, most[rank - 1]!);
  const found = new Uint32Array(sizes.length);
  let least = Infinity; // of those after
  for (let rank = sizes.length - 1; rank >= 0; rank--) {
    const size = sizes[rank]!;
    let from = rank + 1;
    if (least >= size || !couldBePart(size, least)) {
      let to = sizes.length;
      while (from < to) {
        const middle = (from + to) >>> 1;
        if (most[middle]! > size && couldBePart(size, most[middle]!)) to = middle;
        else from = middle + 1;
      }
    }
    found[rank] = from;
    least = Math.min(least, size);
  }
  return found;
}

interface SeedIndex {
  /**
   * the rank of the text of each seed, its place in the order of keys: ascending by seed, and for equal ones by rank,
   * shortest first
   */
  ranks: Uint32Array;
  /**
   * for the seeds in the order of the texts, where in `ranks` those stand that have the same one and are longer by
   * enough: start and end, both 0 where there are none, and where the text is none of the hubs of a crowded seed
   */
  runsOf: Uint32Array;
}

function indexOf(texts: Texts, byKey: Uint32Array, crowded: (members: number) => void): SeedIndex {
  const count = texts.seedStarts[texts.size]!;
  const keys = new Uint32Array(count);
  const owners = new Uint32Array(count);
  let place = 0;
  for (let rank = 0; rank < byKey.length; rank++) {
    const text = byKey[rank]!;
    for (let at = texts.seedStarts[text]!; at < texts.seedStarts[text + 1]!; at++) {
      keys[place] = texts.seeds[at]!;
      owners[place++] = rank;
    }
  }
  const order = sortByKey(keys);
  const ranks = new Uint32Array(count);
  for (let at = 0; at < count; at++) ranks[at] = owners[order[at]!]!;
  const from = longEnough(texts, byKey);
  const runsOf = new Uint32Array(count * 2);
  for (let start = 0; start < count;) {
    let end = start + 1;
    while (end < count && keys[end] === keys[start]) end++;
    const isCrowd = end - start > CROWD.most;
    if (isCrowd) crowded(end - start);
    // Whoever comes later mostly begins later: a step or two from where the one before began.
    let first = start + 1;
    for (let at = start; at < (isCrowd ? start + CROWD.hubs : end); at++) {
      const least = from[ranks[at]!]!;
      while (first < end && ranks[first]! < least) first++;
      while (first > start + 1 && ranks[first - 1]! >= least) first--;
      if (first === end) continue;
      runsOf[order[at]! * 2] = first;
      runsOf[order[at]! * 2 + 1] = end;
    }
    start = end;
  }
  return { ranks, runsOf };
}
