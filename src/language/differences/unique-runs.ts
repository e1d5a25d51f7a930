/** A stretch of words that both texts have: `length` words from `start` in the one, from `other` in the other. */
export interface SharedRun {
  start: number;
  other: number;
  length: number;
}

/** So many words in a row, unless another text has them once too, are chance. */
const WIDTH = 3;

/**
 * Stretches that start with three words in a row which stand once in each text, as far as such follow each other, in
 * the order of the first text (patience diff: Cohen 2010; with words in place of lines). They can cross each other, and
 * overlap by two words.
 */
export function uniqueRuns(one: Int32Array, other: Int32Array): SharedRun[] {
  const places = placesOfUnique(other);
  const own = placesOfUnique(one);
  const runs: SharedRun[] = [];
  let last: SharedRun | undefined;
  for (let at = 0; at + WIDTH <= one.length; at++) {
    const key = keyOf(one, at);
    const place = own.get(key) === at ? (places.get(key) ?? -1) : -1;
    if (place < 0 || !sameWords(one, at, other, place)) continue;
    const next = last !== undefined && last.start + last.length - WIDTH + 1 === at;
    if (last !== undefined && next && last.other + last.length - WIDTH + 1 === place) {
      last.length++;
    } else {
      last = { start: at, other: place, length: WIDTH };
      runs.push(last);
    }
  }
  return runs;
}

/** By the hash of three words where they begin; -1 where they stand twice. */
function placesOfUnique(ids: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = 0; at + WIDTH <= ids.length; at++) {
    const key = keyOf(ids, at);
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

function keyOf(ids: Int32Array, at: number): number {
  const two = Math.imul(ids[at]!, 0x9e3779b1) ^ ids[at + 1]!;
  return Math.imul(two ^ (two >>> 15), 0x85ebca6b) ^ ids[at + 2]!;
}

function sameWords(one: Int32Array, at: number, other: Int32Array, place: number): boolean {
  for (let word = 0; word < WIDTH; word++) if (one[at + word] !== other[place + word]) return false;
  return true;
}

/**
 * Of runs that cross each other those that stand in the same order in both texts and have the most words: the rest was
 * moved. Heaviest increasing subsequence, O(n log n), with a tree of prefix maxima (Fenwick 1994).
 *
 * @param runs in the order of the first text
 */
export function heaviestChain(runs: readonly SharedRun[], otherLength: number): SharedRun[] {
  const tree = new Int32Array(otherLength + 1).fill(-1); // the run that ends the heaviest chain up to a place
  const weight = new Int32Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  let heaviest = -1;
  runs.forEach(({ other, length }, index) => {
    let best = -1;
    for (let at = other; at > 0; at -= at & -at) best = heavier(weight, best, tree[at]!);
    before[index] = best;
    weight[index] = length + (best < 0 ? 0 : weight[best]!);
    // Listed by the last place at which three words of it begin, since neighbours may overlap by two.
    for (let at = other + length - WIDTH + 1; at <= otherLength; at += at & -at)
      tree[at] = heavier(weight, tree[at]!, index);
    heaviest = heavier(weight, heaviest, index);
  });
  const chain: SharedRun[] = [];
  for (let at = heaviest; at >= 0; at = before[at]!) chain.push(runs[at]!);
  return chain.reverse();
}

/** The heavier of two runs; of equally heavy ones the earlier. */
function heavier(weight: Int32Array, one: number, other: number): number {
  if (one < 0) return other;
  if (other < 0) return one;
  return weight[other]! > weight[one]! ? other : one;
}
