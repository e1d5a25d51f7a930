import { dateOf } from '../time-ticks.js';
import type { SharePoint } from './share-series.js';

const WEEK_MS = 7 * 86_400_000;

/** A point of a line in a panel; what is not there is NaN, where Plot interrupts a line. */
interface LinePoint {
  fx: number;
  fy: number;
  /** the middle of its weeks */
  at: number;
  share: number;
  low: number;
  high: number;
}

/** @param top where bands are cut */
export function linePoint(
  { from, weeks, share, interval }: SharePoint,
  fx: number,
  fy: number,
  top: number,
): LinePoint {
  const at = dateOf(from).getTime() + (weeks * WEEK_MS) / 2;
  return {
    fx,
    fy,
    at,
    share: share ?? Number.NaN,
    low: interval?.low ?? Number.NaN,
    high: Math.min(interval?.high ?? Number.NaN, top),
  };
}

/** Points without a neighbour: a line would not show them. */
export function lonely(points: readonly LinePoint[]): LinePoint[] {
  const missing = (at: number): boolean => Number.isNaN(points[at]?.share ?? Number.NaN);
  return points.filter((_, at) => !missing(at) && missing(at - 1) && missing(at + 1));
}
