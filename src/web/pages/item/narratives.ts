/** Narratives whose queries match an item, with the words by which they do. */
import { textLanguage } from '../../draw/text-language.js';
import { html, type Html } from '../../../report/html.js';
import type { MatchedNarrative } from '../../../find/matched-words.js';
import type { View } from '../../view.js';
import { languageOf, shownVersion } from './article.js';
import type { ItemData } from './item-data.js';

export function narrativesSection(data: ItemData, view: View): Html {
  const { matched } = data;
  // Of a long text only the first part was searched here: the layer knows of the rest.
  const further = shownVersion(data).current
    ? data.narratives.filter((id) => !matched.narratives.some((one) => one.narrative === id))
    : [];
  const narratives = matched.narratives.length + further.length;
  const list =
    narratives === 0
      ? undefined
      : html`<ol class="matched">
          ${matched.narratives.map((one, at) => narrative(one, at + 1, data, view))}
          ${further.map(
            (id) => html`<li>${nameOf(id, view)} <span class="under">${view.say('item.further-on')}</span></li>`,
          )}
        </ol>`;
  return html`<section aria-labelledby="narratives">
    <div class="rule"><h2 id="narratives">${view.say('item.narratives-title', { narratives })}</h2></div>
    ${list}
    <p class="under">${view.say(narratives === 0 ? 'item.no-match' : 'item.matches')}</p>
  </section>`;
}

function narrative({ narrative: id, words, queries }: MatchedNarrative, n: number, data: ItemData, view: View): Html {
  return html`<li id="narrative-${n}">
    ${nameOf(id, view)}
    <span class="line" dir="auto" ${textLanguage(languageOf(data))}
      >${words.map((word) => html`<mark>${word}</mark> `)}</span
    >
    <details>
      <summary>${view.say('item.by-its-query')}</summary>
      ${queries.map(({ language, query }) => html`<p><span class="soft">${language}</span> <code dir="auto">${query}</code></p>`)}
    </details>
  </li>`;
}

function nameOf(id: string, view: View): Html {
  return html`<a href="/items?narrative=${encodeURIComponent(id)}"><bdi>${view.charts.names.narrative(id)}</bdi></a>`;
}
