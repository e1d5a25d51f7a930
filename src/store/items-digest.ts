import * as z from 'zod';
import { defineQuery } from './define.js';
import type { Store } from './store.js';

const itemsDigest = defineQuery({
  sql: new URL('./items-digest.sql', import.meta.url),
  params: z.strictObject({ from_ms: z.int(), to_ms: z.int() }),
  row: z.strictObject({ digest: z.string(), within: z.string() }),
});

const itemsParts = defineQuery({
  sql: new URL('./items-parts.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({ parts: z.string() }),
});

/** From and to in ms since 1970 UTC, `to` excluded. */
export interface Span {
  fromMs: number;
  toMs: number;
}

/** Before anything that can be published, to after it. */
export const always: Span = { fromMs: -8.64e15, toMs: 8.64e15 };

interface Digests {
  digest: string;
  within: string;
}

/** The last of each store: it goes through all items, and most of what is asked comes after no change. */
const last = new WeakMap<Store, Digests & { of: string }>();

/** The digest of all items, and of those published within a span. */
export async function digestItems(store: Store, { fromMs, toMs }: Span): Promise<Digests> {
  const [{ parts } = { parts: '' }] = await store.rows(itemsParts, {});
  const of = `${parts} ${fromMs} ${toMs}`;
  const known = last.get(store);
  if (known?.of === of) return known;
  const [row] = await store.rows(itemsDigest, { from_ms: fromMs, to_ms: toMs });
  const { digest, within } = row ?? { digest: '', within: '' };
  last.set(store, { of, digest, within });
  return { digest, within };
}
