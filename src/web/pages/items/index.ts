/** Items: the codebook's query language over all that was read, narrowed down, counted by day, and listed. */
import { QueryError } from '../../../casebook/query/query-error.js';
import { html, type Html } from '../../../report/html.js';
import { printAddress } from '../../address/address.js';
import { headingOf } from '../../frame/frame.js';
import { keysLine } from '../../frame/keys-dialog.js';
import { definePage } from '../../page.js';
import type { View } from '../../view.js';
import { chips } from './chips.js';
import type { ItemsData } from './data.js';
import { dayStrip } from './day-strip.js';
import { facets } from './facets.js';
import { keys, type ItemsState } from './keys.js';
import { nothingFound } from './nothing-found.js';
import { readAs } from './read-as.js';
import { readItems } from './read.js';
import { results } from './results.js';
import { itemRows } from './item-rows.js';
import { searchForm } from './search-form.js';
import { wrongQuery } from './wrong-query.js';

export const items = definePage<typeof keys, ItemsData>({
  part: 'items',
  path: '/items',
  keys,
  schema: 'refrain/items/1',
  read: (desk, { state }) => readItems(desk, state),
  wrong: ({ problem }) =>
    problem
      ? new QueryError(problem.code, problem.message, problem.offset, problem.hint ?? undefined, problem.about)
      : undefined,
  html(data, view, { state }) {
    const { problem, query, total, outlets, empty } = data;
    const heading = problem
      ? view.rich('items.unreadable')
      : total > 0
        ? view.rich('items.heading', { items: total, outlets })
        : view.rich(empty ? 'items.empty' : 'items.nothing');
    return {
      heading,
      status: problem ? 400 : 200,
      main: html`<div class="items-page">
        ${searchForm(state, problem, view)} ${problem ? wrongQuery(query, problem, view) : readAs(query, view)}
        <div class="head">
          ${headingOf({ heading })} ${problem ? html`<p>${view.say('items.unsearched')}</p>` : twinLinks(state)}
          ${chips(state, view)}
        </div>
        ${problem ? undefined : found(data, state, view)}
      </div>`,
    };
  },
  csv: itemRows,
});

function found(data: ItemsData, state: ItemsState, view: View): Html {
  const strip = dayStrip(data.days, state, view);
  if (data.total === 0) return html`${strip} ${nothingFound(data, view)}`;
  return html`${strip}
    <div class="finder">${facets(data.facets, state, view)} ${results(data, state, view)}</div>
    ${keysLine(view, ['keys.search', 'keys.rows', 'keys.open', 'keys.repeats', 'keys.days'])}`;
}

function twinLinks(state: ItemsState): Html {
  const twin = (ending: string): string => printAddress(`/items${ending}`, keys, state);
  return html`<p class="twins"><a href="${twin('.json')}">JSON</a> <a href="${twin('.csv')}">CSV</a></p>`;
}
