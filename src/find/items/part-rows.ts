/**
 * Which row of the columns each row of the layer `words` is. An index of the engine answers by places in parts of its
 * table, at half the cost of ids; a part never changes: others take its place.
 */
import * as z from 'zod';
import { unpacked } from '../../links/prints/packed.js';
import { defineQuery } from '../../store/define.js';
import type { Store } from '../../store/store.js';
import type { Columns } from './columns.js';
import { currentRows } from './current-rows.js';
import { Kept } from './kept.js';

const itemsOfPart = defineQuery({
  sql: new URL('./items-of-part.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string(), part: z.string() }),
  row: z.strictObject({ items: z.string(), versions: z.string(), offsets: z.string() }),
});

/** Of a million items they take 4 MB in all; more parts than so many are merged by the engine. */
const PARTS_KEPT = 512;

export class PartRows {
  readonly #store: Store;
  readonly #columns: Columns;
  readonly #words: string;
  readonly #parts = new Kept<Int32Array | undefined>(PARTS_KEPT);

  constructor(store: Store, columns: Columns, words: string) {
    this.#store = store;
    this.#columns = columns;
    this.#words = words;
  }

  /**
   * Rows by offset; -1 for an item outside the period and for a version that is not the item's any more. Undefined when
   * there is no such part any more.
   */
  async of(part: string): Promise<Int32Array | undefined> {
    const rows = await this.#parts.get(part, () => this.#read(part));
    if (!rows) this.#parts.forget(part);
    return rows;
  }

  async #read(part: string): Promise<Int32Array | undefined> {
    const [found] = await this.#store.rows(itemsOfPart, { made_by: this.#words, part });
    if (!found) return undefined;
    const offsets = unpacked(found.offsets);
    const current = currentRows(this.#columns, found.items, found.versions);
    const rows = new Int32Array(offsets.reduce((most, offset) => Math.max(most, offset), -1) + 1).fill(-1);
    for (const [at, offset] of offsets.entries()) rows[offset] = current[at]!;
    return rows;
  }
}
