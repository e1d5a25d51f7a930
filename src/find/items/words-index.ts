/** What the layer `words` knows of the items that stand in the columns. */
import * as z from 'zod';
import { compileQueries } from '../../casebook/query/compile-queries.js';
import type { QueryNode } from '../../casebook/query/query-node.js';
import type { Folds } from '../../language/word-keys.js';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { unpacked } from '../../links/prints/packed.js';
import { addBit, noBits, rowsOfBits, type Bits } from './bits.js';
import type { Columns } from './columns.js';

const Rows = z.strictObject({ items: z.string(), versions: z.string() });
const rowsWithStem = defineQuery({
  sql: new URL('./rows-with-stem.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string(), stem: z.string() }),
  row: Rows,
});
const rowsSpelled = defineQuery({
  sql: new URL('./rows-spelled.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string(), pattern: z.string() }),
  row: Rows,
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

  /** Items that have a word with the stem in any of their languages. */
  withStem(stem: string): Promise<Bits> {
    return this.#rows(this.#store.stream(rowsWithStem, { made_by: this.#words, stem }));
  }

  /**
   * Items of which a word fits as it is spelt.
   *
   * @param pattern regular expression (RE2) of a whole word
   */
  spelled(pattern: string): Promise<Bits> {
    return this.#rows(this.#store.stream(rowsSpelled, { made_by: this.#words, pattern }));
  }

  async #rows(answer: AsyncIterable<z.output<typeof Rows>[]>): Promise<Bits> {
    const { lookup, versions, size } = this.columns;
    const current = new Uint32Array(versions.buffer, versions.byteOffset, versions.length * 2);
    const found = noBits(size);
    for await (const rows of answer) {
      for (const { items, versions: of } of rows) {
        const ids = unpacked(items);
        const version = unpacked(of);
        for (let at = 0; at < ids.length; at += 2) {
          const row = lookup.rowOf(ids[at]!, ids[at + 1]!);
          if (row < 0) continue; // outside the period
          // Rows of the layer stay when an item has a new version.
          if (current[row * 2] === version[at] && current[row * 2 + 1] === version[at + 1]) addBit(found, row);
        }
      }
    }
    return found;
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
