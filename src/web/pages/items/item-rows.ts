/** The CSV of items: every row of the list, not only those of the page. */
import { column } from '../../../exchange/table-column.js';
import { allItems } from '../../../find/items/index.js';
import type { ItemRow } from '../../../find/items/asked.js';
import type { TableRow } from '../../../exchange/table-column.js';
import type { Desk } from '../../desk.js';
import type { Rows } from '../../page.js';
import { stockOf } from '../../stock.js';
import type { ItemsState } from './keys.js';
import { questionOf } from './question.js';

const columns = [
  column('item', 'text', 15),
  column('outlet', 'text', 20),
  column('published', 'time', 20),
  column('form', 'text', 10),
  column('language', 'text', 9),
  column('title', 'text', 60),
  column('excerpt', 'text', 80),
  column('address', 'text', 40),
  column('narratives', 'text', 30),
  column('family', 'text', 15),
  column('copies', 'number', 8),
  column('copies_outlets', 'number', 8),
  column('first', 'number', 6),
  column('folded', 'number', 8),
];

export function itemRows(desk: Desk, { state }: { state: ItemsState }): Rows {
  return { columns, batches: batches(desk, state) };
}

async function* batches(desk: Desk, state: ItemsState): AsyncGenerator<TableRow[]> {
  for await (const rows of allItems(stockOf(desk), questionOf(state, 0, 0))) yield rows.map(rowOf);
}

function rowOf({
  item,
  outlet,
  published_ms,
  form,
  language,
  title,
  excerpt,
  address,
  narratives,
  copies,
}: ItemRow): TableRow {
  const { family, items, outlets, first, folded } = copies;
  return {
    item,
    outlet,
    published: published_ms,
    form,
    language,
    title,
    excerpt,
    address,
    narratives: narratives.join(' '),
    family,
    copies: items,
    copies_outlets: outlets,
    first: first ? 1 : 0,
    folded,
  };
}
