/** About the data: what numbers rest on, how they are made, what is missing, and which versions made them. */
import { column } from '../../../exchange/table-column.js';
import { coverageOf } from '../../covered.js';
import type { Desk } from '../../desk.js';
import { definePage } from '../../page.js';
import { read, type Data } from './read.js';
import { shown } from './shown.js';

export const about = definePage<Record<never, never>, Data>({
  part: 'about',
  path: '/about',
  keys: {},
  schema: 'refrain/about/1',
  read,
  html: shown,
  csv: (desk) => ({
    columns: [
      column('outlet', 'text', 24),
      column('from', 'day', 12),
      column('to', 'day', 12),
      column('state', 'text', 8),
      column('items', 'number', 10),
    ],
    batches: spells(desk),
  }),
});

/** Which outlet has items when: the whole of what the picture shows. */
async function* spells(desk: Desk) {
  const { outlets } = await coverageOf(desk);
  for (const { id, spells: own } of outlets) {
    yield own.map(({ from, to, state, items }) => ({ outlet: id, from, to, state, items }));
  }
}
