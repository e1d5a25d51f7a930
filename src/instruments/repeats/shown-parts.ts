/** Which texts of other families share a passage with the first text of a cluster: no copies, and never counted as such. */
import * as z from 'zod';
import { kindOfPair } from '../../links/clusters/compare-texts.js';
import { similarity } from '../../links/clusters/similarity.js';
import { unpacked } from '../../links/prints/packed.js';
import { defineQuery } from '../../store/define.js';
import { Count, Key } from '../../store/fields.js';
import type { Store } from '../../store/store.js';
import { readItemId, showItemId } from '../../vocabulary/ids.js';
import { forms } from '../../vocabulary/item.js';
import type { Counted } from './cluster-tally.js';
import type { Cluster, Parts } from './result.js';
import { Bounds } from './bounds.js';
import { shinglesOf } from './shingles-of-items.js';

const chainsOfClusters = defineQuery({
  sql: new URL('./chains-of-clusters.sql', import.meta.url),
  params: z.strictObject({ clusters: z.array(z.bigint()), exact: z.boolean() }),
  row: z.strictObject({ cluster: Key, family: Key, chain: Key }),
});
const textsBeside = defineQuery({
  sql: new URL('./texts-beside.sql', import.meta.url),
  params: z.strictObject({ chains: z.array(z.bigint()), most: z.int() }),
  row: z.strictObject({ chain: Key, family: Key, text: Key, shingles: z.string() }),
});
const itemsOfChains = defineQuery({
  sql: new URL('./items-of-chains.sql', import.meta.url),
  params: Bounds.extend({ chains: z.array(z.bigint()) }).omit({ exact: true }),
  row: z.strictObject({ item: Key, outlet: z.string(), published_ms: Count, form: z.enum(forms), text: Key }),
});

/** Texts of one chain that are compared; of a digest that a hundred thousand texts hang on, the rest is left out. */
const MOST = 20_000;
const EXAMPLES = 5;

type Beside = Pick<Cluster, 'heldBy' | 'holds'>;

/** By key of the cluster; clusters without such texts are not in it. */
export async function shownParts(
  store: Store,
  top: readonly Pick<Counted, 'key' | 'first'>[],
  { exact, ...bounds }: Bounds,
): Promise<Map<string, Beside>> {
  const places = await store.rows(chainsOfClusters, { clusters: top.map(({ key }) => BigInt(key)), exact });
  const beside = new Map<string, { heldBy: Tally; holds: Tally }>();
  if (places.length === 0) return new Map();
  const chains = [...new Set(places.map(({ chain }) => BigInt(chain)))];
  const related = await relatedTexts(store, top, places, chains);
  for await (const rows of store.stream(itemsOfChains, { ...bounds, chains })) {
    for (const row of rows) {
      for (const { cluster, side, share } of related.get(row.text) ?? []) {
        const own = beside.get(cluster) ?? { heldBy: new Tally(), holds: new Tally() };
        beside.set(cluster, own);
        own[side].add(row, share);
      }
    }
  }
  return new Map(
    [...beside].map(([key, { heldBy, holds }]) => [key, { heldBy: heldBy.parts(), holds: holds.parts() }]),
  );
}

interface Part {
  side: 'heldBy' | 'holds';
  share: number;
}

interface Relation extends Part {
  cluster: string;
}

/** What a text of other shingles is to a cluster's first, where most of the shorter stands in the longer. */
export function partOf(first: Uint32Array, other: Uint32Array): Part | undefined {
  const { shared } = similarity(first, other);
  if (kindOfPair(first.length, other.length, shared) !== 'partial') return undefined;
  return {
    side: other.length > first.length ? 'heldBy' : 'holds',
    share: shared / Math.min(first.length, other.length),
  };
}

/** By text: of which clusters' first text it holds most, or most of it stands in. Most texts of a chain are neither. */
async function relatedTexts(
  store: Store,
  top: readonly Pick<Counted, 'key' | 'first'>[],
  places: readonly { cluster: string; family: string; chain: string }[],
  chains: bigint[],
): Promise<Map<string, Relation[]>> {
  const related = new Map<string, Relation[]>();
  const prints = await shinglesOf(
    store,
    top.map(({ first }) => readItemId(first.item) ?? 0n),
  );
  const firsts = new Map(top.map(({ key, first }) => [key, prints.get(readItemId(first.item) ?? 0n)]));
  for await (const rows of store.stream(textsBeside, { chains, most: MOST })) {
    for (const { chain, family, text, shingles } of rows) {
      const other = unpacked(shingles);
      for (const place of places) {
        const first = firsts.get(place.cluster);
        if (!first || place.chain !== chain || place.family === family) continue;
        const part = partOf(first, other);
        if (part) related.set(text, [...(related.get(text) ?? []), { cluster: place.cluster, ...part }]);
      }
    }
  }
  return related;
}

/** Items as they come, by time. */
export class Tally {
  #items = 0;
  readonly #outlets = new Set<string>();
  readonly #examples: Parts['examples'] = [];

  add(row: Pick<z.output<typeof itemsOfChains.row>, 'item' | 'outlet' | 'published_ms' | 'form'>, share: number): void {
    this.#items++;
    this.#outlets.add(row.outlet);
    if (this.#examples.length >= EXAMPLES) return;
    const { item, outlet, published_ms, form } = row;
    this.#examples.push({ item: showItemId(BigInt(item)), outlet, published: published_ms, form, share });
  }

  parts(): Parts {
    return { items: this.#items, outlets: this.#outlets.size, examples: this.#examples };
  }
}
