import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import type { Command, Query } from './store.js';

/**
 * A query from its `.sql` file, with the schemas of its parameters and rows.
 *
 * @throws Error when the file holds a semicolon: two statements in one would both run and both answer
 */
export function defineQuery<P extends z.ZodType, R extends z.ZodType>(parts: {
  sql: URL;
  params: P;
  row: R;
}): Query<P, R> {
  return { ...read(parts.sql), params: parts.params, row: parts.row };
}

/** A statement without rows, from its `.sql` file. */
export function defineCommand<P extends z.ZodType>(parts: { sql: URL; params: P }): Command<P> {
  return { ...read(parts.sql), params: parts.params };
}

function read(url: URL): { name: string; sql: string } {
  const sql = readFileSync(url, 'utf8').trim();
  const name = basename(fileURLToPath(url), '.sql');
  if (sql.replace(/--.*$/gm, '').includes(';'))
    throw new Error(`${name}.sql: a query is one statement, without semicolons`);
  return { name, sql };
}
