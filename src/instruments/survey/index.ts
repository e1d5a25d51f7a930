/**
 * survey: how much was published, and what share of it the codebook's queries match, by group or outlet and week?
 *
 * Method    n of N items per set and week; 95 % intervals from the variation between days, all outlets of a day
 *           together (stats/day-interval.ts)
 * Source    ratio of sums with linearised variance: Cochran 1977, Sampling Techniques, ch. 6
 * Assumes   days are exchangeable within the period; items carry the time at which they were published
 * Distrust  a match is not an assertion: not validated until people have coded a sample. Sets of one or two
 *           items a day. Weeks at the edge of the period with fewer than seven days
 * Units     shares in 0..1; days and weeks (from Monday) of the project's zone
 */
import { setImmediate as handedOver } from 'node:timers/promises';
import * as z from 'zod';
import { defineQuery } from '../../store/define.js';
import { ItemKey } from '../../store/fields.js';
import type { Context } from '../context.js';
import type { Instrument } from '../instrument.js';
import { ANY, dailyCounts } from './daily-counts.js';
import { findings } from './findings.js';
import { result, type Result } from './result.js';
import { tally } from './tally.js';

const matchedItems = defineQuery({
  sql: new URL('./matched-items.sql', import.meta.url),
  params: z.strictObject({ from_ms: z.int(), to_ms: z.int(), codes: z.string(), bounds: z.array(z.bigint()) }),
  row: z.strictObject({ place: z.int(), items: z.array(ItemKey) }),
});
const options = z.strictObject({
  /** sets that are compared; `group` falls back to `outlet` where the casebook has no groups */
  by: z.enum(['group', 'outlet']).default('group'),
});

async function run(context: Context, { by }: z.output<typeof options>): Promise<Result> {
  const { store, casebook, span, madeBy, job } = context;
  const { sets, outlets, published, matches } = await dailyCounts(context, by);
  if (casebook.codebook.narratives.length === 0) {
    return tally(casebook, sets, { outlets, published }, { matches: [], counts: [], any: 0 });
  }
  const countOf = (place: number): number =>
    matches.filter((row) => row.place === place).reduce((n, row) => n + row.items.reduce((a, b) => a + b, 0), 0);
  const counts = casebook.codebook.narratives.map((_, place) => countOf(place));
  const bounds = {
    from_ms: span.fromMs,
    to_ms: span.toMs,
    codes: madeBy.codes ?? '',
    bounds: counts.map(boundOfFirst),
  };
  // Once it has the query, the engine looks them up while this thread counts.
  const [found, tallied] = await Promise.all([
    store.rows(matchedItems, bounds),
    handedOver().then(() => tally(casebook, sets, { outlets, published }, { matches, counts, any: countOf(ANY) })),
  ]);
  job.signal.throwIfAborted();
  const first = new Map(found.map(({ place, items }) => [place, items]));
  return {
    ...tallied,
    narratives: tallied.narratives.map((one, place) => ({ ...one, items: first.get(place) ?? [] })),
  };
}

const MOST_IDS = 100;

/**
 * Under which id the first hundred of n matched items lie. Ids are spread evenly: so many lie under a bound as its
 * share of all ids foretells, give or take the square root; six of these are added, so that fewer than a hundred are
 * there once in a thousand million times.
 */
function boundOfFirst(n: number): bigint {
  const share = (MOST_IDS + 6 * Math.sqrt(MOST_IDS)) / n;
  const all = 2n ** 64n - 1n;
  return share >= 1 ? all : (all * BigInt(Math.ceil(share * 1e9))) / 1_000_000_000n;
}

export const survey: Instrument<typeof options, typeof result> = {
  name: 'survey',
  version: 2,
  needs: { layers: ['codes'], links: [] },
  options,
  result,
  casebookSlice: ({ settings, groups, outlets, codebook }) => ({
    zone: settings.zone,
    period: settings.period ?? null,
    groups,
    outlets: outlets.map(({ id, name, groups: of }) => ({ id, name, groups: of })),
    codebook,
  }),
  run,
  findings,
};
