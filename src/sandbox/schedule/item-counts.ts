import { poisson } from '../../stats/random.js';
import type { Random } from '../../stats/random.js';

/**
 * Items per outlet and day that sum to exactly `items`: Poisson draws around the weights, then single items added or
 * taken away by the same weights until the sum is right, which is a draw from the Poisson given its total.
 */
export function itemCounts(
  random: Random,
  { items, weights }: { items: number; weights: (random: Random) => readonly (readonly number[])[] },
): number[][] {
  const weighed = weights(random);
  const flat = weighed.flat();
  const sum = flat.reduce((a, b) => a + b, 0);
  const counts = flat.map((weight) => poisson(random, (items * weight) / sum));
  const upTo: number[] = [];
  let reached = 0;
  for (const weight of flat) upTo.push((reached += weight));
  let surplus = counts.reduce((a, b) => a + b, 0) - items;
  while (surplus !== 0) {
    const cell = lowerBound(upTo, random() * reached);
    if (surplus < 0) {
      counts[cell]!++;
      surplus++;
    } else if (counts[cell]! > 0) {
      counts[cell]!--;
      surplus--;
    }
  }
  let next = 0;
  return weighed.map((row) => row.map(() => counts[next++]!));
}

/** Index of the first value above a mark, in ascending values. */
export function lowerBound(values: readonly number[], mark: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! > mark) high = middle;
    else low = middle + 1;
  }
  return low;
}
