import type { Rich } from '../../../messages/messages.js';
import { plainText } from '../../../messages/messages.js';
import { html, type Html } from '../../../report/html.js';
import { printAddress } from '../../address/address.js';
import type { View } from '../../view.js';
import { keys, type ListState } from './keys.js';
import type { ClusterListData } from './read-list.js';

/** Values of a facet that stand open; the rest is folded. */
const OPEN = 12;

/** What the list can be narrowed to, with counts: groups, narratives, days, least outlets. */
export function filters(data: ClusterListData, view: View, state: ListState): Html {
  const { say, set, charts } = view;
  const groups = data.groups.map(({ group, clusters }) => ({ id: group, clusters, name: set(group) }));
  const narratives = data.narratives.map(({ narrative, clusters }) => ({
    id: narrative,
    clusters,
    name: html`<bdi>${charts.names.narrative(narrative)}</bdi>`,
  }));
  return html`<details class="filters">
    <summary>${say('clusters.filters')}</summary>
    ${chips(view, state)} ${facet('group', groups, view, state)} ${facet('narrative', narratives, view, state)}
    ${form(view, state)}
  </details>`;
}

function facet(
  key: 'group' | 'narrative',
  values: readonly { id: string; clusters: number; name: Html }[],
  view: View,
  state: ListState,
): Html | undefined {
  if (values.length === 0) return undefined;
  const value = ({ id, clusters, name }: (typeof values)[number]): Html => {
    const chosen = state[key].includes(id);
    const others = state[key].filter((other) => other !== id);
    const address = printAddress('/repeats', keys, state, { [key]: chosen ? others : [...others, id].sort(), page: 1 });
    return html`<li>
      <a href="${address}" ${chosen ? html` aria-current="true"` : undefined}>${name}</a>
      <span class="n">${view.language.format.number(clusters)}</span>
    </li>`;
  };
  const folded = values.slice(OPEN);
  return html`<section class="facet">
    <h2>${view.say(`clusters.${key}`)}</h2>
    <ul>
      ${values.slice(0, OPEN).map(value)}
    </ul>
    ${
      folded.length > 0
        ? html`<details>
            <summary>${view.say('clusters.more', { n: folded.length })}</summary>
            <ul>
              ${folded.map(value)}
            </ul>
          </details>`
        : undefined
    }
  </section>`;
}

/** Days and least outlets; what is chosen elsewhere goes with them. */
function form({ say }: View, state: ListState): Html {
  const kept = (['group', 'narrative'] as const).flatMap((key) =>
    state[key].map((value) => html`<input type="hidden" name="${key}" value="${value}" />`),
  );
  const date = (key: 'from' | 'to'): Html =>
    html`<label
      >${say(`clusters.${key}`)}
      <input
        name="${key}"
        value="${state[key]}"
        placeholder="2021-09-01"
        pattern="\\d{4}-\\d{2}-\\d{2}"
        maxlength="10"
        inputmode="numeric"
        autocomplete="off"
    /></label>`;
  return html`<form class="facet" action="/repeats">
    ${kept} ${state.sort === 'newest' ? undefined : html`<input type="hidden" name="sort" value="${state.sort}" />`}
    ${date('from')} ${date('to')}
    <label
      >${say('clusters.at-least')} <input name="outlets" value="${state.outlets}" type="number" min="1" max="1000000"
    /></label>
    <button>${say('clusters.show')}</button>
  </form>`;
}

/** What is set, each to be taken off. */
function chips(view: View, state: ListState): Html | undefined {
  const { rich, charts } = view;
  const chip = (name: Rich, changes: Partial<ListState>): Html =>
    html`<li>
      <a class="chip" href="${printAddress('/repeats', keys, state, { ...changes, page: 1 })}"
        >${view.say('room.remove-filter', { name: plainText(name) })}</a
      >
    </li>`;
  const without = (key: 'group' | 'narrative', id: string): Partial<ListState> => ({
    [key]: state[key].filter((other) => other !== id),
  });
  const set = [
    ...state.group.map((id) => chip([charts.names.set(id)], without('group', id))),
    ...state.narrative.map((id) => chip([charts.names.narrative(id)], without('narrative', id))),
    ...(state.from === '' ? [] : [chip(rich('clusters.chip-from', { day: state.from }), { from: '' })]),
    ...(state.to === '' ? [] : [chip(rich('clusters.chip-to', { day: state.to }), { to: '' })]),
  ];
  return set.length === 0
    ? undefined
    : html`<ul class="chips">
        ${set}
      </ul>`;
}
