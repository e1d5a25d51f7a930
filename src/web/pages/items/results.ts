/** The rows to be read: when, who, in which language, what, and with how many others. */
import type { ItemRow } from '../../../find/items/asked.js';
import { html, type Html } from '../../../report/html.js';
import { markedText } from '../../draw/marked-text.js';
import { pager } from '../../draw/pager.js';
import { textLanguage } from '../../draw/text-language.js';
import type { View } from '../../view.js';
import type { ItemsData } from './data.js';
import { itemsAddress, type ItemsState } from './keys.js';

export function results(data: ItemsData, state: ItemsState, view: View): Html {
  const { list, rows, total, page, pageSize } = data;
  // What every match shares stands once, in the facet, and not on each row.
  const shared = new Set(data.facets.narrative.filter(({ items }) => items === total).map(({ value }) => value));
  const folded = state.copies === 'folded';
  return html`<section class="results" aria-labelledby="results">
    <div class="rule">
      <h2 id="results">${view.say('items.rows', { rows, folded, sort: state.sort })}</h2>
      ${choices(state, view)}
    </div>
    <ol class="hits" id="rows" tabindex="-1">
      ${list.map((row) => hit(row, shared, view))}
    </ol>
    ${pager(view, { page, rows, size: pageSize }, (to) => `${itemsAddress(state, { page: to })}#rows`)}
  </section>`;
}

function choices(state: ItemsState, { say }: View): Html {
  const choice = (now: boolean, text: Html, changes: Partial<ItemsState>): Html =>
    now ? html`<b aria-current="true">${text}</b>` : html`<a href="${itemsAddress(state, changes)}">${text}</a>`;
  const copies = (['folded', 'all'] as const).map((one) =>
    choice(state.copies === one, say(`items.copies-${one}`), { copies: one }),
  );
  const orders = (['newest', 'oldest', 'outlets'] as const).map((one) =>
    choice(state.sort === one, say(`items.sort-${one}`), { sort: one }),
  );
  return html`<p class="views">
    <span>${say('items.copies')} ${spaced(copies)}</span> <span>${say('items.order')} ${spaced(orders)}</span>
  </p>`;
}

function spaced(parts: readonly Html[]): Html {
  return html`${parts.map((part) => html`${part} `)}`;
}

function hit(row: ItemRow, shared: ReadonlySet<string>, view: View): Html {
  const { item, outlet, published_ms, language, title, titleMarks, excerpt, excerptMarks, cut, copies } = row;
  const repeats = copies.items > 1 ? `/repeats/${copies.family}` : undefined;
  const lang = textLanguage(language);
  const text = html`${cut.before ? '… ' : ''}${markedText(excerpt, excerptMarks)}${cut.after ? ' …' : ''}`;
  const name = view.language.format.language(language);
  const head = title.trim() === '' ? text : markedText(title, titleMarks);
  return html`<li data-row ${repeats ? html`data-repeats="${repeats}"` : undefined}>
    <div class="source-of">
      <p>${view.moment(published_ms)}</p>
      <p>${view.outlet(outlet)} ${language ? html`<abbr title="${name}">${language}</abbr>` : undefined}</p>
    </div>
    <h3 class="${title.trim() === '' ? 'line' : 'title'}" dir="auto" ${lang}>
      <a href="/items/${item}" data-open>${head}</a>
    </h3>
    ${title.trim() === '' || excerpt.trim() === '' ? undefined : html`<p class="line" dir="auto" ${lang}>${text}</p>`}
    ${facts(row, repeats, shared, view)}
  </li>`;
}

function facts(
  { copies, narratives }: ItemRow,
  repeats: string | undefined,
  shared: ReadonlySet<string>,
  { say, charts }: View,
): Html | undefined {
  const own = narratives.filter((id) => !shared.has(id));
  if (!repeats && own.length === 0) return undefined;
  return html`<p class="facts">
    ${repeats ? html`<a href="${repeats}">${say('items.copies-of', copies)}</a> ` : undefined}${own.map(
      (id) => html`<span><bdi>${charts.names.narrative(id)}</bdi></span> `,
    )}
  </p>`;
}
