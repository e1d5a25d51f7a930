import * as z from 'zod';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { wholeText } from '../../vocabulary/item.js';

const texts = defineQuery({
  sql: new URL('./whole-texts.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({ item: Key, title: z.string(), text: z.string(), language: z.string() }),
});

/** Title and text of a few items, as received, and their language as it was stated or found. */
export async function wholeTexts(
  store: Store,
  items: readonly bigint[],
): Promise<Map<bigint, { text: string; language: string }>> {
  const rows = await store.rows(texts, { items: [...items] });
  return new Map(
    rows.map(({ item, title, text, language }) => [BigInt(item), { text: wholeText(title, text), language }]),
  );
}
