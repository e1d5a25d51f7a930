import * as z from 'zod';
import { defineQuery } from './define.js';
import type { Store } from './store.js';

const itemsDigest = defineQuery({
  sql: new URL('./items-digest.sql', import.meta.url),
  params: z.strictObject({ from_ms: z.int(), to_ms: z.int() }),
  row: z.strictObject({ digest: z.string(), within: z.string() }),
});

/** From and to in ms since 1970 UTC, `to` excluded. */
export interface Span {
  fromMs: number;
  toMs: number;
}

/** Before anything that can be published, to after it. */
export const always: Span = { fromMs: -8.64e15, toMs: 8.64e15 };

/** The digest of all items, and of those published within a span. */
export async function digestItems(store: Store, { fromMs, toMs }: Span): Promise<{ digest: string; within: string }> {
  const [row] = await store.rows(itemsDigest, { from_ms: fromMs, to_ms: toMs });
  return row ?? { digest: '', within: '' };
}
