import type { Chart, ChartContext } from '../chart.js';
import { outletShares } from './outlet-shares.js';
import type { Result } from './result.js';
import { weeklyShares } from './weekly-shares.js';
import { weeklyVolumes } from './weekly-volumes.js';
import { wholeShares } from './whole-shares.js';

/** The pictures of a survey, in reading order: only those that have something to show. */
export function charts(answer: Result, context: ChartContext): Chart[] {
  return [wholeShares, outletShares, weeklyShares, weeklyVolumes].flatMap((chart) => chart(answer, context) ?? []);
}
