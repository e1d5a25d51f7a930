/** Items: the codebook's query language over all that was read. */
import { search, type Found } from '../../../find/search.js';
import { column } from '../../../exchange/table-column.js';
import { html } from '../../../report/html.js';
import { choice, day, many, pageNumber, text } from '../../address/keys.js';
import { headingOf } from '../../frame/frame.js';
import { definePage } from '../../page.js';

const keys = {
  q: text,
  group: many,
  outlet: many,
  lang: many,
  week: many,
  narrative: many,
  from: day,
  to: day,
  copies: choice('folded', 'all'),
  sort: choice('newest', 'oldest', 'outlets'),
  page: pageNumber,
};

export const items = definePage<typeof keys, { total: number; rows: Found[] }>({
  part: 'items',
  path: '/items',
  keys,
  schema: 'refrain/items/1',
  async read({ project, store, madeBy }, { state }) {
    if (state.q === '') return { total: 0, rows: [] };
    const folds = project.casebook.settings.queries;
    const { total, items: rows } = await search(store, state.q, madeBy.words ?? '', {
      span: project.span(),
      outlet: '',
      limit: 50,
      folds,
    });
    return { total, rows };
  },
  html({ total, rows }, view, { state }) {
    const heading = view.rich('items.heading', { items: total });
    return {
      heading,
      main: html`<form action="/items" role="search">
          <input name="q" value="${state.q}" aria-label="${view.language.tag}" /><button>
            ${view.say('items.search')}
          </button>
        </form>
        <div class="head">${headingOf({ heading })}</div>
        <ol>
          ${rows.map(
            ({ item, outlet, published_ms, title, text: body, language }) =>
              html`<li>
                <p>${view.moment(published_ms)} ${view.outlet(outlet)}</p>
                <h3 dir="auto"><a href="/items/${item}">${title || body.slice(0, 100)}</a></h3>
                <p dir="auto" lang="${language || 'und'}">${body.slice(0, 200)}</p>
              </li>`,
          )}
        </ol>`,
    };
  },
  csv: (_desk, _asked, { rows }) => ({
    columns: [column('item', 'text', 14), column('outlet', 'text', 20), column('published', 'time', 20)],
    batches: [rows.map(({ item, outlet, published_ms }) => ({ item, outlet, published: published_ms }))],
  }),
});
