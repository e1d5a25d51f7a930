import { median } from '../../stats/median.js';
import type { WordingRow } from './open-cluster.js';
import type { Result } from './result.js';

interface OutletTally {
  clusters: number;
  first: number;
  withAgency: number;
  expected: number;
  lags: number[];
}

const FOLLOWS = 50;
/** Outlets of one cluster that are set beside its first; in a text of 100,000 accounts nobody follows anybody. */
export const FOLLOWERS = 1_000;
const MINUTE = 60_000;
/** Bounds of the classes of spread, in hours; the last is open. */
const HOURS = [1, 3, 6, 12, 24, 72, 168] as const;

/** Who was first in clusters across outlets, who came after, and how long it took them. */
export class OrderTally {
  readonly #groupsOf: ReadonlyMap<string, readonly string[]>;
  readonly #agencies: ReadonlySet<string>;
  readonly #firsts = new Map<string, OutletTally>();
  readonly #follows = new Map<string, number[]>();
  readonly #between = new Map<string, number>();
  readonly #spread = Array.from({ length: HOURS.length + 1 }, () => 0);

  constructor(groupsOf: ReadonlyMap<string, readonly string[]>, agencies: ReadonlySet<string>) {
    this.#groupsOf = groupsOf;
    this.#agencies = agencies;
  }

  /** @param entries of a cluster across outlets, each outlet once, earliest first */
  add(entries: readonly WordingRow[], tied: number, agencyLater: boolean): void {
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

  counts(): Pick<Result, 'firsts' | 'spread' | 'follows' | 'between'> {
    return {
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
}
