import * as z from 'zod';
import { defineQuery } from '../../store/define.js';
import { Count, Ints } from '../../store/fields.js';
import type { Context } from '../context.js';
import { chooseSets, type OutletItems, type Sets } from './sets.js';

const Span = z.strictObject({ from_ms: z.int(), to_ms: z.int() });
const ByCell = { zone: z.string(), outlets: z.array(z.string()), cells: z.array(z.int()) };

const outletItems = defineQuery({
  sql: new URL('./outlet-items.sql', import.meta.url),
  params: Span,
  row: z.strictObject({ outlet: z.string(), items: Count }),
});
const dailyItems = defineQuery({
  sql: new URL('./daily-items.sql', import.meta.url),
  params: Span.extend(ByCell),
  row: z.strictObject({ cell: z.int(), days: Ints, items: Ints }),
});
const dailyMatches = defineQuery({
  sql: new URL('./daily-matches.sql', import.meta.url),
  params: Span.extend({ codes: z.string(), ...ByCell }),
  row: z.strictObject({ place: z.int(), cell: z.int(), days: Ints, items: Ints }),
});

/** Items of a cell of outlets: days since 1970, and the items of each. */
export interface CellDays {
  cell: number;
  days: readonly number[];
  items: readonly number[];
}

export interface DailyCounts {
  sets: Sets;
  outlets: readonly OutletItems[];
  published: readonly CellDays[];
  /** per place of a narrative in the codebook and cell; place `ANY` is of items that any narrative matched */
  matches: readonly (CellDays & { place: number })[];
}

/** In daily-matches.sql: the place that stands for any narrative. */
export const ANY = 65_535;

/**
 * What was published and matched, by day of the project's zone: what all shares are made of.
 *
 * @throws StoreError when the store fails; the signal's reason when the job is stopped
 */
export async function dailyCounts(
  { store, casebook, span, madeBy, job }: Pick<Context, 'store' | 'casebook' | 'span' | 'madeBy' | 'job'>,
  by: 'group' | 'outlet',
): Promise<DailyCounts> {
  const within = { from_ms: span.fromMs, to_ms: span.toMs };
  const outlets = await store.rows(outletItems, within);
  const sets = chooseSets(casebook, by, outlets);
  job.signal.throwIfAborted();
  // An empty list would leave the engine to guess its type; the outlet '' is nobody.
  const byCell = {
    zone: casebook.settings.zone,
    outlets: ['', ...sets.cellOf.keys()],
    cells: [0, ...sets.cellOf.values()],
  };
  const coded = casebook.codebook.narratives.length > 0;
  const [published, matches] = await Promise.all([
    store.rows(dailyItems, { ...within, ...byCell }),
    coded ? store.rows(dailyMatches, { ...within, codes: madeBy.codes ?? '', ...byCell }) : [],
  ]);
  job.signal.throwIfAborted();
  return { sets, outlets, published, matches };
}
