import type { Result } from '../../../instruments/survey/result.js';
import { shareSeries, weeksPooled } from '../../../instruments/survey/share-series.js';
import { allWeeks } from '../../../instruments/survey/week-gaps.js';
import { dayNumber, dayOfNumber, mondayOf } from '../../../vocabulary/time.js';
import type { NarrativesState } from './keys.js';
import type { Series } from './series.js';

/**
 * Weeks as the survey counted them. Where the address names days, all weeks that they touch, whole: a week's share and
 * interval hold for the week. Many weeks are pooled by four, as in the report.
 *
 * @param abreast panels beside one another; 0 to have every week for itself
 */
export function byWeek(result: Result, { from, to }: Pick<NarrativesState, 'from' | 'to'>, abreast: number): Series {
  const asked = { from: from === '' ? result.from : mondayOf(from), to: to === '' ? result.to : sundayOf(to) };
  const first = later(asked.from, result.from);
  const last = earlier(asked.to, result.to);
  const weeks = result.items === 0 || first > last ? [] : allWeeks(first, last);
  const shown = new Set(weeks);
  const pooled = abreast === 0 ? 1 : weeksPooled(weeks.length, abreast);
  const spans = weeks.flatMap((week, at) => {
    if (at % pooled !== 0) return [];
    const end = Math.min(at + pooled, weeks.length) - 1;
    return [{ from: week, to: sundayOf(weeks[end] ?? week) }];
  });
  const sum = (of: string, key: 'items' | 'days', span: { from: string; to: string }): number =>
    result.volumes.reduce(
      (total, row) => (row.of === of && row.week >= span.from && row.week <= span.to ? total + row[key] : total),
      0,
    );
  return {
    of: {
      from: weeks.length === 0 ? null : first,
      to: weeks.length === 0 ? null : last,
      whole: first === result.from && last === result.to,
      pooled,
      cut: 0,
    },
    spans,
    points(id, set) {
      const cells = result.narratives.find((one) => one.id === id)?.weeks ?? [];
      const own = cells.filter(({ of, week }) => of === set && shown.has(week));
      return shareSeries(own, weeks, pooled).map(({ days, n, N, share, interval }, at) => ({
        ...(spans[at] ?? { from: first, to: last }),
        days,
        n,
        N,
        share,
        interval,
      }));
    },
    volumes: (set) => spans.map((span) => ({ ...span, days: sum(set, 'days', span), items: sum(set, 'items', span) })),
  };
}

function sundayOf(day: string): string {
  return dayOfNumber(dayNumber(mondayOf(day)) + 6);
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
