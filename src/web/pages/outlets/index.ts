/** Outlets: the media space as the casebook lists it, with what the data have of each. */
import { outletColumns, outletRows } from '../../../exchange/outlet-rows.js';
import type { Coverage } from '../../../find/coverage-result.js';
import { html, type Html } from '../../../report/html.js';
import { daysWithout } from '../../../find/days-without.js';
import type { Outlet } from '../../../casebook/schemas.js';
import { coverageOf } from '../../covered.js';
import { headingOf } from '../../frame/frame.js';
import { definePage } from '../../page.js';
import type { View } from '../../view.js';
import { holding } from '../outlet/alignment.js';

const keys = {};
/** Outlets shown; the CSV has all. */
const MOST = 1_000;

interface Row extends Omit<Coverage['outlets'][number], 'spells'> {
  country: string | null;
  alignment: Outlet['alignment'];
  /** days of the period without items */
  daysWithout: number;
}

interface Outlets {
  from: string | null;
  to: string | null;
  withItems: number;
  outlets: Row[];
}

export const outlets = definePage<typeof keys, Outlets>({
  part: 'outlets',
  path: '/outlets',
  keys,
  schema: 'refrain/outlets/1',
  async read(desk) {
    const { from, to, outlets: covered } = await coverageOf(desk);
    const listed = new Map(desk.project.casebook.outlets.map((outlet) => [outlet.id as string, outlet]));
    return {
      from,
      to,
      withItems: covered.filter(({ items }) => items > 0).length,
      outlets: covered.map(({ spells, ...outlet }) => ({
        ...outlet,
        country: listed.get(outlet.id)?.country ?? null,
        alignment: listed.get(outlet.id)?.alignment ?? 'unknown',
        daysWithout: daysWithout(spells),
      })),
    };
  },
  html(data, view) {
    const { say, casebook } = view;
    const heading = view.rich('outlets.heading', { listed: data.outlets.length, withItems: data.withItems });
    const shown = data.outlets.slice(0, MOST);
    const firstGroup = new Map<string, string>(
      casebook.outlets.map(({ id, groups }) => [id, groups[0] ?? 'ungrouped']),
    );
    const groups = [
      ...casebook.groups.map(({ id, note }) => ({ id: id as string, note })),
      { id: 'ungrouped', note: undefined },
    ]
      .map(({ id, note }) => ({ id, note, rows: shown.filter((row) => firstGroup.get(row.id) === id) }))
      .filter(({ rows }) => rows.length > 0);
    const { selection } = casebook.settings;
    return {
      heading,
      main: html`<div class="outlets">
        <div class="head">
          ${headingOf({ heading })}
          ${
            groups.length === 0
              ? html`<p class="standfirst">${say('outlets.none-how')}</p>`
              : html`<p class="under">
                  ${selection ? say('outlets.rule', { rule: selection }) : say('outlets.no-rule')}
                </p>`
          }
        </div>
        ${groups.length === 0 ? undefined : table(groups, data, shown.length, view)}
      </div>`,
    };
  },
  csv: ({ store, project }) => ({
    columns: outletColumns,
    batches: outletRows(store, project.casebook, project.span()),
  }),
});

interface Group {
  id: string;
  note: string | undefined;
  rows: readonly Row[];
}

function table(groups: readonly Group[], data: Outlets, shown: number, view: View): Html {
  const { say } = view;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${view.plain('room.outlets')}">
      <table>
        <thead>
          <tr>
            <th scope="col">${say('overview.outlet')}</th>
            <th scope="col">${say('outlets.kind')}</th>
            <th scope="col">${say('outlets.country')}</th>
            <th scope="col">${say('outlets.alignment')}</th>
            <th scope="col" class="n">${say('room.items')}</th>
            <th scope="col" class="n">${say('overview.usual')}</th>
            <th scope="col" class="n">${say('outlets.first')}</th>
            <th scope="col" class="n">${say('outlets.last')}</th>
            <th scope="col" class="n">${say('outlets.days-without')}</th>
          </tr>
        </thead>
        ${groups.map(
          ({ id, note, rows }) =>
            html`<tbody>
              <tr class="set">
                <th colspan="9" scope="rowgroup">
                  ${view.set(id)}
                  <span class="soft"
                    >${view.language.format.number(rows.length)}${note ? html` · <bdi>${note}</bdi>` : undefined}</span
                  >
                </th>
              </tr>
              ${rows.map((row) => outletRow(row, data, view))}
            </tbody>`,
        )}
      </table>
    </div>
    ${shown < data.outlets.length ? html`<p class="source">${say('overview.outlets-cut', { shown, of: data.outlets.length })}</p>` : undefined}
    <p class="source">${say('outlets.unknown-means')}</p>`;
}

function outletRow(row: Row, { to }: Outlets, view: View): Html {
  const { format } = view.language;
  const { id, kind, country, alignment, items, usual, first, last, daysWithout: without } = row;
  const none = html`<span class="none">–</span>`;
  return html`<tr>
    <th scope="row">${view.outlet(id)}</th>
    <td>${view.say('outlets.kind-is', { kind })}</td>
    <td>${country ? html`<bdi>${country}</bdi>` : none}</td>
    <td>${alignments(alignment, to, view)}</td>
    <td class="n">
      ${items > 0 ? html`<a href="/items?outlet=${encodeURIComponent(id)}">${format.number(items)}</a>` : html`<span class="alarm">${view.say('overview.none')}</span>`}
    </td>
    <td class="n soft">${usual === null ? none : format.decimal(usual, Number.isInteger(usual) ? 0 : 1)}</td>
    <td class="n">${first ? format.shortSpan(first, first, true) : none}</td>
    <td class="n">${last ? format.shortSpan(last, last, true) : none}</td>
    <td class="n">${items > 0 ? format.number(without) : none}</td>
  </tr> `;
}

/** What is claimed of it and holds on the last day of the data. */
function alignments(alignment: Outlet['alignment'], to: string | null, view: View): Html {
  const now = holding(alignment, to);
  if (now.every(({ is }) => is === 'unknown'))
    return html`<span class="none">${view.say('outlets.alignment-is', { is: 'unknown' })}</span>`;
  return html`${[...new Set(now.map(({ is }) => is))].map((is, at) => html`${at > 0 ? ', ' : ''}${view.say('outlets.alignment-is', { is })}`)}`;
}
