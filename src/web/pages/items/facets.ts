/** Ways to narrow down: how many of the items each group, language, narrative, outlet and week would leave. */
import type { FacetValue, Facets } from '../../../find/items/asked.js';
import { html, type Html } from '../../../report/html.js';
import { percent } from '../../draw/figures.js';
import type { View } from '../../view.js';
import { toggled, UNKNOWN_LANGUAGE, type ItemsState, type lists } from './keys.js';
import { nameOf } from './names.js';

type List = (typeof lists)[number];

/** Of each facet: how many stand open, and how many behind a disclosure. */
const OPEN: Readonly<Record<List, number>> = { group: 12, lang: 8, narrative: 10, outlet: 9, week: 6 };
const MOST = 200;

export function facets({ group, language, narrative, outlet, week }: Facets, state: ItemsState, view: View): Html {
  const coded = language.map(({ value, items }) => ({ value: value === '' ? UNKNOWN_LANGUAGE : value, items }));
  return html`<details class="filters">
    <summary>${view.say('items.narrow')}</summary>
    <h2 class="sr">${view.say('items.narrow')}</h2>
    ${facet('group', group, state, view)} ${facet('lang', coded, state, view)}
    ${facet('narrative', narrative, state, view)} ${facet('outlet', outlet, state, view)}
    ${facet('week', [...week].reverse(), state, view)}
  </details>`;
}

function facet(list: List, values: readonly FacetValue[], state: ItemsState, view: View): Html | undefined {
  if (values.length === 0) return undefined;
  const { say } = view;
  const chosen = new Set(state[list]);
  const top = values.reduce((most, { items }) => Math.max(most, items), 1);
  const row = ({ value, items }: FacetValue): Html =>
    html`<li>
      <a href="${toggled(state, list, value)}" ${chosen.has(value) ? html`aria-current="true"` : undefined}
        ><span>${nameOf(list, value, view)}</span> <span class="n">${view.language.format.number(items)}</span
        ><svg aria-hidden="true" height="2"><rect width="${percent(items / top)}" height="2" /></svg
      ></a>
    </li>`;
  const shown = values.filter(({ value }, index) => index < OPEN[list] || chosen.has(value));
  const rest = values.filter(({ value }, index) => index >= OPEN[list] && !chosen.has(value));
  const beyond = rest.length - MOST;
  return html`<section aria-labelledby="by-${list}">
    <h3 id="by-${list}">${say(`items.by-${list}`)}</h3>
    <ul>
      ${shown.map(row)}
    </ul>
    ${
      rest.length > 0
        ? html`<details class="more">
            <summary>${say('items.more', { n: rest.length })}</summary>
            <ul>
              ${rest.slice(0, MOST).map(row)}
            </ul>
            ${beyond > 0 ? html`<p class="soft">${say('items.beyond', { n: beyond })}</p>` : undefined}
          </details>`
        : undefined
    }
  </section>`;
}
