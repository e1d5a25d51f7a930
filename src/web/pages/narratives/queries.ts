import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';
import type { Described } from './data.js';

/** What a narrative is found by, a line a language; undefined where it has no query yet. */
export function queriesOf({ queries }: Pick<Described, 'queries'>, { say, language }: View): Html | undefined {
  const all = Object.entries(queries);
  if (all.length === 0) return undefined;
  return html`<details>
    <summary>${say('narratives.query')}</summary>
    <dl class="queries">
      ${all.map(
        ([code, texts]) =>
          html`<div>
            <dt>${code === 'any' ? say('narratives.any-language') : html`${language.format.language(code)}`}</dt>
            <dd lang="${code === 'any' ? 'und' : code}">
              ${texts.map((text) => html`<code dir="auto">${text}</code>`)}
            </dd>
          </div>`,
      )}
    </dl>
  </details>`;
}
