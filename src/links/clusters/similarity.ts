/** How alike two sets of shingles are. Shares are in 0..1. */
export interface Similarity {
  /** shingles in both */
  shared: number;
  /** shared by all that either has (Jaccard 1901); two empty sets have 0 */
  jaccard: number;
  /** share of the first that stands in the second */
  firstInSecond: number;
  /** share of the second that stands in the first */
  secondInFirst: number;
}

/** @param first distinct, ascending @param second distinct, ascending */
export function similarity(first: Uint32Array, second: Uint32Array): Similarity {
  const shared = sharedCount(first, 0, first.length, second, 0, second.length);
  const all = first.length + second.length - shared;
  return {
    shared,
    jaccard: all === 0 ? 0 : shared / all,
    firstInSecond: first.length === 0 ? 0 : shared / first.length,
    secondInFirst: second.length === 0 ? 0 : shared / second.length,
  };
}

/**
 * How many values two ascending stretches share; both may lie in one array. A stretch that is far shorter is looked
 * up in the other, so that a post against a book takes the time of the post.
 *
 * @param least where fewer are shared, any lower number may be given: the comparison ends once it is out of reach
 */
export function sharedCount(
  first: Uint32Array,
  start: number,
  end: number,
  second: Uint32Array,
  otherStart: number,
  otherEnd: number,
  least = 0,
): number {
  if ((end - start) * 16 < otherEnd - otherStart) return lookedUp(first, start, end, second, otherStart, otherEnd);
  if ((otherEnd - otherStart) * 16 < end - start) return lookedUp(second, otherStart, otherEnd, first, start, end);
  let shared = 0;
  let at = start;
  let other = otherStart;
  const reach = end - least;
  // What of the first is not shared so far must leave enough: at - shared <= end - start - least, moved by start.
  while (at < end && other < otherEnd && at - shared <= reach) {
    const one = first[at]!;
    const two = second[other]!;
    // Without branches: which of two random hashes is lower cannot be guessed.
    shared += Number(one === two);
    at += Number(one <= two);
    other += Number(two <= one);
  }
  return shared;
}

function lookedUp(
  few: Uint32Array,
  start: number,
  end: number,
  many: Uint32Array,
  manyStart: number,
  manyEnd: number,
): number {
  let shared = 0;
  let from = manyStart;
  for (let at = start; at < end; at++) {
    const wanted = few[at]!;
    let to = manyEnd;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (many[middle]! < wanted) from = middle + 1;
      else to = middle;
    }
    if (from < manyEnd && many[from] === wanted) shared++;
  }
  return shared;
}
