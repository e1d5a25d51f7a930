/** The items of one cluster by time, with what each is in it. */
import * as z from 'zod';
import { defineQuery } from '../../../store/define.js';
import { Count, Key } from '../../../store/fields.js';
import type { Store } from '../../../store/store.js';
import { forms } from '../../../vocabulary/item.js';

const familyOfItem = defineQuery({
  sql: new URL('./family-of-item.sql', import.meta.url),
  params: z.strictObject({ item: z.bigint() }),
  row: z.strictObject({ family: Key }),
});
const itemsOfCluster = defineQuery({
  sql: new URL('./items-of-cluster.sql', import.meta.url),
  params: z.strictObject({ family: z.bigint() }),
  row: z.strictObject({
    item: Key,
    outlet: z.string(),
    published_ms: Count,
    form: z.enum(forms),
    /** key of its text: the same for the same words in the same order */
    words: Key,
  }),
});
type Row = z.output<typeof itemsOfCluster.row>;

/** What an item is in its cluster. `again`: its outlet had the same words before; `own-edit`: it had other words before. */
export type Standing = 'first' | 'exact' | 'near' | 'again' | 'own-edit' | 'share';

export interface TimelineItem extends Row {
  standing: Standing;
}

export interface Timeline {
  /** items in all, shares and edits of an outlet's own text among them */
  items: number;
  /** the first item of each outlet that has it otherwise than by a share, by time */
  entries: TimelineItem[];
  /** of the outlets, how many state the same earliest time: more than one, and nobody was first */
  outletsAtFirst: number;
  /** the earliest, by time */
  shown: TimelineItem[];
  /** time of the latest of all */
  lastMs: number;
}

/** The name of the cluster that an item is of; undefined where the item is unknown or has no words. */
export async function familyOf(store: Store, item: bigint): Promise<bigint | undefined> {
  const [found] = await store.rows(familyOfItem, { item });
  return found && BigInt(found.family);
}

/** All items of a cluster, in batches as they come. Shares by the platform's own means are listed, and never first. */
export async function* itemsByTime(store: Store, family: bigint): AsyncGenerator<TimelineItem[]> {
  const texts = new Map<string, Set<string>>(); // by outlet, the texts it has put out
  let first: Row | undefined;
  for await (const batch of store.stream(itemsOfCluster, { family })) {
    yield batch.map((row) => {
      const standing = standingOf(row, first, texts);
      if (standing === 'first') first = row;
      return { ...row, standing };
    });
  }
}

/** @param limit how many items are shown */
export async function timeline(store: Store, family: bigint, limit: number): Promise<Timeline> {
  const found: Timeline = { items: 0, entries: [], outletsAtFirst: 0, shown: [], lastMs: -Infinity };
  const outlets = new Set<string>();
  for await (const batch of itemsByTime(store, family)) {
    for (const row of batch) {
      found.items++;
      found.lastMs = row.published_ms;
      if (found.shown.length < limit) found.shown.push(row);
      if (row.standing === 'share') continue;
      if (!outlets.has(row.outlet)) {
        outlets.add(row.outlet);
        found.entries.push(row);
        if (row.published_ms === found.entries[0]?.published_ms) found.outletsAtFirst++;
      }
    }
  }
  return found;
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
