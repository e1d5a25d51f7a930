/** All keys that pages listen to, shown by `?`: written here, so that the script has no words of its own. */
import { plainText } from '../../messages/messages.js';
import { html, type Html } from '../../report/html.js';
import type { View } from '../view.js';

type Meaning = Extract<Parameters<View['say']>[0], `keys.${string}`>;

const everywhere: readonly (readonly [keys: string, means: Meaning])[] = [
  ['/', 'keys.search'],
  ['j k', 'keys.rows'],
  ['Enter', 'keys.open'],
  ['r', 'keys.repeats'],
  ['[ ]', 'keys.days'],
  ['1 … 9', 'keys.beside'],
  ['d', 'keys.differences'],
  ['?', 'keys.all'],
];

export function keysDialog(view: View): Html {
  const { say, rich } = view;
  return html`<dialog id="keys" aria-label="${plainText(rich('keys.heading'))}">
    <h2>${say('keys.heading')}</h2>
    ${keysList(view)}
    <label><input type="checkbox" checked /> ${say('keys.on')}</label>
    <form method="dialog"><button>${say('keys.close')}</button></form>
  </dialog>`;
}

/** Every key with what it does. */
export function keysList({ say }: View): Html {
  return html`<dl class="all-keys">
    ${everywhere.map(
      ([keys, means]) =>
        html`<div>
          <dt>${caps(keys)}</dt>
          <dd>${say(means)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** The keys of a page, at its foot: those that readers should meet, `?` last. */
export function keysLine({ say }: View, known: readonly Meaning[]): Html {
  const shown = everywhere.filter(([, means]) => known.includes(means) || means === 'keys.all');
  return html`<p class="keys">
    ${shown.map(([keys, means]) =>
      means === 'keys.all'
        ? html`<button type="button" data-opens="keys">${caps(keys)} ${say(means)}</button> `
        : html`<span>${caps(keys)} ${say(means)}</span> `,
    )}
  </p>`;
}

function caps(keys: string): Html {
  return html`${keys.split(' ').map((key) => (key === '…' ? html`${key} ` : html`<kbd>${key}</kbd>`))}`;
}
