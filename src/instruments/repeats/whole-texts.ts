import * as z from 'zod';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { wholeText } from '../../vocabulary/item.js';

const texts = defineQuery({
  sql: new URL('./whole-texts.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({ item: Key, title: z.string(), text: z.string() }),
});

/** Title and text of a few items, as received. */
export async function wholeTexts(store: Store, items: readonly bigint[]): Promise<Map<bigint, string>> {
  const rows = await store.rows(texts, { items: [...items] });
  return new Map(rows.map(({ item, title, text }) => [BigInt(item), wholeText(title, text)]));
}
