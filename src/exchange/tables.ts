/** What can be exported as a table: items, matches and clusters of the store, outlets and codebook of the casebook. */
import * as z from 'zod';
import type { Casebook } from '../casebook/casebook.js';
import { matchingItems } from '../find/search.js';
import { defineQuery } from '../store/define.js';
import { Count, ItemKey } from '../store/fields.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';
import type { ItemId } from '../vocabulary/ids.js';
import { codebookColumns, codebookRows } from './codebook-rows.js';
import { outletColumns, outletRows } from './outlet-rows.js';
import { column, type TableColumn, type TableRow } from './table-column.js';

const Bounds = z.strictObject({ from_ms: z.int(), to_ms: z.int() });
const Filtered = Bounds.extend({ languages: z.string(), outlets: z.array(z.string()) });

const items = defineQuery({
  sql: new URL('./items.sql', import.meta.url),
  params: Filtered,
  row: z.strictObject({
    item: ItemKey,
    outlet: z.string(),
    published: Count,
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
  params: Filtered.extend({ codes: z.string(), narratives: z.array(z.string()) }),
  row: z.strictObject({
    narrative: z.string(),
    item: ItemKey,
    outlet: z.string(),
    published: Count,
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
    published: Count,
    form: z.string(),
    kind: z.string(),
    wording: ItemKey,
    chain: ItemKey,
    words: Count,
    address: z.string(),
  }),
});

/** Where the rows of a table come from, and which are asked for. */
export interface TableSource {
  store: Store;
  casebook: Casebook;
  span: Span;
  /** which version made the rows of each layer and link */
  madeBy: Readonly<Record<string, string>>;
  /** only of these outlets; [] for all */
  outlets: readonly string[];
  /** only items that it matches; '' for all */
  query: string;
}

export interface Table {
  /** what a row is */
  readonly rowIs: string;
  readonly needs: { layers: readonly ('languages' | 'codes' | 'words')[]; links: readonly 'clusters'[] };
  /** what its rows can be narrowed down by */
  readonly by: readonly ('span' | 'outlets' | 'query')[];
  readonly columns: readonly TableColumn[];
  /** in a total order, in batches as they come */
  rows(source: TableSource): AsyncIterable<readonly TableRow[]>;
}

const id = column('item', 'literal', 16);
const outlet = column('outlet', 'literal', 22);
const published = column('published', 'time', 19);
const language = column('language', 'literal', 9);
const form = column('form', 'literal', 8);
const address = column('address', 'link', 45);

export const tables = {
  items: {
    rowIs: 'an item, as it stands now',
    needs: { layers: ['languages'], links: [] },
    by: ['span', 'outlets', 'query'],
    columns: [
      id,
      outlet,
      published,
      column('stated', 'literal', 22),
      language,
      column('language_stated', 'literal', 9),
      form,
      column('title', 'text', 40),
      column('text', 'text', 80),
      address,
      column('message', 'literal', 14),
      column('evidence_sha256', 'literal', 14),
      column('evidence_locator', 'literal', 18),
    ],
    async *rows({ store, casebook, span, madeBy, outlets, query }) {
      const { languages = '', words = '' } = madeBy;
      const found = query === '' ? undefined : new Set<ItemId>();
      const how = { span, outlet: '', folds: casebook.settings.queries };
      if (found)
        for await (const batch of matchingItems(store, query, words, how))
          for (const { item } of batch) found.add(item);
      for await (const rows of store.stream(items, { ...bounds(span), languages, outlets: [...outlets] }))
        yield found ? rows.filter(({ item }) => found.has(item)) : rows;
    },
  },
  matches: {
    rowIs: 'an item that the queries of a narrative match: not validated by people',
    needs: { layers: ['codes', 'languages'], links: [] },
    by: ['span', 'outlets'],
    columns: [column('narrative', 'literal', 24), id, outlet, published, language, address],
    rows({ store, casebook, span, madeBy, outlets }) {
      const { codes = '', languages = '' } = madeBy;
      const narratives = casebook.codebook.narratives.map((narrative) => narrative.id);
      return store.stream(matches, { ...bounds(span), codes, languages, narratives, outlets: [...outlets] });
    },
  },
  clusters: {
    rowIs: 'an item of a cluster of copies, near copies and texts that share passages',
    needs: { layers: [], links: ['clusters'] },
    by: ['span'],
    columns: [
      column('cluster', 'literal', 16),
      id,
      outlet,
      published,
      form,
      column('kind', 'literal', 7),
      column('wording', 'literal', 16),
      column('chain', 'literal', 16),
      column('words', 'number', 8),
      address,
    ],
    rows: ({ store, span }) => store.stream(clusters, bounds(span)),
  },
  outlets: {
    rowIs: 'an outlet of the casebook, with its items',
    needs: { layers: [], links: [] },
    by: ['span'],
    columns: outletColumns,
    rows: ({ store, casebook, span }) => outletRows(store, casebook, span),
  },
  codebook: {
    rowIs: 'a narrative of the codebook',
    needs: { layers: [], links: [] },
    by: [],
    columns: codebookColumns,
    rows: ({ casebook }) => codebookRows(casebook.codebook),
  },
} as const satisfies Record<string, Table>;
export type TableName = keyof typeof tables;

function bounds({ fromMs, toMs }: Span): z.input<typeof Bounds> {
  return { from_ms: fromMs, to_ms: toMs };
}
