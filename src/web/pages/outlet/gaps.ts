/** Days without items of an outlet, and days far below its usual. */
import type { Coverage } from '../../../find/coverage-result.js';
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';

/** Spells shown; all are in the page's JSON. */
const MOST = 20;

type Spells = Coverage['outlets'][number]['spells'];

export function gapsSection(spells: Spells, usual: number | null, view: View): Html {
  const { say } = view;
  return html`<section class="gaps">
    <div class="rule">
      <h2>${say('outlet.gaps')}</h2>
      <span class="caption">${usual === null ? undefined : say('outlet.usual', { n: usual })}</span>
    </div>
    ${spells.length === 0 ? html`<p class="soft">${say('outlet.no-gaps')}</p> ` : undefined}
    <ul>
      ${spells
        .slice(-MOST)
        .reverse()
        .map(
          ({ from, to, state, items }) =>
            html`<li>${say(state === 'none' ? 'outlet.gap-none' : 'outlet.gap-low', { from, to, items })}</li> `,
        )}
    </ul>
    ${spells.length > MOST ? html`<p class="source">${say('outlet.gaps-cut', { shown: MOST, of: spells.length })}</p> ` : undefined}
  </section> `;
}
