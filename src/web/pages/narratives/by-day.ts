import { dailyCounts } from '../../../instruments/survey/daily-counts.js';
import { dailyShares, type DailyShares } from '../../../instruments/survey/daily-shares.js';
import { quietJob } from '../../../jobs/job.js';
import { narrowedSpan } from '../../../project/narrowing.js';
import type { Run } from '../../../project/run-instrument.js';
import { dayNumber, dayOfNumber, daysBetween, type Day } from '../../../vocabulary/time.js';
import type { Desk } from '../../desk.js';
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
  const { volumes, narratives } = await countedDays(desk, from, to);
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

/** Spans kept while the items stay as they are: a reader goes back and forth between few. */
const SPANS_KEPT = 8;
const kept = new WeakMap<Desk['project'], { items: string; spans: Map<string, Promise<DailyShares>> }>();

async function countedDays(desk: Desk, from: Day, to: Day): Promise<DailyShares> {
  const { project, store, madeBy, items } = desk;
  let own = kept.get(project);
  if (own?.items !== items) kept.set(project, (own = { items, spans: new Map() }));
  const key = `${from} ${to}`;
  const known = own.spans.get(key);
  if (known) return known;
  const { spans } = own;
  const span = narrowedSpan(project, ['span'], { from, to });
  const counted = dailyCounts({ store, casebook: project.casebook, span, madeBy, job: quietJob() }, 'group').then(
    (counts) => dailyShares(counts, { from, to, narratives: project.casebook.codebook.narratives.length }),
  );
  spans.set(key, counted);
  counted.catch(() => spans.delete(key));
  const [oldest] = spans.keys();
  if (spans.size > SPANS_KEPT && oldest !== undefined) spans.delete(oldest);
  return counted;
}
