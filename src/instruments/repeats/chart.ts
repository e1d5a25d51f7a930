import type { Chart, ChartContext } from '../chart.js';
import { clusterStrip } from './cluster-strip.js';
import { firstsOfOutlets } from './firsts-of-outlets.js';
import type { Result } from './result.js';
import { spreadHours } from './spread-hours.js';

/** The pictures of repeats, in reading order: only those that have something to show. */
export function charts(answer: Result, context: ChartContext): Chart[] {
  return [clusterStrip, spreadHours, firstsOfOutlets].flatMap((chart) => chart(answer, context) ?? []);
}
