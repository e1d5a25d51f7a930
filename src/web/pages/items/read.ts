/** Reads what the page of items shows. */
import { QueryError } from '../../../casebook/query/query-error.js';
import { findItems } from '../../../find/items/index.js';
import type { ItemsListed } from '../../../find/items/asked.js';
import { UsageError } from '../../../vocabulary/errors.js';
import type { Desk } from '../../desk.js';
import { stockOf } from '../../stock.js';
import type { ItemsData, Problem } from './data.js';
import type { ItemsState } from './keys.js';
import { PAGE_SIZE, checkState, questionOf } from './question.js';
import { triesFor } from './tries.js';

const nothing: ItemsListed = {
  total: 0,
  rows: 0,
  outlets: 0,
  facets: { group: [], outlet: [], language: [], narrative: [], week: [] },
  days: [],
  list: [],
};

/** @throws UsageError when the address asks for what there is not; a query that cannot be read is a part of the answer */
export async function readItems(desk: Desk, state: ItemsState): Promise<ItemsData> {
  checkState(desk, state);
  const stock = stockOf(desk);
  const about = { query: state.q, problem: null, page: state.page, pageSize: PAGE_SIZE, tries: [], empty: false };
  let listed: ItemsListed;
  try {
    listed = await findItems(stock, questionOf(state, (state.page - 1) * PAGE_SIZE, PAGE_SIZE));
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { ...about, problem: problemOf(error), ...nothing };
  }
  const pages = Math.max(1, Math.ceil(listed.rows / PAGE_SIZE));
  if (state.page > pages) {
    throw new UsageError('wrong-value', `"page=${state.page}" in the address is after the last`, {
      hint: `the last is page=${pages}`,
      about: { name: 'page', value: state.page, last: pages },
    });
  }
  if (listed.total > 0) return { ...about, ...listed };
  const count = async (other: ItemsState): Promise<number> => (await findItems(stock, questionOf(other, 0, 0))).total;
  const tries = await triesFor(state, count);
  const all = { ...state, q: '', group: [], outlet: [], lang: [], week: [], narrative: [], from: '', to: '' };
  return { ...about, ...listed, tries, empty: (await count(all)) === 0 };
}

function problemOf({ code, message, offset, hint, about }: QueryError): Problem {
  return { code, message, offset, hint: hint ?? null, about: about ?? {} };
}
