import * as z from 'zod';
import type { Casebook } from '../../casebook/casebook.js';
import { defineQuery } from '../../store/define.js';
import { Count, Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { forms } from '../../vocabulary/item.js';
import { Bounds } from './bounds.js';
import { ClusterTally, type Told } from './cluster-tally.js';
import type { Result } from './result.js';

const wordingsOfSpan = defineQuery({
  sql: new URL('./wordings-of-span.sql', import.meta.url),
  params: Bounds,
  row: z.strictObject({
    cluster: Key,
    outlet: z.string(),
    text: Key,
    item: Key,
    first_ms: Count,
    last_ms: Count,
    form: z.union([z.enum(forms), z.literal('')]),
    items: Count,
    shares: Count,
  }),
});
interface How {
  shares: Result['shares'];
  signal: AbortSignal;
  /** hears of each cluster */
  told?: Told;
}

/** All clusters of a span, counted one after the other as they come. */
export async function tallyOfSpan(
  store: Store,
  casebook: Casebook,
  bounds: Bounds,
  { shares, signal, told }: How,
): Promise<ClusterTally> {
  const tally = new ClusterTally(casebook, shares, told);
  for await (const rows of store.stream(wordingsOfSpan, bounds)) {
    signal.throwIfAborted();
    for (const { form, ...row } of rows) tally.add({ ...row, form: form === '' ? 'share' : form });
  }
  tally.end();
  return tally;
}
