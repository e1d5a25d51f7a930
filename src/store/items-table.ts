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

const heldPlaces = defineQuery({
  sql: new URL('./held-places.sql', import.meta.url),
  params: z.strictObject({ sha256: z.string(), locators: z.array(z.string()) }),
  row: z.strictObject({ locator: z.string(), item: Key }),
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

/** The engine takes half a second to look for 40,000 places, and half a minute for 66,000. */
const PLACES_AT_ONCE = 20_000;

/** Which items were read from places of a content, by place. */
export async function itemsAtPlaces(
  store: Store,
  sha256: string,
  locators: readonly string[],
): Promise<Map<string, Set<string>>> {
  const held = new Map<string, Set<string>>();
  for (let from = 0; from < locators.length; from += PLACES_AT_ONCE) {
    const some = locators.slice(from, from + PLACES_AT_ONCE);
    for (const { locator, item } of await store.rows(heldPlaces, { sha256, locators: some }))
      held.set(locator, (held.get(locator) ?? new Set()).add(item));
  }
  return held;
}
