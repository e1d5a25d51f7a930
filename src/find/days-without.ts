import { dayNumber, type Day } from '../vocabulary/time.js';
import type { Coverage } from './coverage-result.js';

type OutletCoverage = Coverage['outlets'][number];

/** Days without items within an outlet's life in the data: from its first day with items to its last. */
export function daysWithout(
  spells: OutletCoverage['spells'],
  { first, last }: { first: Day | null; last: Day | null },
): number {
  if (!first || !last) return 0;
  return spells
    .filter(({ state, from, to }) => state === 'none' && from > first && to < last)
    .reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from) + 1, 0);
}
