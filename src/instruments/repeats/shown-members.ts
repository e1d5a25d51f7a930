/** The members of the clusters that are shown one by one, with what each is to the first. */
import * as z from 'zod';
import { changesBetween } from '../../find/changes.js';
import type { Boilerplate } from '../../links/boilerplate/read-boilerplate.js';
import { similarity } from '../../links/clusters/similarity.js';
import { unpacked } from '../../links/prints/packed.js';
import { defineQuery } from '../../store/define.js';
import { Count, Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { readItemId, showItemId } from '../../vocabulary/ids.js';
import { forms } from '../../vocabulary/item.js';
import { Bounds } from './bounds.js';
import type { Counted } from './cluster-tally.js';
import type { Cluster, Member, Wording } from './result.js';
import { shinglesOf } from './shingles-of-items.js';
import { wholeTexts } from './whole-texts.js';

const members = defineQuery({
  sql: new URL('./members.sql', import.meta.url),
  params: Bounds.extend({ clusters: z.array(z.bigint()) }),
  row: z.strictObject({
    cluster: Key,
    item: Key,
    outlet: z.string(),
    published_ms: Count,
    form: z.enum(forms),
    text: Key,
  }),
});
type Row = z.output<typeof members.row>;

const textsOfFamilies = defineQuery({
  sql: new URL('./texts-of-families.sql', import.meta.url),
  params: z.strictObject({ families: z.array(z.bigint()) }),
  row: z.strictObject({ family: Key, text: Key, shingles: z.string() }),
});

const MEMBERS = 200;
const WORDINGS = 20;
/** Characters of a wording's changes. */
const LONGEST = 3_000;

type Shown = Pick<Cluster, 'members' | 'otherWordings' | 'wordings'>;
interface Gathered {
  rows: Row[];
  later: Row[];
  firstText: string;
  /** by text, of those that are not the first's; `rank` once they are in order */
  wordings: Map<string, { row: Row; items: number; outlets: number; rank?: number }>;
}

/** By key of the cluster. Every item of a cluster is looked at once, and kept only where it is shown. */
export async function shownMembers(
  store: Store,
  top: readonly Counted[],
  bounds: Bounds,
  boilerplate: Boilerplate,
): Promise<Map<string, Shown>> {
  const gathered = await gather(store, top, bounds);
  const closeness = bounds.exact ? new Map<string, number>() : await closenessOf(store, gathered, top);
  const listed = new Map(
    [...gathered].map(([key, { wordings }]) => [
      key,
      [...wordings].sort(([, a], [, b]) => b.outlets - a.outlets || byTime(a.row, b.row)).slice(0, WORDINGS),
    ]),
  );
  const shown = new Map<string, Shown>();
  for (const { key, first } of top) {
    const own = gathered.get(key);
    if (!own) continue;
    const wordings = listed.get(key) ?? [];
    wordings.forEach(([, wording], rank) => (wording.rank = rank));
    // A cluster at a time: fifty clusters of long texts need not stand in memory at once.
    const firstKey = readItemId(first.item) ?? 0n;
    const ids = wordings.length === 0 ? [] : [firstKey, ...wordings.map(([, { row }]) => BigInt(row.item))];
    const texts = await wholeTexts(store, ids, boilerplate);
    const { text, language } = texts.get(firstKey) ?? { text: '', language: '' };
    shown.set(key, {
      otherWordings: own.wordings.size,
      wordings: wordings.map(([words, { row, items, outlets }]): Wording => ({
        ...itemOf(row),
        closeness: closeness.get(`${key} ${words}`) ?? 0,
        outlets,
        items,
        changes: changesBetween(text, texts.get(BigInt(row.item))?.text ?? '', language, LONGEST),
      })),
      members: [...own.rows, ...own.later].slice(0, MEMBERS).map((row): Member => {
        const exact = row.text === own.firstText;
        return {
          ...itemOf(row),
          kind: exact ? 'exact' : 'near',
          closeness: exact ? 1 : (closeness.get(`${key} ${row.text}`) ?? 0),
          wording: own.wordings.get(row.text)?.rank ?? null,
        };
      }),
    });
  }
  return shown;
}

async function gather(store: Store, top: readonly Counted[], bounds: Bounds): Promise<Map<string, Gathered>> {
  const gathered = new Map<string, Gathered>();
  const clusters = top.map(({ key }) => BigInt(key));
  let own: Gathered | undefined;
  let seen = new Map<string, Set<string>>(); // by outlet, the texts it has put out
  for await (const rows of store.stream(members, { ...bounds, clusters })) {
    for (const row of rows) {
      if (!gathered.has(row.cluster)) {
        own = { rows: [], later: [], firstText: row.text, wordings: new Map() };
        seen = new Map();
        gathered.set(row.cluster, own);
      }
      if (own) gatherRow(own, row, seen);
    }
  }
  return gathered;
}

function gatherRow(own: Gathered, row: Row, seen: Map<string, Set<string>>): void {
  const texts = seen.get(row.outlet);
  const again = texts?.has(row.text) ?? false;
  if (texts) texts.add(row.text);
  else seen.set(row.outlet, new Set([row.text]));
  if (texts && !again) return; // an edit of the outlet's own text
  const kept = again ? own.later : own.rows;
  if (kept.length < MEMBERS) kept.push(row);
  if (row.text === own.firstText) return;
  const wording = own.wordings.get(row.text);
  if (wording) {
    wording.items++;
    if (!again) wording.outlets++;
  } else if (!again) own.wordings.set(row.text, { row, items: 1, outlets: 1 });
}

/** Jaccard of every other text of the clusters with the first's, by `cluster text`; only those that are shown are kept. */
async function closenessOf(
  store: Store,
  gathered: ReadonlyMap<string, Gathered>,
  top: readonly Counted[],
): Promise<Map<string, number>> {
  const near = top.filter(({ key }) => (gathered.get(key)?.wordings.size ?? 0) > 0);
  const found = new Map<string, number>();
  if (near.length === 0) return found;
  const firstOf = new Map(near.map(({ key, first }) => [key, readItemId(first.item) ?? 0n]));
  const printOf = await shinglesOf(store, [...firstOf.values()]);
  const wanted = new Map(
    near.map(({ key }) => {
      const own = gathered.get(key);
      return [key, new Set([...(own?.wordings.keys() ?? []), ...(own?.later ?? []).map(({ text }) => text)])];
    }),
  );
  for await (const rows of store.stream(textsOfFamilies, { families: near.map(({ key }) => BigInt(key)) })) {
    for (const { family, text, shingles } of rows) {
      const first = printOf.get(firstOf.get(family) ?? 0n);
      if (first && wanted.get(family)?.has(text))
        found.set(`${family} ${text}`, similarity(first, unpacked(shingles)).jaccard);
    }
  }
  return found;
}

function itemOf({ item, outlet, published_ms, form }: Row): Cluster['first'] {
  return { item: showItemId(BigInt(item)), outlet, published: published_ms, form };
}

function byTime(a: Row, b: Row): number {
  return a.published_ms - b.published_ms || (BigInt(a.item) < BigInt(b.item) ? -1 : 1);
}
