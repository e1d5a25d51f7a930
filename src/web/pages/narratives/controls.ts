import { plainText } from '../../../messages/messages.js';
import { html, type Html } from '../../../report/html.js';
import { printAddress } from '../../address/address.js';
import type { View } from '../../view.js';
import type { Counted } from './data.js';
import { keys, type NarrativesState } from './keys.js';

/** What is chosen, each to be removed, and what can be: days, weeks or days, the scale. */
export function controls(data: Counted, view: View, state: NarrativesState): Html {
  const { say, rich, charts, language } = view;
  const to = (changes: Partial<NarrativesState>): string => printAddress('/narratives', keys, state, changes);
  const without = (all: readonly string[], one: string): string[] => all.filter((id) => id !== one);
  const chips = [
    ...state.narrative.map((id) => ({
      name: charts.names.narrative(id),
      href: to({ narrative: without(state.narrative, id) }),
    })),
    ...state.group.map((id) => ({ name: charts.names.set(id), href: to({ group: without(state.group, id) }) })),
    ...(state.from !== '' || state.to !== ''
      ? [
          {
            name: language.format.shortSpan(state.from || data.counted.from, state.to || data.counted.to, true),
            href: to({ from: '', to: '' }),
          },
        ]
      : []),
  ];
  const hidden = [
    ...state.narrative.map((value) => ['narrative', value]),
    ...state.group.map((value) => ['group', value]),
    ...(state.by === 'day' ? [['by', 'day']] : []),
    ...(state.scale === 'own' ? [['scale', 'own']] : []),
  ];
  const field = (name: 'from' | 'to', fallback: string): Html =>
    html`<label
      >${say(`narratives.${name}`)}
      <input
        name="${name}"
        value="${state[name]}"
        placeholder="${fallback}"
        pattern="\\d{4}-\\d{2}-\\d{2}"
        size="10"
        inputmode="numeric"
        autocomplete="off"
    /></label>`;
  return html`<div class="choices">
    ${chips.length > 0 ? html`<p class="chips">${chips.map(({ name, href }) => html`<a class="chip" href="${href}">${say('room.remove-filter', { name })}</a>`)}</p>` : undefined}
    <form action="/narratives">
      ${hidden.map(([name = '', value = '']) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      ${field('from', data.counted.from)} ${field('to', data.counted.to)}
      <button>${say('narratives.show')}</button>
    </form>
    <p class="views">
      <span>${say('narratives.by')} ${either('by', 'week')} ${either('by', 'day')}</span>
      <span>${say('narratives.scale')} ${either('scale', 'shared')} ${either('scale', 'own')}</span>
    </p>
  </div>`;

  function either<Key extends 'by' | 'scale'>(key: Key, value: NarrativesState[Key]): Html {
    const label = plainText(rich(`narratives.${key}-${value}` as 'narratives.by-week'));
    if (state[key] === value) return html`<b>${label}</b>`;
    return html`<a href="${to({ [key]: value } as Partial<NarrativesState>)}">${label}</a>`;
  }
}
