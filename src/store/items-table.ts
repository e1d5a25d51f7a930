/** Reading and writing of items as imports need it. */
import * as z from 'zod';
import { defineCommand, defineQuery } from './define.js';
import { Count, Key } from './fields.js';
import type { Store } from './store.js';

const Items = z.strictObject({ items: z.array(z.bigint()) });

const versionsKnown = defineQuery({
  sql: new URL('./versions-known.sql', import.meta.url),
  params: Items,
  row: z.strictObject({
    item: Key,
    version: Key,
    sha256: z.string(),
    locator: z.string(),
    recorded_ms: Count,
    current: z.int().transform((flag) => flag === 1),
  }),
});

const keepSuperseded = defineCommand({ sql: new URL('./keep-superseded.sql', import.meta.url), params: Items });

export type KnownVersion = z.output<(typeof versionsKnown)['row']>;

/** Every version that the store has of the items asked for, by item. */
export async function knownVersions(store: Store, items: readonly bigint[]): Promise<Map<bigint, KnownVersion[]>> {
  const known = new Map<bigint, KnownVersion[]>();
  if (items.length === 0) return known;
  for (const row of await store.rows(versionsKnown, { items: [...items] })) {
    const item = BigInt(row.item);
    known.set(item, [...(known.get(item) ?? []), row]);
  }
  return known;
}

/** Keeps the versions that are about to be replaced. To do it twice changes nothing. */
export async function keepEarlier(store: Store, items: readonly bigint[]): Promise<void> {
  if (items.length > 0) await store.command(keepSuperseded, { items: [...items] });
}
