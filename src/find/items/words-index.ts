/** What the layer `words` knows of the items that stand in the columns. */
import * as z from 'zod';
import { compileQueries } from '../../casebook/query/compile-queries.js';
import type { QueryNode } from '../../casebook/query/query-node.js';
import type { Folds } from '../../language/word-keys.js';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { addBit, noBits, rowsOfBits, type Bits } from './bits.js';
import type { Columns } from './columns.js';

const rowsWithStem = defineQuery({
  sql: new URL('./rows-with-stem.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string(), stems: z.array(z.string()) }),
  row: z.strictObject({ records: z.string() }),
});
const wordsOfItems = defineQuery({
  sql: new URL('./words-of-items.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string(), items: z.array(z.bigint()) }),
  row: z.strictObject({ item: Key, version: Key, words: z.string(), languages: z.array(z.string()) }),
});

/** So many items are bound to a query at once. */
const AT_ONCE = 20_000;

export class WordsIndex {
  readonly columns: Columns;
  readonly folds: Folds;
  readonly #store: Store;
  readonly #words: string;

  /** @param words which version made the layer */
  constructor(store: Store, columns: Columns, words: string, folds: Folds) {
    this.#store = store;
    this.columns = columns;
    this.#words = words;
    this.folds = folds;
  }

  /** Items that have a word with the stem in any of their languages: rows in no order, some may come twice. */
  async rowsOf(stem: string): Promise<Uint32Array> {
    const { lookup, versions } = this.columns;
    const version = new Uint32Array(versions.buffer, versions.byteOffset, versions.length * 2);
    const parts: Uint32Array[] = [];
    for await (const rows of this.#store.stream(rowsWithStem, { made_by: this.#words, stems: [stem] })) {
      for (const { records } of rows) {
        const bytes = new Uint8Array(Buffer.from(records, 'base64'));
        const halves = new Uint32Array(bytes.buffer);
        const found = new Uint32Array(halves.length / 4);
        let size = 0;
        for (let at = 0; at < halves.length; at += 4) {
          const row = lookup.rowOf(halves[at]!, halves[at + 1]!);
          // Rows of the layer stay when an item has a new version.
          if (row < 0 || version[row * 2] !== halves[at + 2] || version[row * 2 + 1] !== halves[at + 3]) continue;
          found[size++] = row;
        }
        parts.push(found.subarray(0, size));
      }
    }
    const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  /** Those of some items that a query matches: their words are read. */
  async ask(node: QueryNode, candidates: Bits): Promise<Bits> {
    const matcher = compileQueries([{ key: 'query', node }], this.folds);
    const found = noBits(this.columns.size);
    const rows = rowsOfBits(candidates);
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const some = rows.subarray(from, from + AT_ONCE);
      const rowOf = new Map(
        Array.from(some, (row) => [`${this.columns.items[row]} ${this.columns.versions[row]}`, row]),
      );
      const items = Array.from(some, (row) => this.columns.items[row]!);
      for await (const batch of this.#store.stream(wordsOfItems, { made_by: this.#words, items })) {
        for (const { item, version, words, languages } of batch) {
          const row = rowOf.get(`${item} ${version}`);
          if (row !== undefined && matcher.match(words.split(' '), languages).length > 0) addBit(found, row);
        }
      }
    }
    return found;
  }
}
