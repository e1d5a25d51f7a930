/** What the items are narrowed down to: following a chip takes it away. */
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';
import { itemsAddress, lists, toggled, type ItemsState } from './keys.js';
import { nameOf } from './names.js';

export function chips(state: ItemsState, view: View): Html | undefined {
  const { from, to } = state;
  const chosen = lists.flatMap((list) =>
    state[list].map((value) => chip(toggled(state, list, value), nameOf(list, value, view), view)),
  );
  if (from !== '' || to !== '') {
    chosen.push(chip(itemsAddress(state, { from: '', to: '' }), view.say('items.days-chosen', { from, to }), view));
  }
  if (chosen.length === 0) return undefined;
  const all = itemsAddress(state, { group: [], outlet: [], lang: [], week: [], narrative: [], from: '', to: '' });
  return html`<p class="chips">
    ${chosen}${chosen.length > 1 ? html`<a href="${all}">${view.say('items.without-all')}</a>` : undefined}
  </p>`;
}

function chip(address: string, name: Html, { say }: View): Html {
  return html`<a class="chip" href="${address}"
    ><span class="sr">${say('items.remove')} </span>${name} <span aria-hidden="true">×</span></a
  > `;
}
