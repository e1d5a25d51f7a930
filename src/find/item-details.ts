import * as z from 'zod';
import { defineQuery } from '../store/define.js';
import { Count, ItemKey, Key } from '../store/fields.js';
import type { Store } from '../store/store.js';
import { readItemId, type ItemId } from '../vocabulary/ids.js';
import { forms } from '../vocabulary/item.js';

const ItemDetails = z.strictObject({
  item: ItemKey,
  version_key: Key,
  outlet: z.string(),
  published_ms: Count,
  stated: z.string(),
  title: z.string(),
  excerpt: z.string(),
  /** what it counts as, see language/settle-language.ts */
  language: z.string(),
  form: z.enum(forms),
  address: z.string(),
  message: z.string(),
  sha256: z.string(),
  locator: z.string(),
  recorded_ms: Count,
});
export type ItemDetails = z.output<typeof ItemDetails>;

const itemDetails = defineQuery({
  sql: new URL('./item-details.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()), languages: z.string() }),
  row: ItemDetails,
});

/**
 * What is known of each of some items, by id.
 *
 * @param languages which version made the layer `languages`
 */
export async function detailsOf(
  store: Store,
  ids: readonly ItemId[],
  languages: string,
): Promise<Map<ItemId, ItemDetails>> {
  const rows = await store.rows(itemDetails, { items: ids.map((id) => readItemId(id) ?? 0n), languages });
  return new Map(rows.map((row) => [row.item, row]));
}
