/**
 * The sum of numbers, correct but for the last rounding in all but contrived cases, whatever their order of size.
 * An empty list has the sum 0.
 *
 * Source  Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, algorithm IV
 */
export function fsum(values: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  // Beyond the largest double the compensation is NaN, and the plain sum says more.
  return Number.isFinite(lost) ? sum + lost : sum;
}
