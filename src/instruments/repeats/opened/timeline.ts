/** The items of one cluster by time, with what each is in it. */
import * as z from 'zod';
import type { Families, Rows } from '../../../find/families/families.js';
import type { FamiliesIn } from '../../../find/families/families-in.js';
import { outletsOfFamily } from '../../../find/families/outlets-of-family.js';
import { defineQuery } from '../../../store/define.js';
import { Count, Key } from '../../../store/fields.js';
import { forms } from '../../../vocabulary/item.js';

const familyOfItem = defineQuery({
  sql: new URL('./family-of-item.sql', import.meta.url),
  params: z.strictObject({ item: z.bigint() }),
  row: z.strictObject({ family: Key }),
});
const Family = z.strictObject({ family: z.bigint() });
const Row = z.strictObject({
  item: Key,
  outlet: z.string(),
  published_ms: Count,
  form: z.enum(forms),
  /** key of its text: the same for the same words in the same order */
  words: Key,
});
type Row = z.output<typeof Row>;
const itemsOfCluster = defineQuery({
  sql: new URL('./items-of-cluster.sql', import.meta.url),
  params: Family,
  row: Row,
});
const firstItems = defineQuery({
  sql: new URL('./first-items.sql', import.meta.url),
  params: Family.extend({ limit: z.int() }),
  row: Row,
});
const firstOfOutlets = defineQuery({
  sql: new URL('./first-of-outlets.sql', import.meta.url),
  params: Family.extend({ most: z.int(), asked: z.array(z.string()) }),
  row: Row,
});
const totalsOfCluster = defineQuery({
  sql: new URL('./totals-of-cluster.sql', import.meta.url),
  params: Family,
  row: z.strictObject({
    items: Count,
    last_ms: Count,
    outlets: Count,
    joined_ms: Count,
    outlets_at_first: Count,
  }),
});

/** What an item is in its cluster. `again`: its outlet had the same words before; `own-edit`: it had other words before. */
export type Standing = 'first' | 'exact' | 'near' | 'again' | 'own-edit' | 'share';

export interface TimelineItem extends Row {
  standing: Standing;
}

export interface Timeline {
  /** items in all, shares and edits of an outlet's own text among them */
  items: number;
  /** outlets that have it otherwise than by a share */
  outlets: number;
  /** of these, how many state the same earliest time: more than one, and nobody was first */
  outletsAtFirst: number;
  /** the first item of each of these outlets, by time: the first `ENTRIES`, and those that were asked for */
  entries: TimelineItem[];
  /** the earliest, by time */
  shown: TimelineItem[];
  /** time of the latest of all, and of the first item of the last outlet to join */
  lastMs: number;
  joinedMs: number;
}

/** Outlets of a cluster that are looked at one by one: an answer does not grow with its cluster. */
const ENTRIES = 1_000;
/** Items at a time, where they are in memory. */
const BATCH = 4_000;

/** The name of the cluster that an item is of; undefined where the item is unknown or has no words. */
export async function familyOf({ store, families }: FamiliesIn, item: bigint): Promise<bigint | undefined> {
  if (families) return families.familyOf(item);
  const [found] = await store.rows(familyOfItem, { item });
  return found && BigInt(found.family);
}

/** All items of a cluster, in batches as they come. Shares by the platform's own means are listed, and never first. */
export async function* itemsByTime({ store, families }: FamiliesIn, family: bigint): AsyncGenerator<TimelineItem[]> {
  const standing = standings();
  if (families) {
    const { from, to } = families.rowsOf(family);
    for (let start = from; start < to; start += BATCH) {
      yield membersOf(families, { from: start, to: Math.min(to, start + BATCH) }).map(standing);
    }
    return;
  }
  for await (const batch of store.stream(itemsOfCluster, { family })) yield batch.map(standing);
}

/**
 * What is shown of a cluster. It is counted where it lies, so that a hundred thousand items are answered like ten.
 *
 * @param how `limit`: how many items are shown; `outlets`: whose first items are among the entries in any case
 */
export async function timeline(
  { store, families }: FamiliesIn,
  family: bigint,
  { limit, outlets: asked = [] }: { limit: number; outlets?: readonly string[] },
): Promise<Timeline> {
  if (families) return timelineHeld(families, families.rowsOf(family), { limit, asked });
  const [[total], entries, shown] = await Promise.all([
    store.rows(totalsOfCluster, { family }),
    store.rows(firstOfOutlets, { family, most: ENTRIES, asked: [...asked] }),
    store.rows(firstItems, { family, limit }),
  ]);
  const { items = 0, outlets = 0, outlets_at_first: outletsAtFirst = 0 } = total ?? {};
  return {
    items,
    outlets,
    outletsAtFirst,
    entries: entries.map(standings()),
    shown: shown.map(standings()),
    lastMs: total?.last_ms ?? 0,
    joinedMs: outlets === 0 ? (total?.last_ms ?? 0) : (total?.joined_ms ?? 0),
  };
}

function timelineHeld(
  families: Families,
  { from, to }: Rows,
  { limit, asked }: { limit: number; asked: readonly string[] },
): Timeline {
  const { publishedMs, outlets, outletIds } = families.columns;
  const own = outletsOfFamily(families, { from, to }).filter(({ onlyShares }) => !onlyShares);
  const atFirst = own.filter(({ row }) => publishedMs[row] === publishedMs[own[0]!.row]);
  const named = new Set(asked.map((id) => outletIds.indexOf(id)));
  const entries = own.filter(({ row }, place) => place < ENTRIES || named.has(outlets[row]!));
  const lastMs = to > from ? publishedMs[to - 1]! : 0;
  return {
    items: to - from,
    outlets: own.length,
    outletsAtFirst: atFirst.length,
    entries: entries.map(({ row }) => families.member(row)).map(standings()),
    shown: membersOf(families, { from, to: Math.min(to, from + limit) }).map(standings()),
    lastMs,
    joinedMs: publishedMs[own.at(-1)?.row ?? -1] ?? lastMs,
  };
}

function membersOf(families: Families, { from, to }: Rows): Row[] {
  return Array.from({ length: to - from }, (_, at) => families.member(from + at));
}

/** What each item is to those before it, given one after the other by time. */
function standings(): (row: Row) => TimelineItem {
  const texts = new Map<string, Set<string>>(); // by outlet, the texts it has put out
  let first: Row | undefined;
  return (row) => {
    const standing = standingOf(row, first, texts);
    if (standing === 'first') first = row;
    return { ...row, standing };
  };
}

function standingOf(row: Row, first: Row | undefined, texts: Map<string, Set<string>>): Standing {
  if (row.form === 'share') return 'share';
  const own = texts.get(row.outlet);
  const had = own?.has(row.words) ?? false;
  texts.set(row.outlet, own ? own.add(row.words) : new Set([row.words]));
  if (!first) return 'first';
  if (own) return had ? 'again' : 'own-edit';
  return row.words === first.words ? 'exact' : 'near';
}
