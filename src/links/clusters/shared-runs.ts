/** A stretch of words that stands in two texts word for word: `[start, end)` in the one, as many in the other. */
export interface Run {
  start: number;
  end: number;
  otherStart: number;
}

/**
 * The longest stretches of at least `least` words (3 or more) that two texts share, none overlapping another in
 * either text, in the order of the first text.
 *
 * Method   what both begin and end with is taken first; in the rest of the first text every window of `least - 2`
 *          shingles gives its rarest as a seed (winnowing, Schleimer et al. 2003: no shared stretch is without one),
 *          each seed is tried at up to eight places of the other text and extended both ways; the longest are kept
 * Assumes  the words of both texts folded in the same way
 * Time     linear but for texts that repeat themselves endlessly: their work is bounded, and `complete` false when it
 *          ran out. What a text has more often than eight times may be aligned with another of its places
 */
export function sharedRuns(
  words: readonly string[],
  others: readonly string[],
  least: number,
): { runs: Run[]; complete: boolean } {
  const numbers = new Map<string, number>();
  const one = numbered(words, numbers);
  const other = numbered(others, numbers);
  const ends = commonEnds(one, other, least);
  const search = new Search(one, other, least);
  for (const run of ends) search.keep(run);
  search.seedAndExtend();
  return {
    runs: longestApart([...ends, ...search.runs], words.length, others.length, least),
    complete: search.left > 0,
  };
}

function numbered(words: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const known = numbers.get(word) ?? numbers.size;
    if (known === numbers.size) numbers.set(word, known);
    return known;
  });
}

function commonEnds(one: Int32Array, other: Int32Array, least: number): Run[] {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before] === other[before]) before++;
  let after = 0;
  while (after < most - before && one[one.length - 1 - after] === other[other.length - 1 - after]) after++;
  return [
    { start: 0, end: before, otherStart: 0 },
    { start: one.length - after, end: one.length, otherStart: other.length - after },
  ].filter(({ start, end }) => end - start >= least);
}

const PLACES = 8;
const STEPS_A_WORD = 50;

class Search {
  readonly runs: Run[] = [];
  /** steps of extension that are left */
  left: number;
  readonly #one: Int32Array;
  readonly #other: Int32Array;
  readonly #least: number;
  /** by the distance between the places in both texts: up to where in the first text it was looked at */
  readonly #seen = new Map<number, number>();

  constructor(one: Int32Array, other: Int32Array, least: number) {
    this.#one = one;
    this.#other = other;
    this.#least = least;
    this.left = STEPS_A_WORD * (one.length + other.length + 1);
  }

  /** A run that is known already need not be found again. */
  keep({ start, end, otherStart }: Run): void {
    if (start === 0) this.#seen.set(otherStart - start, end);
  }

  seedAndExtend(): void {
    const one = shingled(this.#one);
    const places = placesOf(shingled(this.#other));
    const window = this.#least - 2;
    const rarity = (at: number): number => places.get(one[at]!)?.length ?? 0;
    let chosen = -1;
    for (let end = window - 1; end < one.length && this.left > 0; end++) {
      const start = end - window + 1;
      // A window with a shingle that the other text lacks holds no whole stretch: 0 is the rarest.
      const from = chosen < start ? start : end;
      const before = chosen;
      for (let at = from; at <= end; at++) if (chosen < start || rarity(at) <= rarity(chosen)) chosen = at;
      if (chosen === before) continue;
      for (const place of (places.get(one[chosen]!) ?? []).slice(0, PLACES)) this.#extend(chosen, place);
    }
  }

  #extend(at: number, place: number): void {
    const distance = place - at;
    if ((this.#seen.get(distance) ?? -1) > at) return;
    const one = this.#one;
    const other = this.#other;
    let start = at;
    while (start > 0 && start + distance > 0 && one[start - 1] === other[start - 1 + distance]) start--;
    let end = at;
    while (end < one.length && end + distance < other.length && one[end] === other[end + distance]) end++;
    this.#seen.set(distance, Math.max(end, at + 1));
    this.left -= end - start + 1;
    if (end - start >= this.#least) this.runs.push({ start, end, otherStart: start + distance });
  }
}

function shingled(words: Int32Array): Int32Array {
  const found = new Int32Array(Math.max(0, words.length - 2));
  for (let at = 0; at < found.length; at++) {
    const two = Math.imul(words[at]!, 0x9e3779b1) ^ words[at + 1]!;
    found[at] = Math.imul(two ^ (two >>> 15), 0x85ebca6b) ^ words[at + 2]!;
  }
  return found;
}

/** Where each shingle stands: the first places, one more than are tried, so that a rare one is known as such. */
function placesOf(shingles: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  shingles.forEach((shingle, at) => {
    const known = places.get(shingle);
    if (known === undefined) places.set(shingle, [at]);
    else if (known.length <= PLACES) known.push(at);
  });
  return places;
}

/** The longest first; of a shorter one what the longer ones leave of it in both texts. */
function longestApart(runs: readonly Run[], length: number, otherLength: number, least: number): Run[] {
  const order = [...runs].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || a.otherStart - b.otherStart,
  );
  const taken = new Uint8Array(length);
  const otherTaken = new Uint8Array(otherLength);
  const kept: Run[] = [];
  for (const { start, end, otherStart } of order) {
    for (let at = start; at < end;) {
      const from = at;
      while (at < end && taken[at] === 0 && otherTaken[otherStart + at - start] === 0) at++;
      if (at - from >= least) {
        taken.fill(1, from, at);
        otherTaken.fill(1, otherStart + from - start, otherStart + at - start);
        kept.push({ start: from, end: at, otherStart: otherStart + from - start });
      }
      if (at === from) at++;
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
