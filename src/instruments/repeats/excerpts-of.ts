import * as z from 'zod';
import type { Families } from '../../find/families/families.js';
import { defineQuery } from '../../store/define.js';
import { Count, ItemKey, Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { showItemId, type ItemId } from '../../vocabulary/ids.js';

const excerpts = defineQuery({
  sql: new URL('./texts.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()), languages: z.string() }),
  row: z.strictObject({ item: ItemKey, language: z.string(), excerpt: z.string(), words: Count }),
});

const excerptsOfItems = defineQuery({
  sql: new URL('./excerpts-of-items.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({ item: Key, excerpt: z.string() }),
});

/**
 * What the first items of clusters say: language, number of words, and the first 280 characters as received.
 *
 * @param languages which version made that layer
 */
export async function excerptsOf(
  store: Store,
  items: readonly bigint[],
  languages: string,
): Promise<Map<ItemId, { language: string; excerpt: string; words: number }>> {
  const said = await store.rows(excerpts, { items: [...items], languages });
  return new Map(said.map(({ item, ...of }) => [item, of]));
}

/** The same, without the number of words, where languages are in memory. */
export async function excerptsHeld(
  store: Store,
  families: Families,
  items: readonly bigint[],
): Promise<Map<ItemId, { language: string; excerpt: string }>> {
  const said = await store.rows(excerptsOfItems, { items: [...items] });
  return new Map(
    said.map(({ item, excerpt }) => [
      showItemId(BigInt(item)),
      { language: families.languageOf(BigInt(item)), excerpt },
    ]),
  );
}
