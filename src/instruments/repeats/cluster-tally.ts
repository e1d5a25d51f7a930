import type { Casebook } from '../../casebook/casebook.js';
import { median } from '../../stats/median.js';
import { showItemId, type ItemId } from '../../vocabulary/ids.js';
import type { Form } from '../../vocabulary/item.js';
import type { Cluster, Member, Result } from './result.js';

export interface MemberRow {
  item: string;
  outlet: string;
  published_ms: number;
  form: Form;
}

type Shown = Omit<Cluster, 'language' | 'words' | 'excerpt'>;

const TOP = 50;
const MEMBERS = 200;
const FOLLOWS = 50;
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
  readonly #shares: Result['shares'];
  #sharesLeftOut = 0;
  #sharesOnly = 0;
  #top: Shown[] = [];
  readonly #firsts = new Map<string, { clusters: number; first: number; expected: number; lags: number[] }>();
  readonly #follows = new Map<string, number[]>();
  readonly #between = new Map<string, number>();
  readonly #spread = Array.from({ length: HOURS.length + 1 }, () => 0);

  constructor(casebook: Casebook, shares: Result['shares']) {
    this.#casebook = casebook;
    this.#shares = shares;
    this.#groupsOf = new Map(casebook.outlets.map(({ id, groups }) => [id, groups]));
    this.#agencies = new Set(casebook.outlets.filter(({ kind }) => kind === 'agency').map(({ id }) => id));
  }

  /** Clusters shown, most outlets first, then most items, then lowest id. */
  get top(): readonly Shown[] {
    return this.#top;
  }

  /** @param all members of one cluster in the span, by time and id; one alone is no cluster */
  add(key: string, all: readonly MemberRow[]): void {
    const rows = this.#shares === 'counted' ? all : all.filter(({ form }) => form !== 'share');
    this.#sharesLeftOut += all.length - rows.length;
    const [start] = rows;
    if (!start && new Set(all.map(({ outlet }) => outlet)).size >= 2) this.#sharesOnly++;
    if (!start || rows.length < 2) return;
    this.#clusters++;
    this.#items += rows.length;
    const firstOf = new Map<string, MemberRow>(); // by outlet, in order of time
    for (const row of rows) if (!firstOf.has(row.outlet)) firstOf.set(row.outlet, row);
    const entries = [...firstOf.values()];
    const tied = entries.filter((row) => row.published_ms === start.published_ms).length - 1;
    if (entries.length >= 2) this.#addAcross(rows, entries, tied);
    this.#show({
      cluster: showItemId(BigInt(key)),
      items: rows.length,
      outlets: entries.length,
      groups: [...new Set(entries.flatMap(({ outlet }) => this.#groupsOf.get(outlet) ?? []))].sort(),
      first: member(start),
      tied,
      agency: this.#agencies.has(start.outlet),
      shares: rows.filter(({ form }) => form === 'share').length,
      last: rows.at(-1)?.published_ms ?? start.published_ms,
      spreadMinutes: ((entries.at(-1)?.published_ms ?? start.published_ms) - start.published_ms) / MINUTE,
      members: [...entries, ...rows.filter((row) => firstOf.get(row.outlet) !== row)].slice(0, MEMBERS).map(member),
    });
  }

  result(
    said: ReadonlyMap<ItemId, { language: string; words: number; excerpt: string }>,
  ): Omit<Result, 'items' | 'tooShort' | 'minWords' | 'shares'> {
    return {
      kind: 'repeats',
      zone: this.#casebook.settings.zone,
      clusters: this.#clusters,
      itemsInClusters: this.#items,
      acrossOutlets: this.#across,
      itemsAcross: this.#itemsAcross,
      agencyFirst: this.#agencyFirst,
      tiedFirst: this.#tiedFirst,
      sharesLeftOut: this.#sharesLeftOut,
      sharesOnly: this.#sharesOnly,
      top: this.#top.map((cluster) => {
        const { language = '', words = 1, excerpt = '' } = said.get(cluster.first.item) ?? {};
        return { ...cluster, language, words, excerpt };
      }),
      firsts: [...this.#firsts]
        .map(([outlet, { clusters, first, expected, lags }]) => ({
          outlet,
          agency: this.#agencies.has(outlet),
          clusters,
          first,
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
        .sort((a, b) => b.clusters - a.clusters || (a.earlier + a.later < b.earlier + b.later ? -1 : 1))
        .slice(0, FOLLOWS),
      between: [...this.#between]
        .map(([pair, clusters]) => {
          const [earlier = '', later = ''] = pair.split('\t');
          return { earlier, later, clusters };
        })
        .sort((a, b) => b.clusters - a.clusters || (a.earlier + a.later < b.earlier + b.later ? -1 : 1)),
    };
  }

  #addAcross(rows: readonly MemberRow[], entries: readonly MemberRow[], tied: number): void {
    const [start] = entries;
    if (!start) return;
    this.#across++;
    this.#itemsAcross += rows.length;
    if (this.#agencies.has(start.outlet)) this.#agencyFirst++;
    if (tied > 0) this.#tiedFirst++;
    const hours = ((entries.at(-1)?.published_ms ?? start.published_ms) - start.published_ms) / MINUTE / 60;
    const place = HOURS.findIndex((bound) => hours <= bound);
    const slot = place === -1 ? HOURS.length : place;
    this.#spread[slot] = (this.#spread[slot] ?? 0) + 1;

    for (const row of entries) {
      const tally = this.#firsts.get(row.outlet) ?? { clusters: 0, first: 0, expected: 0, lags: [] };
      this.#firsts.set(row.outlet, tally);
      tally.clusters++;
      if (row === start && tied === 0) tally.first++;
      if (tied === 0) tally.expected += 1 / entries.length; // were the order chance; where nobody was first, nobody could be
      if (row.published_ms > start.published_ms) tally.lags.push((row.published_ms - start.published_ms) / MINUTE);
      if (row !== start && tied === 0) {
        const pair = `${start.outlet}\t${row.outlet}`;
        const lags = this.#follows.get(pair);
        const lag = (row.published_ms - start.published_ms) / MINUTE;
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

  #show(cluster: Shown): void {
    const last = this.#top.at(-1);
    if (this.#top.length >= TOP && last && compare(cluster, last) >= 0) return;
    const at = this.#top.findIndex((other) => compare(cluster, other) < 0);
    this.#top.splice(at === -1 ? this.#top.length : at, 0, cluster);
    this.#top = this.#top.slice(0, TOP);
  }
}

function compare(a: Shown, b: Shown): number {
  return b.outlets - a.outlets || b.items - a.items || (a.cluster < b.cluster ? -1 : 1);
}

function member({ item, outlet, published_ms, form }: MemberRow): Member {
  return { item: showItemId(BigInt(item)), outlet, published: published_ms, form };
}
