/** Whom an outlet repeats, and who repeats it. */
import type { Exchange } from '../../../instruments/repeats/listed/exchanges.js';
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';

/** Outlets shown of each; all are in the page's JSON. */
const MOST = 15;

export function exchangesSection(
  { repeats, repeatedBy }: { repeats: readonly Exchange[] | undefined; repeatedBy: readonly Exchange[] | undefined },
  view: View,
): Html {
  return html`<div class="desk even">
    ${side('outlet.repeats', 'outlet.repeats-nobody', repeats, view)}
    ${side('outlet.repeated-by', 'outlet.repeated-by-nobody', repeatedBy, view)}
  </div> `;
}

function side(
  title: 'outlet.repeats' | 'outlet.repeated-by',
  none: 'outlet.repeats-nobody' | 'outlet.repeated-by-nobody',
  rows: readonly Exchange[] | undefined,
  view: View,
): Html {
  const { say } = view;
  const { format } = view.language;
  if (!rows || rows.length === 0) {
    return html`<section>
      <div class="rule"><h2>${say(title)}</h2></div>
      <p class="soft">${say(rows ? none : 'overview.being-made')}</p>
    </section> `;
  }
  return html`<section>
    <div class="rule"><h2>${say(title)}</h2></div>
    <table>
      <thead>
        <tr>
          <th scope="col">${say('overview.outlet')}</th>
          <th scope="col" class="n">${say('outlet.clusters')}</th>
          <th scope="col" class="n">${say('outlet.median-lag')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, MOST).map(
          ({ outlet, clusters, medianLagMinutes }) =>
            html`<tr>
              <th scope="row">${view.outlet(outlet)}</th>
              <td class="n">${format.number(clusters)}</td>
              <td class="n">${format.duration(medianLagMinutes)}</td>
            </tr> `,
        )}
      </tbody>
    </table>
    ${rows.length > MOST ? html`<p class="source">${say('overview.outlets-cut', { shown: MOST, of: rows.length })}</p> ` : undefined}
  </section> `;
}
