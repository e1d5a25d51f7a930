import * as z from 'zod';
import { withoutBoilerplate } from '../../layers/lines/without-boilerplate.js';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { wholeText } from '../../vocabulary/item.js';

const texts = defineQuery({
  sql: new URL('./whole-texts.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({ item: Key, outlet: z.string(), title: z.string(), text: z.string(), language: z.string() }),
});

/** Keys of what each outlet puts under or over its posts. */
export type Boilerplate = ReadonlyMap<string, ReadonlySet<bigint>>;

/** Title and text of a few items as they are compared, without boilerplate; and their language, as it was stated. */
export async function wholeTexts(
  store: Store,
  items: readonly bigint[],
  boilerplate: Boilerplate,
): Promise<Map<bigint, { text: string; language: string }>> {
  const rows = await store.rows(texts, { items: [...items] });
  return new Map(
    rows.map(({ item, outlet, title, text, language }) => [
      BigInt(item),
      { text: withoutBoilerplate(wholeText(title, text), boilerplate.get(outlet) ?? NONE), language },
    ]),
  );
}

const NONE: ReadonlySet<bigint> = new Set();
