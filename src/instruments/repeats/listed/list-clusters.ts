import * as z from 'zod';
import type { Casebook } from '../../../casebook/casebook.js';
import { defineQuery } from '../../../store/define.js';
import { Ints, Key } from '../../../store/fields.js';
import type { Span } from '../../../store/items-digest.js';
import type { Store } from '../../../store/store.js';
import { Bounds } from '../bounds.js';
import { repeats } from '../index.js';
import { tallyOfSpan } from '../tally-of-span.js';
import { inOrder, type Order } from './cluster-order.js';
import { ClusterTableBuilder, type ClusterTable } from './cluster-table.js';

const narrativesOfClusters = defineQuery({
  sql: new URL('./narratives-of-clusters.sql', import.meta.url),
  params: Bounds.extend({ codes: z.string() }),
  row: z.strictObject({ cluster: Key, narratives: Ints }),
});

/** Every cluster that `repeats` counts with its default options, and its orders. */
export interface ClusterList {
  table: ClusterTable;
  orders: Readonly<Record<Order, Uint32Array>>;
}

/**
 * The instrument's result keeps the most repeated alone; this is the list of all, by the same rules.
 *
 * @param codes which version made that layer
 */
export async function listClusters(
  store: Store,
  casebook: Casebook,
  { span, codes, signal }: { span: Span; codes: string; signal: AbortSignal },
): Promise<ClusterList> {
  const { minWords, kinds, shares } = repeats.options.parse({});
  const bounds = {
    from_ms: span.fromMs,
    to_ms: span.toMs,
    min_words: minWords,
    shares: shares === 'counted',
    exact: kinds === 'exact',
  };
  const builder = new ClusterTableBuilder();
  await tallyOfSpan(store, casebook, bounds, {
    shares,
    signal,
    told: (cluster, entries) => builder.add(cluster, entries),
  });
  const narratives: { cluster: string; narratives: number[] }[] = [];
  for await (const rows of store.stream(narrativesOfClusters, { ...bounds, codes })) {
    signal.throwIfAborted();
    for (const row of rows) narratives.push(row);
  }
  const table = builder.table(narratives);
  return {
    table,
    orders: {
      newest: inOrder(table, 'newest'),
      outlets: inOrder(table, 'outlets'),
      fastest: inOrder(table, 'fastest'),
    },
  };
}
