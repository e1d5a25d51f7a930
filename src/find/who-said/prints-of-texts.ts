import * as z from 'zod';
import type { KnownText } from '../../links/clusters/known-texts.js';
import { textsInStore } from '../../links/clusters/texts-in-store.js';
import { unpacked } from '../../links/prints/packed.js';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { FamiliesIn } from '../families/families-in.js';

const printsOfItems = defineQuery({
  sql: new URL('./prints-of-items.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({ key: Key, shingles: z.string() }),
});

export type TextPrint = Pick<KnownText, 'text' | 'family' | 'shingles'>;

/** The prints of texts, of those that an item still has. In memory it is known which item has one: half of the work. */
export async function printsOfTexts(
  { store, families }: FamiliesIn,
  texts: readonly bigint[],
): Promise<Iterable<TextPrint>> {
  if (!families) return textsInStore(store).texts(BigUint64Array.from(texts));
  const { items } = families.columns;
  const byItem = new Map<bigint, Omit<TextPrint, 'shingles'>>();
  for (const text of texts) {
    const row = families.rowOfText(text);
    if (row >= 0) byItem.set(items[row]!, { text, family: families.familyAt(row) });
  }
  const prints = await store.rows(printsOfItems, { items: [...byItem.keys()] });
  return prints.map(({ key, shingles }) => ({ ...byItem.get(BigInt(key))!, shingles: unpacked(shingles) }));
}
