/** Which input each layer and link was last brought up to date with, so that nothing is computed for nothing. */
import * as z from 'zod';
import { defineQuery } from './define.js';
import type { Store } from './store.js';

const settled = defineQuery({
  sql: new URL('./settled.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({ name: z.string(), made_by: z.string(), input: z.string() }),
});

/** Each as `name made_by input`. */
export async function readSettled(store: Store): Promise<ReadonlySet<string>> {
  const rows = await store.rows(settled, {});
  return new Set(rows.map((row) => `${row.name} ${row.made_by} ${row.input}`));
}

export async function settle(store: Store, name: string, madeBy: string, input: string): Promise<void> {
  await store.insert('settled', Buffer.from(`${JSON.stringify({ name, made_by: madeBy, input })}\n`));
}
