/** Items, matches and clusters as CSV that a colleague can open: UTF-8 with a mark, formulas neutralised, whole. */
import * as z from 'zod';
import { defineQuery } from '../store/define.js';
import { Count, ItemKey } from '../store/fields.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';
import { csvCell } from '../vocabulary/csv-cell.js';

const Bounds = z.strictObject({ from_ms: z.int(), to_ms: z.int() });
const Time = Count.transform((ms) => new Date(ms).toISOString());

const items = defineQuery({
  sql: new URL('./items.sql', import.meta.url),
  params: Bounds.extend({ languages: z.string() }),
  row: z.strictObject({
    item: ItemKey,
    outlet: z.string(),
    published: Time,
    stated: z.string(),
    language: z.string(),
    language_stated: z.string(),
    form: z.string(),
    title: z.string(),
    text: z.string(),
    address: z.string(),
    message: z.string(),
    evidence_sha256: z.string(),
    evidence_locator: z.string(),
  }),
});
const matches = defineQuery({
  sql: new URL('./matches.sql', import.meta.url),
  params: Bounds.extend({ codes: z.string(), languages: z.string(), narratives: z.array(z.string()) }),
  row: z.strictObject({
    narrative: z.string(),
    item: ItemKey,
    outlet: z.string(),
    published: Time,
    language: z.string(),
    address: z.string(),
  }),
});
const clusters = defineQuery({
  sql: new URL('./clusters.sql', import.meta.url),
  params: Bounds,
  row: z.strictObject({
    cluster: ItemKey,
    item: ItemKey,
    outlet: z.string(),
    published: Time,
    form: z.string(),
    kind: z.string(),
    wording: ItemKey,
    chain: ItemKey,
    words: Count,
    address: z.string(),
  }),
});

/** What can be exported, and which layers and links it needs. */
export const tables = {
  items: { needs: { layers: ['languages'], links: [] } },
  matches: { needs: { layers: ['codes', 'languages'], links: [] } },
  clusters: { needs: { layers: [], links: ['clusters'] } },
} as const;
export type Exported = keyof typeof tables;

/** Byte order mark: without it Excel takes UTF-8 for a code page. */
const BOM = '\ufeff';

/**
 * The file in pieces: a heading, then a line a row, all of them.
 *
 * @param madeBy which version made the rows of each layer and link
 * @param narratives ids, in the codebook's order
 */
export async function* csvExport(
  store: Store,
  what: Exported,
  { fromMs, toMs }: Span,
  madeBy: Readonly<Record<string, string>>,
  narratives: readonly string[],
): AsyncIterable<{ text: string; rows: number }> {
  const bounds = { from_ms: fromMs, to_ms: toMs };
  const { codes = '', languages = '' } = madeBy;
  switch (what) {
    case 'items':
      yield* csv(Object.keys(items.row.shape), store.stream(items, { ...bounds, languages }));
      break;
    case 'matches':
      yield* csv(
        Object.keys(matches.row.shape),
        store.stream(matches, { ...bounds, codes, languages, narratives: [...narratives] }),
      );
      break;
    case 'clusters':
      yield* csv(Object.keys(clusters.row.shape), store.stream(clusters, bounds));
      break;
  }
}

async function* csv(
  columns: readonly string[],
  batches: AsyncIterable<Record<string, string | number>[]>,
): AsyncIterable<{ text: string; rows: number }> {
  yield { text: `${BOM}${columns.join(',')}\r\n`, rows: 0 };
  for await (const rows of batches) {
    const lines = rows.map((row) => `${columns.map((column) => csvCell(row[column] ?? '')).join(',')}\r\n`);
    yield { text: lines.join(''), rows: rows.length };
  }
}
