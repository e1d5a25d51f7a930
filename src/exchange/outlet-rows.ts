import type { Casebook } from '../casebook/casebook.js';
import type { Outlet } from '../casebook/schemas.js';
import { dailyItems } from '../find/daily-items.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';
import { dayOfNumber } from '../vocabulary/time.js';
import { column, type TableRow } from './table-column.js';

export const outletColumns = [
  column('outlet', 'literal', 22),
  column('name', 'text', 28),
  column('kind', 'literal', 10),
  column('country', 'text', 14),
  column('owner', 'text', 28),
  column('audience', 'text', 20),
  column('languages', 'literal', 10),
  column('groups', 'literal', 22),
  column('aliases', 'literal', 28),
  column('channels', 'literal', 40),
  column('alignment', 'text', 50),
  column('items', 'number', 10),
  column('first', 'day', 11),
  column('last', 'day', 11),
];

/** The outlets of a casebook in its order, with how many items they have in a span, and the days of the first and the last. */
export async function* outletRows(store: Store, casebook: Casebook, span: Span): AsyncGenerator<TableRow[]> {
  const daily = new Map((await dailyItems(store, casebook.settings.zone, span)).map((row) => [row.outlet, row]));
  yield casebook.outlets.map((outlet) => {
    const { days = [], items = [] } = daily.get(outlet.id) ?? {};
    return {
      outlet: outlet.id,
      name: outlet.name,
      kind: outlet.kind,
      country: outlet.country ?? '',
      owner: outlet.owner ?? '',
      audience: outlet.audience ?? '',
      languages: outlet.languages.join('; '),
      groups: outlet.groups.join('; '),
      aliases: outlet.aliases.join('; '),
      channels: outlet.channels.join('; '),
      alignment: claims(outlet.alignment),
      items: items.reduce((sum, n) => sum + n, 0),
      first: days.length > 0 ? dayOfNumber(days.reduce((a, b) => Math.min(a, b))) : '',
      last: days.length > 0 ? dayOfNumber(days.reduce((a, b) => Math.max(a, b))) : '',
    };
  });
}

/** What is claimed, with its dates, basis and reference: a claim alone would travel without them. */
function claims(alignment: Outlet['alignment']): string {
  if (alignment === 'unknown') return alignment;
  return alignment
    .map(({ is, basis, reference, from, to }) => `${is} from ${from}${to ? ` to ${to}` : ''}: ${basis} (${reference})`)
    .join('; ');
}
