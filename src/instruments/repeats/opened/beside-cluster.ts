/** What is said of a cluster beside its items: who names the agency that has it, and which narratives match it. */
import * as z from 'zod';
import type { Outlet } from '../../../casebook/schemas.js';
import { defineQuery } from '../../../store/define.js';
import { Count, ItemKey } from '../../../store/fields.js';
import type { Store } from '../../../store/store.js';
import type { ItemId } from '../../../vocabulary/ids.js';

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
const outletsNaming = defineQuery({
  sql: new URL('./outlets-naming.sql', import.meta.url),
  params: z.strictObject({ family: z.bigint(), outlet: z.string(), agency: z.string() }),
  row: z.strictObject({ total: Count, outlets: z.array(z.string()) }),
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

/** Of items in a cluster. `languages`: which version made that layer. */
export async function factsOf(store: Store, items: readonly bigint[], languages: string): Promise<Map<ItemId, Facts>> {
  const rows = await store.rows(factsOfItems, { items: [...items], languages });
  return new Map(rows.map(({ item, ...facts }) => [item, facts]));
}

/** Which other outlets of a cluster name an agency, as the casebook writes its name, in one of their items. */
export async function outletsThatName(
  store: Store,
  family: bigint,
  agency: Outlet,
): Promise<{ total: number; outlets: string[] }> {
  const [found] = await store.rows(outletsNaming, { family, outlet: agency.id, agency: naming(agency) });
  return found ?? { total: 0, outlets: [] };
}

/** By their places in the codebook, most items first. `codes`: which version made that layer. */
export function narrativesOf(
  store: Store,
  family: bigint,
  codes: string,
): Promise<{ narrative: number; items: number }[]> {
  return store.rows(narrativesOfCluster, { family, codes });
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
