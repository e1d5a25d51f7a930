import { column, type TableRow } from '../../../exchange/table-column.js';
import { factsOf } from '../../../instruments/repeats/opened/beside-cluster.js';
import { itemsByTime, type TimelineItem } from '../../../instruments/repeats/opened/timeline.js';
import { closenessTo } from '../../../instruments/repeats/opened/whole-cluster.js';
import { showItemId } from '../../../vocabulary/ids.js';
import type { Desk } from '../../desk.js';
import type { Rows } from '../../page.js';

const BATCH = 4_000;

/** All items of a cluster, by time. */
export function itemRows(desk: Desk, family: bigint): Rows {
  return {
    columns: [
      column('cluster', 'text', 14),
      column('item', 'text', 14),
      column('outlet', 'text', 20),
      column('published', 'time', 20),
      column('minutes_after_first', 'number', 12),
      column('kind', 'text', 10),
      column('closeness', 'number', 8),
      column('form', 'text', 10),
      column('language', 'text', 8),
      column('title', 'text', 60),
      column('address', 'text', 60),
    ],
    batches: batches(desk, family),
  };
}

async function* batches(desk: Desk, family: bigint): AsyncGenerator<TableRow[]> {
  const { store, madeBy } = desk;
  const cluster = showItemId(family);
  let first: TimelineItem | undefined;
  let start: TimelineItem | undefined;
  for await (const items of itemsByTime(desk, family)) {
    for (let from = 0; from < items.length; from += BATCH) {
      const rows = items.slice(from, from + BATCH);
      first ??= rows.find(({ standing }) => standing === 'first');
      start ??= rows[0];
      const against = first ?? start!;
      const alike = await closenessTo(store, against, rows);
      const facts = await factsOf(
        desk,
        rows.map(({ item }) => BigInt(item)),
        madeBy.languages ?? '',
      );
      yield rows.map(({ item: key, outlet, published_ms: published, form, standing, words }) => {
        const item = showItemId(BigInt(key));
        const { title = '', address = '', language = '' } = facts.get(item) ?? {};
        const minutes = Number(((published - against.published_ms) / 60_000).toFixed(2));
        const closeness = Number((alike.get(words) ?? 0).toFixed(4));
        return {
          cluster,
          item,
          outlet,
          published,
          minutes_after_first: minutes,
          kind: standing,
          closeness,
          form,
          language,
          title,
          address,
        };
      });
    }
  }
}
