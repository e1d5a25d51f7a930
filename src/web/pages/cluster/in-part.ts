import type { Parts } from '../../../instruments/repeats/result.js';
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';
import type { ClusterData } from './cluster-data.js';

/** Texts that share a passage with the first's: no repeats, and said apart. */
export function inPart({ heldBy, holds }: ClusterData, view: View): Html | undefined {
  if (heldBy.items + holds.items === 0) return undefined;
  return html`<section id="parts">
    <div class="rule">
      <h2>${view.say('cluster.parts')}</h2>
      <p class="soft">${view.say('cluster.parts-how')}</p>
    </div>
    ${list('held-by', heldBy, view)}${list('holds', holds, view)}
  </section>`;
}

function list(id: 'held-by' | 'holds', { items, outlets, examples }: Parts, view: View): Html | undefined {
  if (items === 0) return undefined;
  return html`<h3>${view.say(`cluster.${id}`, { items, outlets })}</h3>
    <ul class="parts">
      ${examples.map(
        ({ item, outlet, published, share }) =>
          html`<li>
            ${view.outlet(outlet)} <a href="/items/${item}">${view.moment(published)}</a>
            <span class="soft">${view.say('cluster.part-share', { share })}</span>
          </li>`,
      )}
    </ul>`;
}
