import { dayInterval } from '../../stats/day-interval.js';
import type { Interval } from '../../vocabulary/finding.js';
import type { Day } from '../../vocabulary/time.js';
import type { SurveyedNarrative } from './result.js';

/** A share in one or several weeks; null where there are no items, or too few days or weeks for an interval. */
export interface SharePoint {
  /** Monday of the first week */
  from: Day;
  weeks: number;
  /** days with items */
  days: number;
  n: number;
  N: number;
  share: number | null;
  interval: Interval | null;
}

/** More weeks, over all panels abreast, would be noise, and narrower than a line. */
const MOST_WEEKS = 180;

/** How many weeks make one point, in a period of so many, with so many panels abreast. */
export function weeksPooled(weeks: number, abreast: number): 1 | 4 {
  return weeks * Math.max(3, abreast) > MOST_WEEKS ? 4 : 1;
}

/**
 * Points of a line from weekly cells of one set. Where weeks are pooled, the interval shows the variation between
 * the weeks of a point (stats/day-interval.ts with weeks for days).
 */
export function shareSeries(cells: SurveyedNarrative['weeks'], weeks: readonly Day[], pooled: number): SharePoint[] {
  const own = new Map(cells.map((cell) => [cell.week, cell]));
  const points: SharePoint[] = [];
  for (let at = 0; at < weeks.length; at += pooled) {
    const part = weeks.slice(at, at + pooled);
    const seen = part.flatMap((week) => own.get(week) ?? []);
    const n = seen.reduce((sum, cell) => sum + cell.n, 0);
    const N = seen.reduce((sum, cell) => sum + cell.N, 0);
    const days = seen.reduce((sum, cell) => sum + cell.days, 0);
    const [only] = seen;
    const interval =
      pooled === 1
        ? (only?.interval ?? null)
        : dayInterval(
            seen.map((cell) => cell.n),
            seen.map((cell) => cell.N),
          );
    points.push({ from: part[0] ?? '', weeks: part.length, days, n, N, share: N === 0 ? null : n / N, interval });
  }
  return points;
}
