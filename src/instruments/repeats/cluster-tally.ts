import type { Casebook } from '../../casebook/casebook.js';
import { showItemId } from '../../vocabulary/ids.js';
import { OpenCluster, type WordingRow } from './open-cluster.js';
import { OrderTally } from './order-tally.js';
import type { Cluster, Result } from './result.js';

/** A cluster before its members, texts and parts are looked up. */
export type Counted = Omit<
  Cluster,
  'language' | 'words' | 'excerpt' | 'members' | 'otherWordings' | 'wordings' | 'heldBy' | 'holds'
> & { key: string };

/** @param entries the first item of each outlet, by time */
export type Told = (cluster: Counted, entries: readonly WordingRow[]) => void;

const TOP = 50;
const MINUTE = 60_000;

/** What is said of clusters, counted one cluster at a time, so that memory does not grow with their number. */
export class ClusterTally {
  readonly #casebook: Casebook;
  readonly #groupsOf: ReadonlyMap<string, readonly string[]>;
  readonly #agencies: ReadonlySet<string>;
  #clusters = 0;
  #items = 0;
  #across = 0;
  #itemsAcross = 0;
  #agencyFirst = 0;
  #tiedFirst = 0;
  #acrossExact = 0;
  #itemsExact = 0;
  #itemsNear = 0;
  #itemsAgain = 0;
  #agencyLater = 0;
  #ownEdits = 0;
  #ownEditsOnly = 0;
  #sharesLeftOut = 0;
  #sharesOnly = 0;
  #open: { key: string; cluster: OpenCluster } | undefined;
  readonly #sharesCount: boolean;
  #top: Counted[] = [];
  readonly #order: OrderTally;
  readonly #told: Told | undefined;

  /** @param told hears of each cluster when it is counted, in the order of their names */
  constructor(casebook: Casebook, shares: Result['shares'], told?: Told) {
    this.#casebook = casebook;
    this.#told = told;
    this.#sharesCount = shares === 'counted';
    this.#groupsOf = new Map(casebook.outlets.map(({ id, groups }) => [id, groups]));
    this.#agencies = new Set(casebook.outlets.filter(({ kind }) => kind === 'agency').map(({ id }) => id));
    this.#order = new OrderTally(this.#groupsOf, this.#agencies);
  }

  /** Clusters shown, most outlets first, then most items, then lowest id. */
  get top(): readonly Counted[] {
    return this.#top;
  }

  /** @param row the next one, by cluster, time and item */
  add(row: WordingRow): void {
    if (this.#open?.key !== row.cluster) {
      this.end();
      this.#open = { key: row.cluster, cluster: new OpenCluster(this.#sharesCount) };
    }
    this.#open?.cluster.add(row);
  }

  /** After the last row. */
  end(): void {
    if (this.#open) this.#close(this.#open.key, this.#open.cluster);
    this.#open = undefined;
  }

  #close(key: string, cluster: OpenCluster): void {
    this.#sharesLeftOut += cluster.sharesLeftOut;
    this.#ownEdits += cluster.ownEdits;
    if (cluster.sharesOnly) this.#sharesOnly++;
    const entries = [...cluster.entries.values()];
    const [start] = entries;
    if (!start) return;
    if (cluster.items < 2) {
      if (cluster.ownEdits > 0) this.#ownEditsOnly++;
      return;
    }
    this.#clusters++;
    this.#items += cluster.items;
    const exact = entries.filter(({ text }) => text === start.text).length - 1;
    const near = entries.length - 1 - exact;
    const tied = entries.filter((row) => row.first_ms === start.first_ms).length - 1;
    const agency = this.#agencies.has(start.outlet);
    const wire = agency ? undefined : entries.find(({ outlet }) => this.#agencies.has(outlet));
    if (entries.length >= 2) {
      this.#across++;
      this.#itemsAcross += cluster.items;
      this.#itemsExact += exact;
      this.#itemsNear += near;
      this.#itemsAgain += cluster.again;
      if (near === 0) this.#acrossExact++;
      if (agency) this.#agencyFirst++;
      if (wire) this.#agencyLater++;
      if (tied > 0) this.#tiedFirst++;
      this.#order.add(entries, tied, wire !== undefined);
    }
    const counted: Counted = {
      key,
      cluster: showItemId(BigInt(key)),
      items: cluster.items,
      outlets: entries.length,
      groups: [...new Set(entries.flatMap(({ outlet }) => this.#groupsOf.get(outlet) ?? []))].sort(),
      first: itemOf(start),
      tied,
      agency,
      wire: wire ? itemOf(wire) : null,
      shares: cluster.shares,
      exact,
      near,
      again: cluster.again,
      ownEdits: cluster.ownEdits,
      last: cluster.last,
      spreadMinutes: ((entries.at(-1)?.first_ms ?? start.first_ms) - start.first_ms) / MINUTE,
    };
    this.#told?.(counted, entries);
    this.#show(counted);
  }

  /** All that is counted, but the clusters themselves. */
  counts(): Omit<
    Result,
    | 'kind'
    | 'items'
    | 'tooShort'
    | 'longTexts'
    | 'crowded'
    | 'minWords'
    | 'shares'
    | 'kinds'
    | 'parts'
    | 'boilerplate'
    | 'top'
  > {
    return {
      zone: this.#casebook.settings.zone,
      clusters: this.#clusters,
      itemsInClusters: this.#items,
      acrossOutlets: this.#across,
      itemsAcross: this.#itemsAcross,
      acrossExact: this.#acrossExact,
      itemsExact: this.#itemsExact,
      itemsNear: this.#itemsNear,
      itemsAgain: this.#itemsAgain,
      ownEdits: this.#ownEdits,
      ownEditsOnly: this.#ownEditsOnly,
      agencyFirst: this.#agencyFirst,
      agencyLater: this.#agencyLater,
      tiedFirst: this.#tiedFirst,
      sharesLeftOut: this.#sharesLeftOut,
      sharesOnly: this.#sharesOnly,
      ...this.#order.counts(),
    };
  }

  #show(cluster: Counted): void {
    const last = this.#top.at(-1);
    if (this.#top.length >= TOP && last && compare(cluster, last) >= 0) return;
    const at = this.#top.findIndex((other) => compare(cluster, other) < 0);
    this.#top.splice(at === -1 ? this.#top.length : at, 0, cluster);
    this.#top = this.#top.slice(0, TOP);
  }
}

function compare(a: Counted, b: Counted): number {
  return b.outlets - a.outlets || b.items - a.items || (a.cluster < b.cluster ? -1 : 1);
}

function itemOf({ item, outlet, first_ms, form }: WordingRow): Cluster['first'] {
  return { item: showItemId(BigInt(item)), outlet, published: first_ms, form };
}
