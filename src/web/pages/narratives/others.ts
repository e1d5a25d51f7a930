import { html, type Html } from '../../../report/html.js';
import { printAddress } from '../../address/address.js';
import type { View } from '../../view.js';
import type { Counted } from './data.js';
import { keys, type NarrativesState } from './keys.js';

const NAMED = 20;
const LISTED = 300;

/** Groups and narratives that are not drawn: each can be. */
export function others(data: Counted, { say, charts, language }: View, state: NarrativesState): Html {
  const matched = data.others.filter(({ n }) => n > 0);
  const never = state.narrative.length > 0 ? [] : data.others.filter(({ n }) => n === 0);
  const sets = data.otherSets.slice(0, NAMED).map(({ id }) => ({
    name: charts.names.set(id),
    href: printAddress('/narratives', keys, state, { group: [id] }),
  }));
  return html`${sets.length > 0 ? html`<p class="under">${say('narratives.other-sets', { sets })}</p>` : undefined}
  ${
    matched.length > 0
      ? html`<section class="others">
          <div class="rule"><h2>${say('narratives.others', { n: matched.length })}</h2></div>
          <ul>
            ${matched.slice(0, LISTED).map(
              ({ id, name, n }) =>
                html`<li>
                  <a href="${printAddress('/narratives', keys, state, { narrative: [id] })}"><bdi>${name}</bdi></a>
                  <span class="soft">${language.format.number(n)}</span>
                </li>`,
            )}
          </ul>
        </section>`
      : undefined
  }
  ${never.length > 0 ? html`<p class="source">${say('narratives.never-matched', { names: never.slice(0, NAMED).map(({ name }) => name), more: Math.max(0, never.length - NAMED) })}</p>` : undefined}`;
}
