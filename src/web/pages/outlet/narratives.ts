/** Which narratives the queries match in an outlet's items. */
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';

const MOST = 12;

export interface OutletNarrative {
  narrative: string;
  /** items that match, of N */
  n: number;
  N: number;
}

/** @param days `&from=…&to=…` for the items that rows lead to */
export function narrativesSection(outlet: string, rows: readonly OutletNarrative[], days: string, view: View): Html {
  const { say } = view;
  const { format } = view.language;
  const of = encodeURIComponent(outlet);
  const top = Math.max(1, ...rows.map(({ n }) => n));
  return html`<section class="lines">
    <div class="rule">
      <h2>${say('room.narratives')}</h2>
      <span class="caption">${say('outlet.not-validated')}</span>
    </div>
    ${
      rows.length === 0
        ? html`<p class="soft">${say('outlet.no-narratives')}</p> `
        : html`<table>
            <thead>
              <tr>
                <th scope="col">${say('outlet.narrative')}</th>
                <th scope="col" class="n">${say('outlet.n-of')}</th>
                <th scope="col" class="n">${say('outlet.share')}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.slice(0, MOST).map(
                ({ narrative, n, N }) =>
                  html`<tr>
                    <th scope="row">
                      <a href="/items?outlet=${of}&amp;narrative=${encodeURIComponent(narrative)}${days}"
                        ><bdi>${view.charts.names.narrative(narrative)}</bdi></a
                      >
                      <svg class="bar" height="4" aria-hidden="true">
                        <rect width="${((100 * n) / top).toFixed(1)}%" height="4" />
                      </svg>
                    </th>
                    <td class="n">${say('outlet.n-of-is', { n, N })}</td>
                    <td class="n">${format.share(n / N)}</td>
                  </tr> `,
              )}
            </tbody>
          </table>`
    }
    ${rows.length > MOST ? html`<p class="source">${say('outlet.narratives-cut', { shown: MOST, of: rows.length })}</p> ` : undefined}
  </section> `;
}
