/** What each version of an item changed in the one before. */
import { textLanguage } from '../../draw/text-language.js';
import { html, type Html } from '../../../report/html.js';
import type { VersionChanges } from '../../../find/version-changes.js';
import type { View } from '../../view.js';
import { languageOf } from './article.js';
import type { ItemData } from './item-data.js';

type Compared = Extract<VersionChanges, { kind: 'compared' }>;
type Side = Compared['rows'][number]['earlier'];

/** Versions that are linked one by one; the CSV has all. */
const LINKED = 50;

export function versions(data: ItemData, view: View): Html | undefined {
  if (data.versions.length < 2) return undefined;
  const numbers = data.versions.map((_, at) => data.versions.length - at).reverse();
  const all =
    data.versions.length === 2
      ? undefined
      : html`<p class="caption">
          ${view.say('item.earlier-versions', { versions: data.versions.length })}
          ${numbers.slice(-LINKED).map((n) => html`<a href="/items/${data.item}?v=${n}">${n}</a> `)}
        </p>`;
  return html`<div id="versions">${data.changes.map((change) => oneChange(data, view, change))}${all}</div>`;
}

function oneChange(data: ItemData, view: View, { from, to, what }: ItemData['changes'][number]): Html {
  const received = (n: number): Html =>
    html`${view.say('item.version-received', { n })}
    ${view.moment(data.versions[data.versions.length - n]?.recorded_ms ?? 0)}`;
  return html`<section aria-labelledby="version-${to}">
    <div class="rule">
      <h2 id="version-${to}">${view.say('item.versions-title', { n: to })}</h2>
      <span class="views"
        ><b>${view.say('item.changed-sentences')}</b>
        <a href="/items/${data.item}?v=${from}">${view.say('item.version-whole', { n: from })}</a></span
      >
    </div>
    <div class="versions">
      <p class="caption">${received(from)}</p>
      <p class="caption">${received(to)}</p>
      ${what.kind === 'compared' ? what.rows.map((row) => beside(row, languageOf(data))) : undefined}
    </div>
    <p class="caption">${what.kind === 'compared' ? summary(what, view) : view.say(`differences.${what.why}`)}</p>
  </section>`;
}

function summary({ rows, changed, of, wordsOut, wordsIn }: Compared, view: View): Html {
  if (changed === 0) return view.say('item.versions-minor');
  const more =
    rows.length < changed ? html` ${view.say('item.versions-more', { shown: rows.length, changed })}` : undefined;
  return html`${view.say('item.versions-differ', { changed, of, out: wordsOut, put: wordsIn })}${more}`;
}

function beside({ earlier, later }: Compared['rows'][number], language: string): Html {
  const lang = textLanguage(language);
  return html`<p dir="auto" ${lang}>${earlier.map((piece) => drawn(piece, 'del'))}</p>
    <p dir="auto" ${lang}>${later.map((piece) => drawn(piece, 'ins'))}</p>`;
}

/** What was left out is struck through in the earlier text, what was put in underlined in the later; spaces are neither. */
function drawn({ kind, text }: Side[number], as: 'del' | 'ins'): Html {
  if (kind === 'left-out') return html`<span class="soft"> … </span>`;
  const words = text.trim();
  if (kind === 'same' || words === '') return html`${text}`;
  const at = text.indexOf(words);
  const moved = kind.startsWith('moved') ? html` class="moved"` : undefined;
  const marked = as === 'del' ? html`<del ${moved}>${words}</del>` : html`<ins ${moved}>${words}</ins>`;
  return html`${text.slice(0, at)}${marked}${text.slice(at + words.length)}`;
}
