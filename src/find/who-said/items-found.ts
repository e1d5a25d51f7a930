/** The items that have some texts: how many, since when, and those that are shown. From memory where families are held, else from the store. */
import * as z from 'zod';
import { defineQuery } from '../../store/define.js';
import { Count, ItemKey, Key } from '../../store/fields.js';
import { showItemId } from '../../vocabulary/ids.js';
import { forms } from '../../vocabulary/item.js';
import type { Families } from '../families/families.js';
import type { FamiliesIn } from '../families/families-in.js';

const Texts = z.strictObject({ texts: z.array(z.bigint()), whole: z.array(z.bigint()) });
const Item = z.strictObject({
  item: ItemKey,
  outlet: z.string(),
  published_ms: Count,
  form: z.enum(forms),
  language: z.string(),
  title: z.string(),
  text: z.string(),
  address: z.string(),
  passages: z.array(z.tuple([Count, Count])),
});
const itemsOfTexts = defineQuery({
  sql: new URL('./items-of-texts.sql', import.meta.url),
  params: Texts.extend({ first_ms: z.int(), limit: z.int() }),
  row: Item.extend({ print: Key }),
});
const itemsByKey = defineQuery({
  sql: new URL('./items-by-key.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: Item,
});
const totals = defineQuery({
  sql: new URL('./totals.sql', import.meta.url),
  params: Texts,
  row: z.strictObject({ items: Count, outlets: Count, shares: Count, originals_whole: Count, first_ms: Count }),
});
const outletsAt = defineQuery({
  sql: new URL('./outlets-at.sql', import.meta.url),
  params: z.strictObject({ whole: z.array(z.bigint()), at_ms: z.int() }),
  row: z.strictObject({ outlets: Count }),
});

export interface ItemFound extends z.output<typeof Item> {
  /** which of the texts it has */
  print: bigint;
}

export interface ItemsFound {
  items: number;
  outlets: number;
  shares: number;
  /** when the first original (no share) came of those that have a whole text; null where there is none */
  firstMs: number | null;
  /** of originals that came at that time */
  outletsAtFirst: number;
  /** earliest first; where there are more than `limit`, what came first is always among them, and whole texts before others */
  found: ItemFound[];
}

interface Asked {
  texts: readonly bigint[];
  /** those of `texts` that have it whole, more or less */
  whole: readonly bigint[];
  limit: number;
}

export async function itemsFound({ store, families }: FamiliesIn, asked: Asked): Promise<ItemsFound> {
  const { texts, whole, limit } = asked;
  if (texts.length === 0) return { items: 0, outlets: 0, shares: 0, firstMs: null, outletsAtFirst: 0, found: [] };
  if (families) {
    const { rows, ...held } = rowsHeld(families, asked);
    const { items, texts: printOf } = families.columns;
    const read = await store.rows(itemsByKey, { items: rows.map((row) => items[row]!) });
    const byId = new Map(read.map((item) => [item.item, item]));
    const found = rows.flatMap((row) => {
      const item = byId.get(showItemId(items[row]!));
      return item ? [{ ...item, print: printOf[row]! }] : []; // it may have been withdrawn a moment ago
    });
    return { ...held, found };
  }
  const given = { texts: [...texts], whole: [...whole] };
  const [all] = await store.rows(totals, given);
  const { first_ms: at = 0, originals_whole: originals = 0 } = all ?? {};
  const [[atFirst], rows] = await Promise.all([
    originals > 0 ? store.rows(outletsAt, { whole: given.whole, at_ms: at }) : [],
    store.rows(itemsOfTexts, { ...given, first_ms: at, limit }),
  ]);
  return {
    items: all?.items ?? 0,
    outlets: all?.outlets ?? 0,
    shares: all?.shares ?? 0,
    firstMs: originals > 0 ? at : null,
    outletsAtFirst: atFirst?.outlets ?? 0,
    found: rows.map(({ print, ...row }) => ({ ...row, print: BigInt(print) })),
  };
}

/** The same as the store says: totals, and the rows to be shown. */
function rowsHeld(families: Families, { texts, whole, limit }: Asked): Omit<ItemsFound, 'found'> & { rows: number[] } {
  const { columns } = families;
  const { publishedMs, items } = columns;
  const wholes = new Set(whole);
  const isWhole = (row: number): boolean => wholes.has(columns.texts[row]!);
  const isShare = (row: number): boolean => families.form(row) === 'share';
  const outletsOf = (some: readonly number[]): number => new Set(some.map((row) => columns.outlets[row]!)).size;
  const all = families.rowsOfTexts(texts);
  const originals = all.filter((row) => isWhole(row) && !isShare(row));
  const firstMs = originals.reduce<number | null>((least, row) => Math.min(least ?? Infinity, publishedMs[row]!), null);
  const isFirst = (row: number): boolean => isWhole(row) && !isShare(row) && publishedMs[row] === firstMs;
  const byTime = (a: number, b: number): number =>
    publishedMs[a]! - publishedMs[b]! || (items[a]! < items[b]! ? -1 : Number(items[a] !== items[b]));
  const rank = (row: number): number => (isFirst(row) ? 0 : isWhole(row) ? 1 : 2);
  const shown = all.toSorted((a, b) => rank(a) - rank(b) || byTime(a, b)).slice(0, limit);
  return {
    items: all.length,
    outlets: outletsOf(all),
    shares: all.filter(isShare).length,
    firstMs,
    outletsAtFirst: outletsOf(originals.filter(isFirst)),
    rows: shown.sort(byTime),
  };
}
