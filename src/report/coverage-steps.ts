import type { Coverage } from '../find/coverage-result.js';
import { dayNumber } from '../vocabulary/time.js';

type State = 'items' | 'low' | 'none';
type Spells = Coverage['outlets'][number]['spells'];

/** A run of steps in one state, in days since the start of the period; `to` is the day after the last. */
export interface Run {
  state: State;
  from: number;
  to: number;
}

/**
 * Spells as a picture can show them: where days are narrower than a line, several make one step. A step without
 * items on any day is `none`; one whose every day with items is low is `low`.
 *
 * @param step days, at least 1
 */
export function coverageSteps(spells: Spells, start: string, days: number, step: number): Run[] {
  const first = dayNumber(start);
  const states = new Uint8Array(days); // 0 none, 1 low, 2 items
  for (const { from, to, state } of spells) {
    states.fill(
      state === 'items' ? 2 : state === 'low' ? 1 : 0,
      Math.max(0, dayNumber(from) - first),
      dayNumber(to) - first + 1,
    );
  }
  const runs: Run[] = [];
  for (let from = 0; from < days; from += step) {
    const to = Math.min(days, from + step);
    const own = states.subarray(from, to);
    const state = own.includes(2) ? 'items' : own.includes(1) ? 'low' : 'none';
    const last = runs.at(-1);
    if (last?.state === state) last.to = to;
    else runs.push({ state, from, to });
  }
  return runs;
}
