import { dailyCounts } from '../../../instruments/survey/daily-counts.js';
import { dailyShares, type DailyShares } from '../../../instruments/survey/daily-shares.js';
import { quietJob } from '../../../jobs/job.js';
import { narrowedSpan } from '../../../project/narrowing.js';
import type { Run } from '../../../project/run-instrument.js';
import { dayNumber, dayOfNumber, daysBetween } from '../../../vocabulary/time.js';
import type { Desk } from '../../desk.js';
import { keptBy } from '../../kept.js';
import type { NarrativesState } from './keys.js';
import type { Series } from './series.js';

/** Days shown one by one at most: more would be thinner than a line. */
const MOST_DAYS = 92;

/** Single days, counted as the survey counts them; of a longer span the last ones. */
export async function byDay(
  desk: Desk,
  { result }: Run<'survey'>,
  state: Pick<NarrativesState, 'from' | 'to'>,
  most = MOST_DAYS,
): Promise<Series> {
  const asked = state.from > result.from ? state.from : result.from;
  const to = state.to !== '' && state.to < result.to ? state.to : result.to;
  if (result.items === 0 || asked > to) return none;
  const from = dayOfNumber(Math.max(dayNumber(asked), dayNumber(to) - most + 1));
  const { volumes, narratives } = await countedDays(desk, `${from} ${to}`);
  const place = new Map(desk.project.casebook.codebook.narratives.map(({ id }, at) => [id as string, at]));
  return {
    of: {
      from,
      to,
      whole: from === result.from && to === result.to,
      pooled: 1,
      cut: dayNumber(from) - dayNumber(asked),
    },
    spans: daysBetween(from, to).map((day) => ({ from: day, to: day })),
    points: (id, set) =>
      (narratives[place.get(id) ?? -1]?.find(({ of }) => of === set)?.days ?? []).map(({ day, n, N }) => ({
        from: day,
        to: day,
        days: N > 0 ? 1 : 0,
        n,
        N,
        share: N > 0 ? n / N : null,
        interval: null,
      })),
    volumes: (set) =>
      (volumes.find(({ of }) => of === set)?.days ?? []).map(({ day, items }) => ({
        from: day,
        to: day,
        days: items > 0 ? 1 : 0,
        items,
      })),
  };
}

const none: Series = {
  of: { from: null, to: null, whole: false, pooled: 1, cut: 0 },
  spans: [],
  points: () => [],
  volumes: () => [],
};

/** Spans kept: a reader goes back and forth between few. */
const SPANS_KEPT = 8;

/** @param days the first and the last, by a space */
const countedDays = keptBy(SPANS_KEPT, async ({ project, store, madeBy }, days): Promise<DailyShares> => {
  const [from = '', to = ''] = days.split(' ');
  const { casebook } = project;
  const span = narrowedSpan(project, ['span'], { from, to });
  const counts = await dailyCounts({ store, casebook, span, madeBy, job: quietJob() }, 'group');
  return dailyShares(counts, { from, to, narratives: casebook.codebook.narratives.length });
});
