/** Where words and phrases stand in a text, as numbers that sort by their first word: see `span`. */
export type Spans = readonly number[];

/** Phrases are shorter (query-tokens.ts). */
const LONGEST = 128;

export function span(start: number, words: number): number {
  return start * LONGEST + words - 1;
}

/** Position of the first word. */
export function startOf(one: number): number {
  return Math.floor(one / LONGEST);
}

/** Position of the last word. */
export function endOf(one: number): number {
  return startOf(one) + (one % LONGEST);
}

/**
 * Those spans that have one of the others before or after them with at most `within` words between, none of them over
 * another. In n log n of their number.
 */
export function nearSpans(spans: Spans, others: Spans, within: number): number[] {
  if (spans.length === 0 || others.length === 0) return [];
  const starts = others.map(startOf).sort(ascending);
  const ends = others.map(endOf).sort(ascending);
  return spans.filter((one) => {
    const after = starts[countBelow(starts, endOf(one) + 1)];
    if (after !== undefined && after - endOf(one) - 1 <= within) return true;
    const before = ends[countBelow(ends, startOf(one)) - 1];
    return before !== undefined && startOf(one) - before - 1 <= within;
  });
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** How many of ascending numbers are below a bound. */
function countBelow(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
