import { dayNumber } from '../vocabulary/time.js';
import type { Coverage } from './coverage-result.js';

/** Days of the period on which an outlet has no items, those before its first and after its last among them. */
export function daysWithout(spells: Coverage['outlets'][number]['spells']): number {
  return spells
    .filter(({ state }) => state === 'none')
    .reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from) + 1, 0);
}
