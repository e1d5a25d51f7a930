import * as z from 'zod';
import { defineCommand, defineQuery } from './define.js';
import { Count } from './fields.js';
import type { Store } from './store.js';

const tidyTable = defineCommand({
  sql: new URL('./tidy.sql', import.meta.url),
  params: z.strictObject({ table: z.string() }),
});

const rowsOf = defineQuery({
  sql: new URL('./rows-of-items.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({ rows: Count }),
});

/**
 * After much was written, merges the parts of tables, so that what is read next need not: half the time of a survey
 * of 600,000 items, for a second or two once. Little that is added to much is left to the engine's own pace.
 *
 * @param written rows that were just written
 */
export async function tidyAfter(store: Store, written: number, tables: readonly string[]): Promise<void> {
  const [{ rows } = { rows: 0 }] = await store.rows(rowsOf, {});
  if (written === 0 || written * 4 < rows) return;
  for (const table of tables) await store.command(tidyTable, { table });
}
