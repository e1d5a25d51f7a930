import * as z from 'zod';
import { ownText } from '../../links/boilerplate/own-text.js';
import type { Boilerplate } from '../../links/boilerplate/read-boilerplate.js';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';

const texts = defineQuery({
  sql: new URL('./whole-texts.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({ item: Key, outlet: z.string(), title: z.string(), text: z.string(), language: z.string() }),
});

/** Title and text of a few items as they are compared, without boilerplate; and their language, as it was stated. */
export async function wholeTexts(
  store: Store,
  items: readonly bigint[],
  boilerplate: Boilerplate,
): Promise<Map<bigint, { text: string; language: string }>> {
  const rows = await store.rows(texts, { items: [...items] });
  return new Map(
    rows.map(({ item, language, ...said }) => [BigInt(item), { text: ownText(said, boilerplate), language }]),
  );
}
