/** One cluster in full: every item of a family of copies and near copies, and what each changed against the first. */
import type { Comparison } from '../../../language/differences/difference.js';
import { differences } from '../../../language/differences/differences.js';
import { saySummary, summary } from '../../../language/differences/summary.js';
import { sentences } from '../../../language/sentences.js';
import type { FamiliesIn } from '../../../find/families/families-in.js';
import type { Boilerplate } from '../../../links/boilerplate/read-boilerplate.js';
import { similarity } from '../../../links/clusters/similarity.js';
import { english, plainText } from '../../../messages/messages.js';
import { always } from '../../../store/items-digest.js';
import type { Store } from '../../../store/store.js';
import { showItemId, type ItemId } from '../../../vocabulary/ids.js';
import type { Form } from '../../../vocabulary/item.js';
import type { Cluster, Parts } from '../result.js';
import { shinglesOf } from '../shingles-of-items.js';
import { shownParts } from '../shown-parts.js';
import { wholeTexts } from '../whole-texts.js';
import { partsHeld } from './parts-held.js';
import { familyOf, timeline, type Standing, type TimelineItem } from './timeline.js';

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
  within: FamiliesIn,
  item: bigint,
  { limit, boilerplate }: { limit: number; boilerplate: Boilerplate },
): Promise<WholeCluster | undefined> {
  const family = await familyOf(within, item);
  if (family === undefined) return undefined;
  const { items, outlets, entries, outletsAtFirst, shown } = await timeline(within, family, { limit });
  const [first] = entries;
  return {
    cluster: showItemId(family),
    items,
    outlets,
    outletsAtFirst,
    shown: await setBeside(within.store, shown, first ?? shown[0], boilerplate),
    ...(await partsOf(within, family, first && asFirst(first))),
  };
}

/** A cluster as it is handed on: with what each item changed in a line. */
export function clusterValue(found: WholeCluster): object {
  const first = found.shown.find(({ standing }) => standing === 'first') ?? found.shown[0];
  return { ...found, shown: found.shown.map((item) => ({ ...item, summary: changedIn(item, first) })) };
}

/** What an item changed against the first of its cluster, in a line; '' where it has its words. */
export function changedIn({ text, changes }: ClusterItem, first: ClusterItem | undefined): string {
  return changes && first ? plainText(saySummary(english, summary(first.text, text, changes))) : '';
}

async function setBeside(
  store: Store,
  rows: readonly TimelineItem[],
  first: TimelineItem | undefined,
  boilerplate: Boilerplate,
): Promise<ClusterItem[]> {
  if (!first) return [];
  const keys = [BigInt(first.item), ...rows.map(({ item }) => BigInt(item))];
  const texts = await wholeTexts(store, keys, boilerplate);
  const alike = await closenessTo(store, first, rows);
  const { text = '', language = '' } = texts.get(BigInt(first.item)) ?? {};
  const compared = new Map<string, Comparison>(); // by text: what a thousand outlets have is compared once
  return rows.map(({ item, outlet, published_ms: published, form, standing, words }) => {
    const { text: later = '', address = '' } = texts.get(BigInt(item)) ?? {};
    const changes =
      words === first.words
        ? null
        : (compared.get(later) ?? differences(text, later, (whole) => sentences(whole, language)));
    if (changes) compared.set(later, changes);
    const closeness = alike.get(words) ?? 0;
    return {
      item: showItemId(BigInt(item)),
      outlet,
      published,
      form,
      address,
      standing,
      closeness,
      text: later,
      changes,
    };
  });
}

/** Jaccard of word 3-shingles with the first's text, 0..1, by key of the text. */
export async function closenessTo(
  store: Store,
  first: Pick<TimelineItem, 'item' | 'words'>,
  rows: readonly Pick<TimelineItem, 'item' | 'words'>[],
): Promise<Map<string, number>> {
  const byWords = new Map(rows.map(({ words, item }) => [words, BigInt(item)]));
  byWords.delete(first.words);
  const prints = byWords.size === 0 ? undefined : await shinglesOf(store, [BigInt(first.item), ...byWords.values()]);
  const own = prints?.get(BigInt(first.item)) ?? new Uint32Array();
  const alike = [...byWords].map(([words, item]): [string, number] => [
    words,
    similarity(own, prints?.get(item) ?? new Uint32Array()).jaccard,
  ]);
  return new Map([[first.words, 1], ...alike]);
}

export function asFirst({ item, outlet, published_ms: published, form }: TimelineItem): Cluster['first'] {
  return { item: showItemId(BigInt(item)), outlet, published, form };
}

const NONE: Parts = { items: 0, outlets: 0, examples: [] };

/** Texts of other clusters that share a passage with the first's. */
export async function partsOf(
  { store, families }: FamiliesIn,
  family: bigint,
  first: Cluster['first'] | undefined,
): Promise<Pick<Cluster, 'heldBy' | 'holds'>> {
  const none = { heldBy: NONE, holds: NONE };
  if (!first) return none;
  const held = families ? await partsHeld({ store, families }, family, first) : 'too-many';
  if (held !== 'too-many') return held;
  const named = { key: String(family), first };
  const bounds = { from_ms: always.fromMs, to_ms: always.toMs, min_words: 1, shares: false, exact: false };
  return (await shownParts(store, [named], bounds)).get(named.key) ?? none;
}
