/** What came into the project after an instant, by outlet. */
import * as z from 'zod';
import { defineQuery } from '../store/define.js';
import { Count } from '../store/fields.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';

const arrived = defineQuery({
  sql: new URL('./arrivals.sql', import.meta.url),
  params: z.strictObject({ since_ms: z.int(), from_ms: z.int(), to_ms: z.int() }),
  row: z.strictObject({ outlet: z.string(), items: Count, first_ms: Count, last_ms: Count }),
});

/** Items new to the project, and the times at which the first and last of them were published. */
export type Arrivals = z.output<(typeof arrived)['row']>;

/** @param sinceMs in ms since 1970 UTC: by when items were recorded, not published; new versions of known items are not counted */
export function arrivals(store: Store, sinceMs: number, { fromMs, toMs }: Span): Promise<Arrivals[]> {
  return store.rows(arrived, { since_ms: sinceMs, from_ms: fromMs, to_ms: toMs });
}
