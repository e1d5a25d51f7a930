import type { Casebook } from '../../casebook/casebook.js';
import { median } from '../../stats/median.js';
import { showItemId } from '../../vocabulary/ids.js';
import { OpenCluster, type WordingRow } from './open-cluster.js';
import type { Cluster, Result } from './result.js';

/** A cluster before its members, texts and parts are looked up. */
export type Counted = Omit<
  Cluster,
  'language' | 'words' | 'excerpt' | 'members' | 'otherWordings' | 'wordings' | 'heldBy' | 'holds'
> & { key: string };

interface OutletTally {
  clusters: number;
  first: number;
  withAgency: number;
  expected: number;
  lags: number[];
}

const TOP = 50;
const FOLLOWS = 50;
/** Outlets of one cluster that are set beside its first; in a text of 100,000 accounts nobody follows anybody. */
const FOLLOWERS = 1_000;
const MINUTE = 60_000;
/** Bounds of the classes of spread, in hours; the last is open. */
const HOURS = [1, 3, 6, 12, 24, 72, 168] as const;

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
  readonly #firsts = new Map<string, OutletTally>();
  readonly #follows = new Map<string, number[]>();
  readonly #between = new Map<string, number>();
  readonly #spread = Array.from({ length: HOURS.length + 1 }, () => 0);

  constructor(casebook: Casebook, shares: Result['shares']) {
    this.#casebook = casebook;
    this.#sharesCount = shares === 'counted';
    this.#groupsOf = new Map(casebook.outlets.map(({ id, groups }) => [id, groups]));
    this.#agencies = new Set(casebook.outlets.filter(({ kind }) => kind === 'agency').map(({ id }) => id));
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
      this.#countOrder(entries, tied, wire !== undefined);
    }
    this.#show({
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
    });
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
      firsts: [...this.#firsts]
        .map(([outlet, { clusters, first, withAgency, expected, lags }]) => ({
          outlet,
          agency: this.#agencies.has(outlet),
          clusters,
          first,
          withAgency,
          expected,
          medianLagMinutes: lags.length > 0 ? median(lags) : null,
        }))
        .sort((a, b) => b.first - a.first || b.clusters - a.clusters || (a.outlet < b.outlet ? -1 : 1)),
      spread: this.#spread.map((clusters, index) => ({ upToHours: HOURS[index] ?? null, clusters })),
      follows: [...this.#follows]
        .map(([pair, lags]) => {
          const [earlier = '', later = ''] = pair.split('\t');
          return { earlier, later, clusters: lags.length, medianLagMinutes: median(lags) };
        })
        .sort((a, b) => b.clusters - a.clusters || (`${a.earlier} ${a.later}` < `${b.earlier} ${b.later}` ? -1 : 1))
        .slice(0, FOLLOWS),
      between: [...this.#between]
        .map(([pair, clusters]) => {
          const [earlier = '', later = ''] = pair.split('\t');
          return { earlier, later, clusters };
        })
        .sort((a, b) => b.clusters - a.clusters || (`${a.earlier} ${a.later}` < `${b.earlier} ${b.later}` ? -1 : 1)),
    };
  }

  /** Who was first and who came after, of a cluster across outlets. */
  #countOrder(entries: readonly WordingRow[], tied: number, agencyLater: boolean): void {
    const [start] = entries;
    if (!start) return;
    const hours = ((entries.at(-1)?.first_ms ?? start.first_ms) - start.first_ms) / MINUTE / 60;
    const within = HOURS.findIndex((bound) => hours <= bound);
    const slot = within === -1 ? HOURS.length : within;
    this.#spread[slot] = (this.#spread[slot] ?? 0) + 1;

    for (const [place, row] of entries.entries()) {
      const tally = this.#firsts.get(row.outlet) ?? { clusters: 0, first: 0, withAgency: 0, expected: 0, lags: [] };
      this.#firsts.set(row.outlet, tally);
      tally.clusters++;
      if (row === start && tied === 0) {
        tally.first++;
        if (agencyLater) tally.withAgency++;
      }
      if (tied === 0) tally.expected += 1 / entries.length; // were the order chance; where nobody was first, nobody could be
      if (row.first_ms > start.first_ms) tally.lags.push((row.first_ms - start.first_ms) / MINUTE);
      if (place > 0 && place <= FOLLOWERS && tied === 0) {
        const pair = `${start.outlet}\t${row.outlet}`;
        const lags = this.#follows.get(pair);
        const lag = (row.first_ms - start.first_ms) / MINUTE;
        if (lags) lags.push(lag);
        else this.#follows.set(pair, [lag]);
      }
    }
    if (tied > 0) return;
    const home = this.#groupsOf.get(start.outlet) ?? [];
    const reached = new Set(entries.slice(1).flatMap(({ outlet }) => this.#groupsOf.get(outlet) ?? []));
    for (const from of home) {
      for (const to of [...reached].filter((group) => !home.includes(group))) {
        this.#between.set(`${from}\t${to}`, (this.#between.get(`${from}\t${to}`) ?? 0) + 1);
      }
    }
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
