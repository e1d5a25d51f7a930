import * as z from 'zod';
import { defineQuery } from '../store/define.js';
import { Ints } from '../store/fields.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';

const perOutlet = defineQuery({
  sql: new URL('./daily-items.sql', import.meta.url),
  params: z.strictObject({ zone: z.string(), from_ms: z.int(), to_ms: z.int() }),
  row: z.strictObject({ outlet: z.string(), days: Ints, items: Ints }),
});

/** Items of one outlet by day of the project's zone: days since 1970, in no order, and the items of each. */
export type OutletDays = z.output<(typeof perOutlet)['row']>;

/** Items per outlet and day, by outlet. */
export function dailyItems(store: Store, zone: string, { fromMs, toMs }: Span): Promise<OutletDays[]> {
  return store.rows(perOutlet, { zone, from_ms: fromMs, to_ms: toMs });
}
