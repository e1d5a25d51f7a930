/** What is said of a cluster beside its items: who names the agency that has it, and which narratives match it. */
import * as z from 'zod';
import type { Outlet } from '../../../casebook/schemas.js';
import { defineQuery } from '../../../store/define.js';
import { Count, ItemKey } from '../../../store/fields.js';
import type { Store } from '../../../store/store.js';
import type { ItemId } from '../../../vocabulary/ids.js';

const factsOfItems = defineQuery({
  sql: new URL('./facts-of-items.sql', import.meta.url),
  params: z.strictObject({ items: z.array(z.bigint()), agency: z.string(), languages: z.string() }),
  row: z.strictObject({
    item: ItemKey,
    title: z.string(),
    address: z.string(),
    language: z.string(),
    named: z.union([z.boolean(), z.int()]).transform(Boolean),
  }),
});
const outletsNaming = defineQuery({
  sql: new URL('./outlets-naming.sql', import.meta.url),
  params: z.strictObject({ family: z.bigint(), outlet: z.string(), agency: z.string() }),
  row: z.strictObject({ outlets: Count }),
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
  /** its title or text has the agency's name */
  named: boolean;
}

/** Of items in a cluster; `agency`: one whose name is looked for; `languages`: which version made that layer. */
export async function factsOf(
  store: Store,
  items: readonly bigint[],
  { agency, languages }: { agency: Outlet | undefined; languages: string },
): Promise<Map<ItemId, Facts>> {
  const rows = await store.rows(factsOfItems, { items: [...items], agency: agency ? naming(agency) : '', languages });
  return new Map(rows.map(({ item, ...facts }) => [item, facts]));
}

/** How many other outlets of a cluster name an agency, as the casebook writes its name, in one of their items. */
export async function outletsThatName(store: Store, family: bigint, agency: Outlet): Promise<number> {
  const [found] = await store.rows(outletsNaming, { family, outlet: agency.id, agency: naming(agency) });
  return found?.outlets ?? 0;
}

/** By their places in the codebook, most items first. `codes`: which version made that layer. */
export function narrativesOf(
  store: Store,
  family: bigint,
  codes: string,
): Promise<{ narrative: number; items: number }[]> {
  return store.rows(narrativesOfCluster, { family, codes });
}

/** Names of fewer letters are found in other words and names. */
const LEAST_LETTERS = 3;

/** A pattern (RE2) for an agency's name or another name of it, standing by itself. */
function naming({ name, aliases }: Outlet): string {
  const names = [...new Set([name, ...aliases])].filter((each) => each.length >= LEAST_LETTERS);
  if (names.length === 0) return '';
  const escaped = names.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return String.raw`(?:^|[^\p{L}\p{N}])(?:${escaped.join('|')})(?:[^\p{L}\p{N}]|$)`;
}
