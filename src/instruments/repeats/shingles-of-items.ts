import * as z from 'zod';
import { unpacked } from '../../links/prints/packed.js';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';

const shinglesOfItems = defineQuery({
  sql: new URL('./shingles-of-items.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({ item: Key, shingles: z.string() }),
});

/** What the texts of a few items are compared by: distinct word 3-shingles, ascending. */
export async function shinglesOf(store: Store, items: readonly bigint[]): Promise<Map<bigint, Uint32Array>> {
  const rows = await store.rows(shinglesOfItems, { items: [...items] });
  return new Map(rows.map(({ item, shingles }) => [BigInt(item), unpacked(shingles)]));
}
