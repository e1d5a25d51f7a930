/** What the layer `words` knows of the items that stand in the columns. */
import * as z from 'zod';
import { compileQueries } from '../../casebook/query/compile-queries.js';
import type { QueryNode } from '../../casebook/query/query-node.js';
import type { Folds } from '../../language/word-keys.js';
import { defineQuery } from '../../store/define.js';
import { Key } from '../../store/fields.js';
import type { Query, Store } from '../../store/store.js';
import { packed, unpacked } from '../../links/prints/packed.js';
import { addBit, hasBit, noBits, rowsOfBits, type Bits } from './bits.js';
import type { Columns } from './columns.js';
import { currentRows } from './current-rows.js';
import { PartRows } from './part-rows.js';
import { partsInMemory } from './places/parts-in-memory.js';
import { WordPlaces } from './places/word-places.js';

/** Where a word is: offsets in a part of the table. */
const Places = z.strictObject({ key: z.string(), part: z.string(), offsets: z.string() });
/** Which items have it: slower to read than places. */
const Items = z.strictObject({ key: z.string(), items: z.string(), versions: z.string() });
const Stem = z.strictObject({ made_by: z.string(), stem: z.string() });
const placesWithStem = defineQuery({
  sql: new URL('./places-with-stem.sql', import.meta.url),
  params: Stem,
  row: Places,
});
const itemsWithStem = defineQuery({
  sql: new URL('./items-with-stem.sql', import.meta.url),
  params: Stem,
  row: Items,
});
const Pattern = z.strictObject({ made_by: z.string(), pattern: z.string() });
const placesSpelled = defineQuery({
  sql: new URL('./places-spelled.sql', import.meta.url),
  params: Pattern,
  row: Places,
});
const itemsSpelled = defineQuery({
  sql: new URL('./items-spelled.sql', import.meta.url),
  params: Pattern,
  row: Items,
});
const wordsOfItems = defineQuery({
  sql: new URL('./words-of-items.sql', import.meta.url),
  params: z.strictObject({ made_by: z.string(), all: z.boolean(), items: z.string() }),
  row: z.strictObject({ item: Key, version: Key, words: z.string(), languages: z.array(z.string()) }),
});

/** Texts that are read in one piece: some 20 MB of their words. */
const MOST_AT_ONCE = 20_000;

export class WordsIndex {
  readonly columns: Columns;
  readonly folds: Folds;
  readonly #store: Store;
  readonly #words: string;
  readonly #parts: PartRows;
  /** words and their places in memory: undefined until they are read, and where they are too many */
  places: WordPlaces | undefined;

  /** @param words which version made the layer */
  constructor(store: Store, columns: Columns, words: string, folds: Folds) {
    this.#store = store;
    this.columns = columns;
    this.#words = words;
    this.folds = folds;
    this.#parts = new PartRows(store, columns, words);
  }

  /** Reads into memory what words, phrases and NEAR are answered from; until then, and where it is too much, the store is asked. */
  async holdPlaces(signal?: AbortSignal): Promise<void> {
    const segments = await partsInMemory(this.#store, this.#words, this.folds, signal);
    if (segments) this.places = new WordPlaces(segments, this.folds, this.columns);
  }

  /** Items that have a word with the stem in any of their languages, by stem: all are asked at once. */
  async withStems(stems: readonly string[]): Promise<ReadonlyMap<string, Bits>> {
    const found = new Map<string, Bits>();
    for (let from = 0; from < stems.length; from += STEMS_AT_ONCE) {
      const some = stems.slice(from, from + STEMS_AT_ONCE);
      const ask = { places: joined(placesWithStem, some), items: joined(itemsWithStem, some) };
      for (const [stem, rows] of await this.#rows(some, ask, { made_by: this.#words, ...numbered(some) })) {
        found.set(stem, rows);
      }
    }
    return found;
  }

  /**
   * Items of which a word fits as it is spelt.
   *
   * @param pattern regular expression (RE2) of a whole word
   */
  async spelled(pattern: string): Promise<Bits> {
    const found = await this.#rows(
      [pattern],
      { places: placesSpelled, items: itemsSpelled },
      { made_by: this.#words, pattern },
    );
    return found.get(pattern)!;
  }

  async #rows<P extends z.ZodType>(
    keys: readonly string[],
    ask: { places: Query<P, typeof Places>; items: Query<P, typeof Items> },
    params: z.input<P>,
  ): Promise<Map<string, Bits>> {
    const found = new Map(keys.map((key) => [key, noBits(this.columns.size)]));
    for (let tried = 0; tried < TRIES; tried++) {
      const places = await this.#store.rows(ask.places, params);
      const parts = await Promise.all(places.map(({ part }) => this.#parts.of(part)));
      // While it was asked a part was merged into another: it is asked again.
      if (parts.includes(undefined)) continue;
      for (const [at, { key, offsets }] of places.entries()) {
        const of = parts[at]!;
        addRows(found.get(key)!, unpacked(offsets), (offset) => of[offset]!);
      }
      return found;
    }
    // While much is written parts are merged all the time: items are the same in whatever part they lie.
    for (const { key, items, versions } of await this.#store.rows(ask.items, params)) {
      addRows(found.get(key)!, currentRows(this.columns, items, versions), (row) => row);
    }
    return found;
  }

  /** Those of some items that a query matches: their words are read. */
  async ask(node: QueryNode, candidates: Bits): Promise<Bits> {
    const { items, versions, size, lookup } = this.columns;
    const found = noBits(size);
    const rows = rowsOfBits(candidates);
    if (rows.length === 0) return found;
    const matcher = compileQueries([{ key: 'query', node }], this.folds);
    // To name most of them takes longer than to read the others too.
    const all = rows.length * 2 > size;
    const ids = BigUint64Array.from(all ? [] : rows, (row) => items[row]!);
    const params = { made_by: this.#words, all, items: packed(new Uint32Array(ids.buffer)) };
    // A stream holds this thread up while it reads, so that it is for what does not fit in memory.
    const batches =
      rows.length > MOST_AT_ONCE
        ? this.#store.stream(wordsOfItems, params)
        : [await this.#store.rows(wordsOfItems, params)];
    for await (const batch of batches) {
      for (const { item, version, words, languages } of batch) {
        const id = BigInt(item);
        const row = lookup.rowOf(Number(id & 0xff_ff_ff_ffn), Number(id >> 32n));
        if (row < 0 || !hasBit(candidates, row) || versions[row] !== BigInt(version)) continue;
        if (matcher.match(words.split(' '), languages).length > 0) addBit(found, row);
      }
    }
    return found;
  }
}

/** So many stems are asked in one query: each begins readers of its own. */
const STEMS_AT_ONCE = 16;

/** So often places are asked for, before items are. */
const TRIES = 3;

function addRows(bits: Bits, places: Iterable<number>, rowOf: (place: number) => number): void {
  for (const place of places) {
    const row = rowOf(place);
    if (row >= 0) addBit(bits, row);
  }
}

/** The query of one stem, joined for several: `stem_0` and so on. */
function joined<R extends z.ZodType>(one: Query<typeof Stem, R>, stems: readonly string[]): Query<typeof Stems, R> {
  const each = stems.map((_, at) => one.sql.replaceAll('{stem:', `{stem_${at}:`));
  return { ...one, sql: each.join('\nUNION ALL\n'), params: Stems };
}

const Stems = z.record(z.string(), z.string());

function numbered(stems: readonly string[]): Record<string, string> {
  return Object.fromEntries(stems.map((stem, at) => [`stem_${at}`, stem]));
}
