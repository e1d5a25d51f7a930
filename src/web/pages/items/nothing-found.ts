/** What is said where nothing is found: what would find something, or how the first items come in. */
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';
import type { ItemsData } from './data.js';

export function nothingFound({ tries, empty }: ItemsData, view: View): Html {
  const { say } = view;
  if (empty) return html`<p class="read">${say('items.empty-how')} <code>refrain import FILE</code></p>`;
  if (tries.length === 0) return html`<p class="read">${say('items.nothing-how')}</p>`;
  const best = [...tries].sort((a, b) => Number(b.items > 0) - Number(a.items > 0));
  return html`<section class="tries">
    <div class="rule"><h2 id="tries">${say('items.tries')}</h2></div>
    <div class="scroll" role="region" aria-labelledby="tries" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${say('items.instead')}</th>
            <th scope="col">${say('items.query')}</th>
            <th scope="col" class="n">${say('room.items')}</th>
          </tr>
        </thead>
        <tbody>
          ${best.map(({ what, query, address, items }) => {
            const name = say(`items.try-${what}`);
            return html`<tr ${items > 0 ? html`data-row` : html`class="none"`}>
              <th scope="row">${items > 0 ? html`<a href="${address}">${name}</a>` : name}</th>
              <td><code dir="auto">${query}</code></td>
              <td class="n">${items > 0 ? view.language.format.number(items) : say('items.none')}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
  </section>`;
}
