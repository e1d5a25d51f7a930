/** How each outlet fares, by group; those that have no items any more stand first. */
import { outletsById } from '../../../casebook/outlets-by-id.js';
import type { Health, OutletHealth } from '../../../find/outlet-health.js';
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';
import { spark } from './spark.js';

/** Outlets shown; all are on their own page. */
const MOST = 300;

export function healthSection(health: Health, view: View): Html {
  const { say, casebook } = view;
  const { outlets } = health;
  const known = outletsById(casebook);
  const without = outlets.filter(({ state }) => state !== 'items');
  const withItems = outlets.filter(({ state }) => state === 'items').slice(0, Math.max(0, MOST - without.length));
  const groups = [...casebook.groups.map(({ id }) => id as string), 'ungrouped'];
  const bodies = groups
    .map((group) => ({
      group,
      rows: withItems.filter(({ id }) => (known.get(id)?.groups[0] ?? 'ungrouped') === group),
    }))
    .filter(({ rows }) => rows.length > 0);
  const shown = Math.min(without.length, MOST) + withItems.length;
  return html`<section class="health" id="health">
    <div class="rule">
      <h2>${say('overview.health')}</h2>
      <a href="/outlets">${say('overview.all-outlets', { outlets: outlets.length })}</a>
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label="${view.plain('overview.health')}">
      <table>
        <thead>
          <tr>
            <th scope="col">${say('overview.outlet')}</th>
            <th scope="col">${say('overview.six-weeks')} <span>${say('overview.six-weeks-how')}</span></th>
            <th scope="col" class="n">${say('overview.last-day')}</th>
            <th scope="col" class="n">${say('overview.usual')}</th>
            <th scope="col">${say('overview.last-item')}</th>
          </tr>
        </thead>
        ${
          without.length > 0
            ? html`<tbody id="no-items">
                <tr class="set still">
                  <th colspan="5" scope="rowgroup">${say('overview.no-items', { n: without.length })}</th>
                </tr>
                ${without.slice(0, MOST).map((row) => healthRow(row, view))}
              </tbody>`
            : undefined
        }
        ${bodies.map(
          ({ group, rows }) =>
            html`<tbody>
              <tr class="set">
                <th colspan="5" scope="rowgroup">
                  ${view.set(group)} <span class="soft">${view.language.format.number(rows.length)}</span>
                </th>
              </tr>
              ${rows.map((row) => healthRow(row, view))}
            </tbody>`,
        )}
      </table>
    </div>
    ${shown < outlets.length ? html`<p class="source">${say('overview.outlets-cut', { shown, of: outlets.length })}</p>` : undefined}
  </section> `;
}

function healthRow({ id, last, lastDay, usual, days, state }: OutletHealth, view: View): Html {
  const { format } = view.language;
  return html`<tr${state === 'items' ? undefined : html` class="still"`}>
    <th scope="row">${view.outlet(id)}</th>
    <td>${spark(days, state !== 'items')}</td>
    <td class="n">${lastDay > 0 ? format.number(lastDay) : html`<span class="none">${view.say('overview.none')}</span>`}</td>
    <td class="n soft">${usual === null ? '–' : format.decimal(usual, Number.isInteger(usual) ? 0 : 1)}</td>
    <td>${last === null ? html`<span class="none">–</span>` : view.moment(last)}</td>
  </tr> `;
}
