/** Who else has the text of an item, word for word or nearly so, and when each had it. */
import * as z from 'zod';
import { defineQuery } from '../store/define.js';
import { Count, ItemKey, Key } from '../store/fields.js';
import { ItemId, showItemId } from '../vocabulary/ids.js';
import { forms } from '../vocabulary/item.js';
import type { Families } from './families/families.js';
import type { FamiliesIn } from './families/families-in.js';
import { outletsOfFamily } from './families/outlets-of-family.js';

/** Outlets that are told of one by one. */
const ENTRIES = 1_000;

const One = z.strictObject({ item: z.bigint() });
const alsoInQuery = defineQuery({
  sql: new URL('./also-in.sql', import.meta.url),
  params: One.extend({ limit: z.int() }),
  row: z.strictObject({
    cluster: Key,
    outlet: z.string(),
    published_ms: Count,
    item: ItemKey,
    form: z.enum(forms),
    words: Key,
    items: Count,
    all_items: Count,
    all_outlets: Count,
    only_shares: z.int(),
  }),
});
const hadBefore = defineQuery({
  sql: new URL('./had-before.sql', import.meta.url),
  params: One.extend({ outlet: z.string(), published_ms: z.int() }),
  row: z.strictObject({ had: z.int() }),
});

/**
 * What an item is in its cluster, see `Standing` in instruments/repeats/one-cluster.ts. `again`: its outlet had the same
 * words before; `own-edit`: it had other words before.
 */
const standings = ['first', 'exact', 'near', 'again', 'own-edit', 'share'] as const;

const Entry = z.strictObject({
  outlet: z.string(),
  item: ItemId,
  published: z.int(),
  form: z.enum(forms),
  /** minutes after the first, >= 0 but for shares that are older */
  minutes: z.number(),
  standing: z.enum(standings),
  /** items of this outlet in the cluster, shares and its own edits among them */
  items: z.int().min(1),
});

export const AlsoIn = z.strictObject({
  /** named after its lowest item */
  cluster: ItemId,
  /** all of the cluster, shares and edits of an outlet's own text among them */
  items: z.int().min(1),
  /** that have it otherwise than by a share */
  outlets: z.int().min(0),
  /** how many of them state the same earliest time: more than one, and nobody was first */
  outletsAtFirst: z.int().min(0),
  /** an outlet each, with the item by which it had the text first; then those that only shared it. The first `ENTRIES` */
  entries: z.array(Entry),
  /** what the item itself is, and how long after the first it came */
  own: Entry.pick({ item: true, outlet: true, published: true, minutes: true, standing: true }),
});
export type AlsoIn = z.infer<typeof AlsoIn>;

/**
 * @param item as it stands in the store
 * @returns undefined where the item has no words to compare
 */
export async function alsoIn(
  { store, families }: FamiliesIn,
  item: { item: ItemId; outlet: string; published_ms: number; form: (typeof forms)[number] },
  key: bigint,
): Promise<AlsoIn | undefined> {
  const rows = families ? outletsHeld(families, key) : await store.rows(alsoInQuery, { item: key, limit: ENTRIES });
  const [first] = rows;
  if (!first) return undefined;
  const after = (ms: number): number => (ms - first.published_ms) / 60_000;
  const nobody = first.only_shares === 1;
  const entries = rows.map(({ outlet, published_ms: published, form, words, items, only_shares, item: of }, at) => ({
    outlet,
    item: of,
    published,
    form,
    minutes: after(published),
    standing: standingOf(only_shares === 1, at === 0, words === first.words),
    items,
  }));
  const entry = entries.find(({ item: of }) => of === item.item);
  const { outlet, published_ms: published, form } = item;
  const again = async (): Promise<boolean> =>
    families
      ? hadBeforeHeld(families, key)
      : (await store.rows(hadBefore, { item: key, outlet, published_ms: published }))[0]?.had === 1;
  const standing = entry?.standing ?? (form === 'share' ? 'share' : (await again()) ? 'again' : 'own-edit');
  return {
    cluster: showItemId(BigInt(first.cluster)),
    items: first.all_items,
    outlets: first.all_outlets,
    outletsAtFirst: nobody
      ? 0
      : rows.filter((row) => row.only_shares === 0 && row.published_ms === first.published_ms).length,
    entries,
    own: {
      item: item.item,
      outlet,
      published,
      minutes: after(published),
      standing,
    },
  };
}

function standingOf(share: boolean, first: boolean, same: boolean): (typeof standings)[number] {
  if (share) return 'share';
  return first ? 'first' : same ? 'exact' : 'near';
}

function outletsHeld(families: Families, item: bigint): z.output<typeof alsoInQuery.row>[] {
  const family = families.familyOf(item);
  if (family === undefined) return [];
  const rows = families.rowsOf(family);
  const outlets = outletsOfFamily(families, rows);
  const have = outlets.filter(({ onlyShares }) => !onlyShares).length;
  return outlets.slice(0, ENTRIES).map(({ row, items, onlyShares }) => {
    const { item: key, ...member } = families.member(row);
    return {
      ...member,
      cluster: String(family),
      item: showItemId(BigInt(key)),
      items,
      all_items: rows.to - rows.from,
      all_outlets: have,
      only_shares: Number(onlyShares),
    };
  });
}

function hadBeforeHeld(families: Families, item: bigint): boolean {
  const own = families.rowOf(item);
  const { outlets, texts } = families.columns;
  const { from } = families.rowsOf(families.familyOf(item) ?? 0n);
  for (let row = from; row < own; row++) {
    const same = outlets[row] === outlets[own] && texts[row] === texts[own];
    if (same && families.form(row) !== 'share') return true;
  }
  return false;
}
