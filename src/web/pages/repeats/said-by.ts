import { Latest } from '../../../find/latest.js';
import { excerptsOf, excerptsHeld } from '../../../instruments/repeats/excerpts-of.js';
import type { ItemId } from '../../../vocabulary/ids.js';
import { showItemId } from '../../../vocabulary/ids.js';
import type { Desk } from '../../desk.js';
import { kept } from '../../kept.js';

interface Said {
  language: string;
  excerpt: string;
}

/** First items whose words are kept: those of the pages that are opened most, at 600 bytes each. */
const MOST = 5_000;

const known = kept(async () => new Latest<ItemId, Said>(MOST));

/** What the first items of clusters say. */
export async function saidBy(desk: Desk, items: readonly bigint[]): Promise<ReadonlyMap<ItemId, Said>> {
  const { store, madeBy, families } = desk;
  const all = await known(desk);
  const named = items.map((item) => [item, showItemId(item)] as const);
  const missing = named.filter(([, id]) => !all.has(id)).map(([item]) => item);
  const read =
    missing.length === 0
      ? new Map<ItemId, Said>()
      : families
        ? await excerptsHeld(store, families, missing)
        : await excerptsOf(store, missing, madeBy.languages ?? '');
  const said = new Map(
    named.flatMap(([, id]) => {
      const one = all.get(id) ?? read.get(id);
      return one ? [[id, one] as const] : [];
    }),
  );
  if (items.length > MOST / 10) return said; // of tables, which go through all, nothing is kept
  for (const [id, one] of read) all.set(id, one);
  return said;
}
