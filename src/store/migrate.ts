import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Store } from './store.js';

const folder = new URL('./migrations/', import.meta.url);
const none = z.strictObject({});

const bootstrap = [
  'CREATE DATABASE IF NOT EXISTS refrain ENGINE = Atomic',
  `CREATE TABLE IF NOT EXISTS refrain.migrations (name String) ENGINE = ReplacingMergeTree ORDER BY name`,
];

/** Told before each step of bringing an older store up to date, which may take minutes; `undefined` at the end. */
export type Updating = (at: { step: number; of: number } | undefined) => void;

/**
 * Runs every migration of `migrations/` that this store has not seen, in the order of their names.
 *
 * @param updating not told of a store that is only made
 */
export async function migrate(store: Store, updating: Updating = () => {}): Promise<void> {
  for (const sql of bootstrap) await store.command({ name: 'migrate', sql, params: none }, {});
  const seen = await store.rows(
    {
      name: 'migrations',
      sql: 'SELECT name FROM refrain.migrations FINAL ORDER BY name',
      params: none,
      row: z.strictObject({ name: z.string() }),
    },
    {},
  );
  const done = new Set(seen.map(({ name }) => name));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql') && !done.has(name))
    .sort();
  const tell: Updating = done.size > 0 && files.length > 0 ? updating : () => {};
  try {
    for (const [index, file] of files.entries()) {
      tell({ step: index + 1, of: files.length });
      // Each statement can be run twice (IF NOT EXISTS), so that a kill between two of them does no harm.
      for (const sql of statements(readFileSync(new URL(file, folder), 'utf8'))) {
        await store.command({ name: file, sql, params: none }, {});
      }
      await store.insert('migrations', Buffer.from(`${JSON.stringify({ name: file })}\n`));
    }
  } finally {
    tell(undefined);
  }
}

/** A migration's statements: each ends with a semicolon at the end of a line. */
function statements(text: string): string[] {
  return text
    .split(/;\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part.replace(/--.*$/gm, '').trim() !== '');
}
