/**
 * What matches a query, counted by facet and day and listed page by page; and all of it for tables.
 *
 * Items are held as columns of numbers and sets of bits, so that counting needs no store: only texts that are shown are
 * read from it.
 */
import { compileQueries, type Matcher } from '../../casebook/query/compile-queries.js';
import { parseQuery } from '../../casebook/query/parse-query.js';
import type { ItemRow, ItemsAsked, ItemsListed, ItemsWanted, Stock } from './asked.js';
import { itemRows } from './item-rows.js';
import { shelfOf } from './shelf.js';
export type * from './asked.js';

/** @throws QueryError when the query cannot be read */
export async function findItems(stock: Stock, asked: ItemsAsked): Promise<ItemsListed> {
  const query = asked.query.trim();
  const shelf = await shelfOf(stock);
  const { passing, outlets, facets, days, order } = await shelf.listing({ ...asked, query });
  const to = asked.offset + asked.limit;
  const page = { rows: order.rows.subarray(asked.offset, to), folded: order.folded.subarray(asked.offset, to) };
  return {
    total: passing.length,
    rows: order.rows.length,
    outlets,
    facets,
    days,
    list: await itemRows(stock.store, stock.casebook, shelf.columns, page, matcherOf(stock, query)),
  };
}

const AT_ONCE = 500;

/** All rows of a list in its order, in batches. */
export async function* allItems(stock: Stock, wanted: ItemsWanted): AsyncGenerator<ItemRow[]> {
  const shelf = await shelfOf(stock);
  const query = wanted.query.trim();
  const matcher = matcherOf(stock, query);
  const { order } = await shelf.listing({ ...wanted, query });
  for (let from = 0; from < order.rows.length; from += AT_ONCE) {
    const to = from + AT_ONCE;
    const part = { rows: order.rows.subarray(from, to), folded: order.folded.subarray(from, to) };
    yield await itemRows(stock.store, stock.casebook, shelf.columns, part, matcher);
  }
}

/** Makes ready what questions need, behind the pages, and the list of all items: the first who asks would wait for it. */
export async function prepareItems(stock: Stock): Promise<void> {
  const shelf = await shelfOf(stock);
  const open = { groups: [], outlets: [], languages: [], weeks: [], narratives: [], from: '', to: '' } as const;
  await shelf.listing({ query: '', ...open, copies: 'folded', sort: 'newest' });
}

/**
 * Reads the words of all items into memory, behind the pages: until then, and where they are too many, words and phrases
 * are asked of the store, which takes some times as long.
 */
export async function holdWords(stock: Stock, signal?: AbortSignal): Promise<void> {
  await (await shelfOf(stock)).hold(signal);
}

function matcherOf({ casebook }: Stock, query: string): Matcher | undefined {
  if (query === '') return undefined;
  return compileQueries([{ key: 'query', node: parseQuery(query) }], casebook.settings.queries);
}
