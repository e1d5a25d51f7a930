/** The search box, and how to ask. Without script it is a form like any other. */
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';
import type { Problem } from './data.js';
import { keys, type ItemsState } from './keys.js';

const examples = [
  'items.ask-word',
  'items.ask-exact',
  'items.ask-beginning',
  'items.ask-phrase',
  'items.ask-and',
  'items.ask-or',
  'items.ask-not',
  'items.ask-near',
  'items.ask-brackets',
] as const;

export function searchForm(state: ItemsState, problem: Problem | null, { say }: View): Html {
  const wrong = problem ? html`aria-invalid="true" aria-describedby="wrong"` : undefined;
  return html`<form class="query" role="search" action="/items">
      <label for="q">${say('room.search')}</label>
      <div class="box">
        <textarea id="q" name="q" rows="1" autocomplete="off" spellcheck="false" dir="auto" ${wrong}>
${state.q}</textarea
        ><button>${say('items.search')}</button>
      </div>
      ${hidden(state, ['q', 'page'])}
    </form>
    <details class="help">
      <summary>${say('items.how')}</summary>
      <ul>
        ${examples.map((id) => html`<li>${say(id)}</li>`)}
      </ul>
    </details>`;
}

/** What a form keeps of the state beside what it asks for. */
export function hidden(state: ItemsState, without: readonly (keyof ItemsState)[]): Html[] {
  return Object.entries(keys)
    .filter(([name]) => !without.includes(name as keyof ItemsState))
    .flatMap(([name, key]) =>
      (key.write as (value: unknown) => readonly string[])(state[name as keyof ItemsState]).map(
        (value) => html`<input type="hidden" name="${name}" value="${value}" />`,
      ),
    );
}
