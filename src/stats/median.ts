/**
 * The middle value; of an even number of values the mean of the middle two. The list is left as it was.
 *
 * @throws RangeError when there are no values or one is not a number
 */
export function median(values: readonly number[] | Float64Array): number {
  if (values.length === 0) throw new RangeError('no median of no values');
  const sorted = Float64Array.from(values).sort();
  if (sorted.some(Number.isNaN)) throw new RangeError('no median where a value is not a number');
  const middle = sorted.length >> 1;
  const upper = sorted[middle]!;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[middle - 1]!;
  const sum = lower + upper;
  // Halved last, since half of the smallest numbers is nothing, unless their sum is too large for a double.
  return Number.isFinite(sum) ? sum / 2 : lower / 2 + upper / 2;
}
