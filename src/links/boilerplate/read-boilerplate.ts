import * as z from 'zod';
import { defineQuery } from '../../store/define.js';
import { Count, Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';

/** A line that an outlet puts under or over its posts, for an instrument or a report to show as such. */
export const boilerplate = defineQuery({
  sql: new URL('./boilerplate.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string() }),
  row: z.strictObject({
    outlet: z.string(),
    /** key of the line, as `edgeLines` gives it */
    line: Key,
    /** the last sentence of a line that is otherwise the outlet's own text */
    sentence: z.boolean(),
    words: z.int(),
    /** as it stands in one item, the lowest; cut to 300 UTF-16 units */
    text: z.string(),
    /** different texts that have it */
    texts: Count,
    /** different texts of a day that have it, and all that the outlet published from its first to its last day */
    posts: Count,
    posts_between: Count,
    /** days on which it stands */
    days: Count,
  }),
});

/** By outlet, the keys of what it puts under or over its posts, for `withoutBoilerplate`. */
export type Boilerplate = ReadonlyMap<string, ReadonlySet<bigint>>;

export async function boilerplateOfOutlets(store: Store, madeBy: string): Promise<Boilerplate> {
  const keys = new Map<string, Set<bigint>>();
  for (const { outlet, line } of await store.rows(boilerplate, { made_by: madeBy })) {
    const known = keys.get(outlet) ?? new Set();
    keys.set(outlet, known.add(BigInt(line)));
  }
  return keys;
}
