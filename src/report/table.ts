import { plainText, say as sayRich } from '../messages/messages.js';
import { html, words, type Html } from './html.js';
import type { Drawing } from './page-context.js';
import type { Language, Rich } from '../messages/messages.js';

type ColumnId = Extract<keyof Language['page'], `column.${string}`>;

export interface Column {
  label: ColumnId;
  /** numbers stand right, under one another */
  number?: boolean;
}

/** Longer tables may break over printed pages. */
const LONG = 16;

/** One row: a cell a column, the first its head; or one heading over the rows below. */
export type Row = readonly Html[] | { part: Html };

/** A table with its number, title and note. On a phone every row becomes a block of labelled values. */
export function table(
  page: Drawing,
  {
    title,
    how,
    columns,
    rows,
    note,
  }: { title: Html; how: Html; columns: readonly Column[]; rows: readonly Row[]; note?: Html | undefined },
): Html {
  const n = page.nextTable();
  const labels = columns.map(({ label }) => sayRich(page.language, label as 'column.share') as Rich);
  const head = columns.map(
    ({ number }, at) => html`<th scope="col" ${numeric(number)}>${words(labels[at] ?? [])}</th>`,
  );
  const body = rows.map((row) => {
    if ('part' in row)
      return html`<tr class="part">
        <th scope="rowgroup" colspan="${columns.length}">${row.part}</th>
      </tr> `;
    const cells = row.map((cell, at) =>
      at === 0
        ? html`<th scope="row">${cell}</th>`
        : html`<td data-label="${plainText(labels[at] ?? [])}" ${numeric(columns[at]?.number)}>${cell}</td>`,
    );
    return html`<tr>
      ${cells}
    </tr> `;
  });
  return html`<figure id="table-${n}" class="table${rows.length > LONG ? html` long` : undefined}">
    <figcaption><b>${page.say('table.number', { n })} ${title}</b> <span class="how">${how}</span></figcaption>
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
    ${note ? html`<p class="source">${note}</p>` : undefined}
  </figure> `;
}

function numeric(number = false): Html | undefined {
  return number ? html` class="n"` : undefined;
}
