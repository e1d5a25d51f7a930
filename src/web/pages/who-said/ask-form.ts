import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';
import type { WhoSaidData } from './index.js';

export function askForm({ question }: WhoSaidData, { say }: View): Html {
  return html`<form class="ask" action="/who-said" method="post">
    <label for="ask-text">${say('who-said.ask')}</label>
    <textarea id="ask-text" name="text" rows="3" dir="auto" required data-submits>${question}</textarea>
    <button>${say('who-said.button')}</button>
  </form>`;
}
