import { csvCell } from '../vocabulary/csv-cell.js';
import { html, type Html } from './html.js';

/** A link that hands out a table as CSV, kept in the page itself. Begins with a byte-order mark, which Excel wants. */
export function csvLink(
  name: string,
  label: string,
  { head, rows }: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] },
): Html {
  const csv = [head, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
  const address = `data:text/csv;charset=utf-8;base64,${Buffer.from(`\ufeff${csv}`).toString('base64')}`;
  return html`<a class="data" download="${name}.csv" href="${address}">${label}</a>`;
}
