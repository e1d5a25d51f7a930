/** One cluster in full: every item of a family of copies and near copies, and what each changed against the first. */
import * as z from 'zod';
import type { Comparison } from '../../language/differences/difference.js';
import { differences } from '../../language/differences/differences.js';
import { sentences } from '../../language/sentences.js';
import { ownText } from '../../links/boilerplate/own-text.js';
import type { Boilerplate } from '../../links/boilerplate/read-boilerplate.js';
import { similarity } from '../../links/clusters/similarity.js';
import { defineQuery } from '../../store/define.js';
import { Count, Key } from '../../store/fields.js';
import { always } from '../../store/items-digest.js';
import type { Store } from '../../store/store.js';
import { showItemId, type ItemId } from '../../vocabulary/ids.js';
import { forms, type Form } from '../../vocabulary/item.js';
import type { Cluster, Parts } from './result.js';
import { shinglesOf } from './shingles-of-items.js';
import { shownParts } from './shown-parts.js';

const familyOfItem = defineQuery({
  sql: new URL('./family-of-item.sql', import.meta.url),
  params: z.strictObject({ item: z.bigint() }),
  row: z.strictObject({ family: Key }),
});
const oneCluster = defineQuery({
  sql: new URL('./one-cluster.sql', import.meta.url),
  params: z.strictObject({ family: z.bigint() }),
  row: z.strictObject({
    item: Key,
    outlet: z.string(),
    published_ms: Count,
    form: z.enum(forms),
    language: z.string(),
    title: z.string(),
    text: z.string(),
    address: z.string(),
    words: Key,
  }),
});
type Row = z.output<typeof oneCluster.row>;

/** What an item is in its cluster. `again`: its outlet had the same words before; `own-edit`: it had other words before. */
export type Standing = 'first' | 'exact' | 'near' | 'again' | 'own-edit' | 'share';

export interface ClusterItem {
  item: ItemId;
  outlet: string;
  published: number;
  form: Form;
  address: string;
  standing: Standing;
  /** Jaccard of word 3-shingles with the first's text, 0..1 */
  closeness: number;
  /** as it is compared: without what its outlet puts under or over everything */
  text: string;
  /** against the first's text; null for the first and for those with its very words */
  changes: Comparison | null;
}

export interface WholeCluster {
  cluster: ItemId;
  /** items in all, shares and edits of an outlet's own text among them; outlets that have it otherwise than by a share */
  items: number;
  outlets: number;
  /** of the outlets, how many state the same earliest time: more than one, and nobody was first */
  outletsAtFirst: number;
  /** the earliest, by time */
  shown: ClusterItem[];
  heldBy: Parts;
  holds: Parts;
}

/**
 * Shares by the platform's own means are listed, and never first.
 *
 * @param item any item of the cluster; the lowest is the cluster's name
 * @param how `limit`: how many items are given, the earliest; `boilerplate`: what texts are compared without
 * @returns undefined when the item is unknown or has no words
 */
export async function wholeCluster(
  store: Store,
  item: bigint,
  { limit, boilerplate }: { limit: number; boilerplate: Boilerplate },
): Promise<WholeCluster | undefined> {
  const [found] = await store.rows(familyOfItem, { item });
  if (!found) return undefined;
  const rows: { row: Row; standing: Standing }[] = [];
  const texts = new Map<string, Set<string>>(); // by outlet, the texts it has put out
  let first: Row | undefined;
  let items = 0;
  let outletsAtFirst = 0;
  for await (const batch of store.stream(oneCluster, { family: BigInt(found.family) })) {
    for (const row of batch) {
      items++;
      const standing = standingOf(row, first, texts);
      if (standing === 'first') first = row;
      if (standing !== 'share' && first && row.published_ms === first.published_ms) outletsAtFirst = texts.size;
      if (rows.length < limit) rows.push({ row, standing });
    }
  }
  const parts = first ? await partsOf(store, found.family, asFirst(first)) : undefined;
  const none = { items: 0, outlets: 0, examples: [] };
  return {
    cluster: showItemId(BigInt(found.family)),
    items,
    outlets: texts.size,
    outletsAtFirst,
    shown: await setBeside(store, rows, first ?? rows[0]?.row, boilerplate),
    heldBy: parts?.heldBy ?? none,
    holds: parts?.holds ?? none,
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

async function setBeside(
  store: Store,
  rows: readonly { row: Row; standing: Standing }[],
  first: Row | undefined,
  boilerplate: Boilerplate,
): Promise<ClusterItem[]> {
  if (!first) return [];
  const prints = await shinglesOf(store, [BigInt(first.item), ...rows.map(({ row }) => BigInt(row.item))]);
  const own = prints.get(BigInt(first.item)) ?? new Uint32Array();
  const text = ownText(first, boilerplate);
  const compared = new Map<string, Comparison>(); // by text: what a thousand outlets have is compared once
  return rows.map(({ row, standing }) => {
    const same = row.words === first.words;
    const later = ownText(row, boilerplate);
    const changes = same
      ? null
      : (compared.get(later) ?? differences(text, later, (whole) => sentences(whole, first.language)));
    if (changes) compared.set(later, changes);
    return {
      item: showItemId(BigInt(row.item)),
      outlet: row.outlet,
      published: row.published_ms,
      form: row.form,
      address: row.address,
      standing,
      closeness: same ? 1 : similarity(own, prints.get(BigInt(row.item)) ?? new Uint32Array()).jaccard,
      text: later,
      changes,
    };
  });
}

/** Texts that share a passage with the first text of a cluster; undefined where there are none. */
export async function partsOf(
  store: Store,
  family: string,
  first: Cluster['first'],
): Promise<Pick<Cluster, 'heldBy' | 'holds'> | undefined> {
  const bounds = {
    from_ms: always.fromMs,
    to_ms: always.toMs,
    min_words: 1,
    shares: false,
    exact: false,
  };
  return (await shownParts(store, [{ key: family, first }], bounds)).get(family);
}

function asFirst({ item, outlet, published_ms: published, form }: Row): Cluster['first'] {
  return { item: showItemId(BigInt(item)), outlet, published, form };
}
