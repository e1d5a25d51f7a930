import { column, type TableRow } from '../../../exchange/table-column.js';
import type { Desk } from '../../desk.js';
import type { Rows } from '../../page.js';
import type { ListState } from './keys.js';
import { filtered, listOf, rowsOf } from './read-list.js';

const BATCH = 1_000;

/** All clusters that a state asks for. */
export function clusterRows(desk: Desk, state: ListState): Rows {
  const { passing } = filtered(desk, state);
  return {
    columns: [
      column('cluster', 'text', 14),
      column('outlets', 'number', 8),
      column('items', 'number', 8),
      column('first_outlet', 'text', 20),
      column('first_item', 'text', 14),
      column('first_published', 'time', 20),
      column('outlets_at_first', 'number', 8),
      column('minutes_to_last_outlet', 'number', 12),
      column('word_for_word', 'number', 8),
      column('nearly', 'number', 8),
      column('again', 'number', 8),
      column('own_edits', 'number', 8),
      column('narratives', 'text', 30),
      column('language', 'text', 8),
      column('text', 'text', 80),
    ],
    batches: batches(desk, passing),
  };
}

async function* batches(desk: Desk, places: Uint32Array): AsyncGenerator<TableRow[]> {
  const { table } = listOf(desk);
  for (let from = 0; from < places.length; from += BATCH) {
    const rows = await rowsOf(desk, table, places.subarray(from, from + BATCH));
    yield rows.map(({ cluster, outlets, items, first, tied, exact, near, again, ownEdits, ...row }) => ({
      cluster,
      outlets,
      items,
      first_outlet: first.outlet,
      first_item: first.item,
      first_published: first.published,
      outlets_at_first: tied + 1,
      minutes_to_last_outlet: Number(row.spreadMinutes.toFixed(2)),
      word_for_word: exact,
      nearly: near,
      again,
      own_edits: ownEdits,
      narratives: row.narratives.join(' '),
      language: row.language,
      text: row.excerpt,
    }));
  }
}
