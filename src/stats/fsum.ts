/**
 * The sum of numbers, correct but for the last rounding in all but contrived cases, whatever their order of size.
 * An empty list has the sum 0.
 *
 * @param length how many of them, from the first
 *
 * Source  Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, algorithm IV
 */
export function fsum(values: ArrayLike<number>, length = values.length): number {
  let sum = 0;
  let lost = 0;
  for (let at = 0; at < length; at++) {
    const value = values[at]!;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  // Beyond the largest double the compensation is NaN, and the plain sum says more.
  return Number.isFinite(lost) ? sum + lost : sum;
}
