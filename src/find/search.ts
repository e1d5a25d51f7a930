/** Where is that post? The codebook's query language over all items. */
import * as z from 'zod';
import { compileQueries } from '../casebook/query/compile-queries.js';
import { parseQuery } from '../casebook/query/parse-query.js';
import { requiredWords } from '../casebook/query/required-words.js';
import { wordKeys, type Folds } from '../language/word-keys.js';
import { defineQuery } from '../store/define.js';
import { Count, ItemKey } from '../store/fields.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';
import { forms } from '../vocabulary/item.js';
import { stemsOfWord } from './stems-of-word.js';

const Found = z.strictObject({
  item: ItemKey,
  outlet: z.string(),
  published_ms: Count,
  form: z.enum(forms),
  /** what it counts as, see language/settle-language.ts; '' when unknown */
  language: z.string(),
  title: z.string(),
  text: z.string(),
  address: z.string(),
});
export type Found = z.output<typeof Found>;

const candidates = defineQuery({
  sql: new URL('./candidates.sql', import.meta.url),
  params: z.strictObject({
    from_ms: z.int(),
    to_ms: z.int(),
    made_by: z.string(),
    outlet: z.string(),
    one: z.array(z.string()),
    two: z.array(z.string()),
    three: z.array(z.string()),
  }),
  row: Found.extend({ words: z.string(), languages: z.array(z.string()) }),
});

export interface SearchOptions {
  span: Span;
  /** only of this outlet; '' for all */
  outlet: string;
  /** how many to give, newest first */
  limit: number;
  /** what the project's queries do not tell apart: that of the layer `words` */
  folds: Folds;
}

/**
 * Items that a query matches, newest first.
 *
 * @param words which version made the layer `words`
 * @returns the first `limit`, and how many matched in all
 * @throws QueryError when the query cannot be read
 */
export async function search(
  store: Store,
  query: string,
  words: string,
  { span, outlet, limit, folds }: SearchOptions,
): Promise<{ items: Found[]; total: number }> {
  const items: Found[] = [];
  let total = 0;
  for await (const matched of matchingItems(store, query, words, { span, outlet, folds })) {
    total += matched.length;
    items.push(...matched);
    // Rows come in no order: keep the newest so far, so that memory stays small whatever matches.
    if (items.length > limit * 4) items.sort(newestFirst).splice(limit);
  }
  return { items: items.sort(newestFirst).slice(0, limit), total };
}

/**
 * All items that a query matches, in no order, in batches as they are found.
 *
 * @throws QueryError when the query cannot be read
 */
export async function* matchingItems(
  store: Store,
  query: string,
  words: string,
  { span, outlet, folds }: Omit<SearchOptions, 'limit'>,
): AsyncGenerator<Found[]> {
  const node = parseQuery(query);
  const matcher = compileQueries([{ key: 'query', node }], folds);
  // The index narrows down by up to three of the words that every match must have; the matcher decides.
  const by = wordKeys(folds);
  const [one = [], two = [], three = []] = requiredWords(node).map((list) => [
    ...new Set(list.flatMap((word) => stemsOfWord(word, by))),
  ]);
  const params = { from_ms: span.fromMs, to_ms: span.toMs, made_by: words, outlet, one, two, three };
  for await (const rows of store.stream(candidates, params)) {
    yield rows.flatMap(({ words: has, languages: of, ...item }) =>
      matcher.match(has.split(' '), of).length === 0 ? [] : [item],
    );
  }
}

function newestFirst(a: Found, b: Found): number {
  return b.published_ms - a.published_ms || (a.item < b.item ? -1 : 1);
}
