/** What is said of a cluster beside its items: who names the agency that has it, and which narratives match it. */
import * as z from 'zod';
import type { Outlet } from '../../../casebook/schemas.js';
import { defineQuery } from '../../../store/define.js';
import { Count, ItemKey, Key } from '../../../store/fields.js';
import type { FamiliesIn } from '../../../find/families/families-in.js';
import { showItemId, type ItemId } from '../../../vocabulary/ids.js';

const factsOfItems = defineQuery({
  sql: new URL('./facts-of-items.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()), languages: z.string() }),
  row: z.strictObject({
    item: ItemKey,
    title: z.string(),
    address: z.string(),
    language: z.string(),
  }),
});
const titlesOfItems = defineQuery({
  sql: new URL('./titles-of-items.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()) }),
  row: z.strictObject({ item: Key, title: z.string(), address: z.string() }),
});
const Naming = z.strictObject({ total: Count, outlets: z.array(z.string()) });
const outletsNamingInItems = defineQuery({
  sql: new URL('./outlets-naming-in-items.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()), agency: z.string() }),
  row: Naming,
});
const outletsNaming = defineQuery({
  sql: new URL('./outlets-naming.sql', import.meta.url),
  params: z.strictObject({ family: z.bigint(), outlet: z.string(), agency: z.string() }),
  row: Naming,
});
const narrativesOfCluster = defineQuery({
  sql: new URL('./narratives-of-cluster.sql', import.meta.url),
  params: z.strictObject({ family: z.bigint(), codes: z.string() }),
  row: z.strictObject({ narrative: z.int(), items: Count }),
});

export interface Facts {
  /** the first 200 characters */
  title: string;
  address: string;
  /** '' where it is not known */
  language: string;
}

/** Items that are asked for by their ids; the store itself finds those of a larger cluster. */
const MOST_NAMED = 2_000;

/** Of items in a cluster. `languages`: which version made that layer. */
export async function factsOf(
  { store, families }: FamiliesIn,
  items: readonly bigint[],
  languages: string,
): Promise<Map<ItemId, Facts>> {
  if (!families) {
    const rows = await store.rows(factsOfItems, { items: [...items], languages });
    return new Map(rows.map(({ item, ...facts }) => [item, facts]));
  }
  const rows = await store.rows(titlesOfItems, { items: [...items] });
  return new Map(
    rows.map(({ item, ...facts }) => [
      showItemId(BigInt(item)),
      { ...facts, language: families.languageOf(BigInt(item)) },
    ]),
  );
}

/** Which other outlets of a cluster name an agency, as the casebook writes its name, in one of their items. */
export async function outletsThatName(
  { store, families }: FamiliesIn,
  family: bigint,
  agency: Outlet,
): Promise<z.output<typeof Naming>> {
  const rows = families?.rowsOf(family);
  if (!families || !rows || rows.to - rows.from > MOST_NAMED) {
    const [found] = await store.rows(outletsNaming, { family, outlet: agency.id, agency: naming(agency) });
    return found ?? NOBODY;
  }
  const { items, outlets, outletIds } = families.columns;
  const others: bigint[] = [];
  for (let row = rows.from; row < rows.to; row++) {
    if (outletIds[outlets[row]!] !== agency.id && families.form(row) !== 'share') others.push(items[row]!);
  }
  if (others.length === 0) return NOBODY;
  const [found] = await store.rows(outletsNamingInItems, { items: others, agency: naming(agency) });
  return found ?? NOBODY;
}

const NOBODY = { total: 0, outlets: [] };

/** By their places in the codebook, most items first. `codes`: which version made that layer. */
export async function narrativesOf(
  { store, families }: FamiliesIn,
  family: bigint,
  codes: string,
): Promise<{ narrative: number; items: number }[]> {
  if (!families) return store.rows(narrativesOfCluster, { family, codes });
  const { narratives, narrativeLists } = families.columns;
  const counts = new Map<number, number>();
  const { from, to } = families.rowsOf(family);
  for (let row = from; row < to; row++) {
    for (const one of narrativeLists[narratives[row]!]!) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts]
    .map(([narrative, items]) => ({ narrative, items }))
    .sort((a, b) => b.items - a.items || a.narrative - b.narrative);
}

/** A pattern that no text has. */
const NOTHING = 'a^';

/** Names of fewer letters are found in other words and names. */
const LEAST_LETTERS = 3;

/** A pattern (RE2) for an agency's name or another name of it, standing by itself. */
function naming({ name, aliases }: Outlet): string {
  const names = [...new Set([name, ...aliases])].filter((each) => each.length >= LEAST_LETTERS);
  if (names.length === 0) return NOTHING;
  const escaped = names.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return String.raw`(?:^|[^\p{L}\p{N}])(?:${escaped.join('|')})(?:[^\p{L}\p{N}]|$)`;
}
