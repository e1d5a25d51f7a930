import type { CellDays } from './daily-counts.js';
import type { Sets } from './sets.js';

/** Items of cells summed to sets, by day from the first of the period: one array a set, `length` days each. */
export function bySet(
  rows: readonly CellDays[],
  { sets, setsOfCell, start, length }: Pick<Sets, 'sets' | 'setsOfCell'> & { start: number; length: number },
): Uint32Array[] {
  const counts = sets.map(() => new Uint32Array(length));
  for (const { cell, days, items } of rows) {
    for (const set of setsOfCell[cell] ?? []) {
      const own = counts[set]!;
      for (let at = 0; at < days.length; at++) own[days[at]! - start]! += items[at]!;
    }
  }
  return counts;
}
