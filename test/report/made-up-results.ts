/** Results as the instruments would give them, counted plainly from made-up items. */
import type { Casebook } from '../../src/casebook/casebook.js';
import { changesBetween } from '../../src/find/changes.js';
import type { Coverage } from '../../src/find/coverage-result.js';
import type { Cluster, Result as Repeats } from '../../src/instruments/repeats/result.js';
import type { Result as Survey } from '../../src/instruments/survey/result.js';
import { dayInterval } from '../../src/stats/day-interval.js';
import { median } from '../../src/stats/median.js';
import { sha256, type ItemId } from '../../src/vocabulary/ids.js';
import { dayNumber, daysBetween, mondayOf } from '../../src/vocabulary/time.js';

export interface MadeUpItem {
  id: ItemId;
  outlet: string;
  ms: number;
  day: string;
  /** by narrative */
  matches: boolean[];
  text: number;
  /** 0: in none */
  cluster: number;
}

export function surveyOf(casebook: Casebook, items: readonly MadeUpItem[]): Survey {
  const grouped = casebook.groups.length > 0;
  const counts = tally(items.map(({ outlet }) => outlet));
  const sets = grouped
    ? casebook.groups.map(({ id, name }) => ({
        id: id as string,
        name,
        members: casebook.outlets.filter(({ groups }) => groups.includes(id)).map((outlet) => outlet.id as string),
      }))
    : casebook.outlets.length === 0
      ? []
      : [
          { id: 'all', name: 'All outlets', members: casebook.outlets.map(({ id }) => id as string) },
          ...[...counts]
            .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
            .slice(0, 12)
            .map(([id]) => ({
              id,
              name: casebook.outlets.find((outlet) => outlet.id === id)?.name ?? id,
              members: [id],
            })),
        ];
  const inSet = sets.map(({ members }) => {
    const own = new Set(members);
    return items.filter(({ outlet }) => own.has(outlet));
  });
  const cell = (of: string, own: readonly MadeUpItem[], narrative: number) => {
    const days = [...new Set(own.map(({ day }) => day))].sort();
    const all = tally(own.map(({ day }) => day));
    const hit = tally(own.filter(({ matches }) => matches[narrative]).map(({ day }) => day));
    const n = own.filter(({ matches }) => matches[narrative]).length;
    return {
      of,
      n,
      N: own.length,
      days: days.length,
      share: n / own.length,
      interval: dayInterval(
        days.map((day) => hit.get(day) ?? 0),
        days.map((day) => all.get(day) ?? 0),
      ),
    };
  };
  const weeks = inSet.map((own) => groupedBy(own, ({ day }) => mondayOf(day)));
  const weekly = grouped ? sets : sets.slice(0, 1);
  const days = [...new Set(items.map(({ day }) => day))].sort();
  return {
    kind: 'surveyed',
    zone: casebook.settings.zone,
    from: days[0] ?? '1970-01-01',
    to: days.at(-1) ?? '1970-01-01',
    by: grouped ? 'group' : 'outlet',
    sets: sets.map(({ id, name, members }, at) => ({
      id,
      name,
      outlets: members.length,
      outletsSeen: members.filter((outlet) => counts.has(outlet)).length,
      items: inSet[at]?.length ?? 0,
    })),
    items: items.length,
    outlets: counts.size,
    days: days.length,
    volumes: weekly.flatMap(({ id }, at) =>
      [...(weeks[at] ?? [])].map(([week, own]) => ({
        of: id,
        week,
        items: own.length,
        days: new Set(own.map(({ day }) => day)).size,
      })),
    ),
    narratives: casebook.codebook.narratives.map(({ id, name }, index) => {
      const matched = items.filter(({ matches }) => matches[index]);
      return {
        id,
        name,
        theme: 'Threat',
        n: matched.length,
        whole: sets.flatMap((set, at) => (inSet[at]?.length ? [cell(set.id, inSet[at], index)] : [])),
        weeks: weekly.flatMap((set, at) =>
          [...(weeks[at] ?? [])].map(([week, own]) => ({ ...cell(set.id, own, index), week })),
        ),
        thirds: weekly.flatMap((set, at) =>
          thirdsOf(days).flatMap(([from = '', to = '']) => {
            const own = (inSet[at] ?? []).filter(({ day }) => day >= from && day <= to);
            return own.length > 0 ? [{ ...cell(set.id, own, index), from, to }] : [];
          }),
        ),
        items: matched
          .map((item) => item.id)
          .sort()
          .slice(0, 1_000),
      };
    }),
    unmatched: items.filter(({ matches }) => !matches.some(Boolean)).length,
  };
}

/** First and last day of each third; none of fewer than 21 days. */
function thirdsOf(days: readonly string[]): string[][] {
  const third = Math.floor(days.length / 3);
  if (third < 7) return [];
  return [days.slice(0, third), days.slice(third, -third), days.slice(-third)].map((own) => [
    own[0] ?? '',
    own.at(-1) ?? '',
  ]);
}

export function repeatsOf(casebook: Casebook, items: readonly MadeUpItem[], text: (index: number) => string): Repeats {
  const groupsOf = new Map(casebook.outlets.map(({ id, groups }) => [id as string, groups as readonly string[]]));
  const all = [
    ...groupedBy(
      items.filter(({ cluster }) => cluster > 0),
      ({ cluster }) => cluster,
    ),
  ].filter(([, own]) => own.length > 1);
  const clusters = all.map(([number, own]): Cluster & { entries: MadeUpItem[] } => {
    const entries = own.filter((item, at) => own.findIndex(({ outlet }) => outlet === item.outlet) === at);
    const [start] = own;
    if (!start) throw new Error('a cluster has items');
    // Of every third text the last outlet has other words, and of every fifth a longer text holds most of it.
    const changed = number % 3 === 0 && entries.length > 1 ? entries.at(-1) : undefined;
    const item = ({ id, outlet, ms }: MadeUpItem) => ({ item: id, outlet, published: ms, form: 'post' as const });
    const member = (of: MadeUpItem) =>
      of === changed
        ? { ...item(of), kind: 'near' as const, closeness: 0.62, wording: 0 }
        : { ...item(of), kind: 'exact' as const, closeness: 1, wording: null };
    const agency = (outlet: string) => casebook.outlets.find(({ id }) => id === outlet)?.kind === 'agency';
    const wire = agency(start.outlet) ? undefined : entries.find(({ outlet }) => agency(outlet));
    return {
      cluster: own.map(({ id }) => id).sort()[0] ?? start.id,
      items: own.length,
      outlets: entries.length,
      groups: [...new Set(entries.flatMap(({ outlet }) => groupsOf.get(outlet) ?? []))].sort(),
      language: number % 2 ? 'en' : 'ru',
      words: 24,
      excerpt: text(number),
      first: item(start),
      tied: entries.filter(({ ms }) => ms === start.ms).length - 1,
      agency: agency(start.outlet),
      wire: wire ? item(wire) : null,
      shares: 0,
      exact: entries.length - 1 - (changed ? 1 : 0),
      near: changed ? 1 : 0,
      again: own.length - entries.length,
      ownEdits: number % 7 === 0 ? 2 : 0,
      otherWordings: changed ? 1 : 0,
      wordings: changed
        ? [
            {
              ...item(changed),
              closeness: 0.62,
              outlets: 1,
              items: 1,
              changes: changesBetween(text(number), edited(text(number)), number % 2 ? 'en' : 'ru', 3_000),
            },
          ]
        : [],
      heldBy:
        number % 4 === 0
          ? { items: 1, outlets: 1, examples: [{ ...item(start), share: 0.8 }] }
          : { items: 0, outlets: 0, examples: [] },
      holds:
        number % 5 === 0
          ? { items: 1, outlets: 1, examples: [{ ...item(start), share: 0.9 }] }
          : { items: 0, outlets: 0, examples: [] },
      last: own.at(-1)?.ms ?? start.ms,
      spreadMinutes: ((entries.at(-1)?.ms ?? start.ms) - start.ms) / 60_000,
      members: [...entries, ...own.filter((one) => !entries.includes(one))].map(member),
      entries,
    };
  });
  const across = clusters.filter(({ outlets }) => outlets > 1);
  const alone = across.filter(({ tied }) => tied === 0);
  const names = [...new Set(across.flatMap(({ entries }) => entries.map(({ outlet }) => outlet)))];
  const follows = new Map<string, number[]>();
  for (const { entries } of alone)
    for (const later of entries.slice(1)) {
      const key = `${entries[0]?.outlet}\t${later.outlet}`;
      follows.set(key, [...(follows.get(key) ?? []), (later.ms - (entries[0]?.ms ?? 0)) / 60_000]);
    }
  const between = tally(
    alone.flatMap(({ entries }) => {
      const home = groupsOf.get(entries[0]?.outlet ?? '') ?? [];
      const reached = new Set(entries.slice(1).flatMap(({ outlet }) => groupsOf.get(outlet) ?? []));
      return home.flatMap((from) => [...reached].filter((to) => !home.includes(to)).map((to) => `${from}\t${to}`));
    }),
  );
  const bounds = [1, 3, 6, 12, 24, 72, 168, Infinity];
  return {
    kind: 'repeats',
    zone: casebook.settings.zone,
    items: items.length,
    minWords: 6,
    kinds: 'near',
    longTexts: 0,
    crowded: { keys: 0, most: 128, comparedWith: 16 },
    tooShort: Math.floor(items.length / 50),
    clusters: clusters.length,
    itemsInClusters: clusters.reduce((sum, { items: n }) => sum + n, 0),
    acrossOutlets: across.length,
    itemsAcross: across.reduce((sum, { items: n }) => sum + n, 0),
    acrossExact: across.filter(({ near }) => near === 0).length,
    itemsExact: across.reduce((sum, { exact }) => sum + exact, 0),
    itemsNear: across.reduce((sum, { near }) => sum + near, 0),
    itemsAgain: across.reduce((sum, { again }) => sum + again, 0),
    ownEdits: clusters.reduce((sum, { ownEdits }) => sum + ownEdits, 0),
    ownEditsOnly: 0,
    parts: { chains: 0, texts: 0, items: 0 },
    boilerplate: {
      lines: 2 * Math.min(3, casebook.outlets.length),
      outlets: Math.min(3, casebook.outlets.length),
      top: casebook.outlets.slice(0, 3).flatMap(({ id }, at) => [
        { outlet: id, text: text(at), posts: 120, postsBetween: 400 },
        { outlet: id, text: 'Read us where you like', posts: 40, postsBetween: 410 },
      ]),
    },
    agencyFirst: across.filter(({ agency }) => agency).length,
    agencyLater: across.filter(({ wire }) => wire !== null).length,
    tiedFirst: across.filter(({ tied }) => tied > 0).length,
    shares: 'left-out',
    sharesLeftOut: 0,
    sharesOnly: 0,
    top: clusters
      .sort((a, b) => b.outlets - a.outlets || b.items - a.items || (a.cluster < b.cluster ? -1 : 1))
      .slice(0, 50)
      .map((cluster): Cluster => {
        const { entries, ...rest } = cluster;
        return { ...rest, members: rest.members.slice(0, Math.max(entries.length, 200)) };
      }),
    firsts: names
      .map((outlet) => {
        const own = across.filter(({ entries }) => entries.some((entry) => entry.outlet === outlet));
        const lags = own.flatMap(({ entries, first }) =>
          entries
            .filter((entry) => entry.outlet === outlet && entry.ms > first.published)
            .map((entry) => (entry.ms - first.published) / 60_000),
        );
        const untied = own.filter(({ tied }) => tied === 0);
        return {
          outlet,
          agency: casebook.outlets.some(({ id, kind }) => id === outlet && kind === 'agency'),
          clusters: own.length,
          first: untied.filter(({ first }) => first.outlet === outlet).length,
          withAgency: untied.filter(({ first, wire }) => first.outlet === outlet && wire !== null).length,
          expected: untied.reduce((sum, { outlets }) => sum + 1 / outlets, 0),
          medianLagMinutes: lags.length > 0 ? median(lags) : null,
        };
      })
      .sort((a, b) => b.first - a.first || b.clusters - a.clusters || (a.outlet < b.outlet ? -1 : 1)),
    spread: bounds.map((upTo, at) => ({
      upToHours: upTo === Infinity ? null : upTo,
      clusters: across.filter(
        ({ spreadMinutes }) => spreadMinutes / 60 <= upTo && (at === 0 || spreadMinutes / 60 > (bounds[at - 1] ?? 0)),
      ).length,
    })),
    follows: [...follows]
      .map(([pair, lags]) => ({
        earlier: pair.split('\t')[0] ?? '',
        later: pair.split('\t')[1] ?? '',
        clusters: lags.length,
        medianLagMinutes: median(lags),
      }))
      .sort((a, b) => b.clusters - a.clusters || (a.earlier + a.later < b.earlier + b.later ? -1 : 1))
      .slice(0, 50),
    between: [...between]
      .map(([pair, n]) => ({ earlier: pair.split('\t')[0] ?? '', later: pair.split('\t')[1] ?? '', clusters: n }))
      .sort((a, b) => b.clusters - a.clusters || (a.earlier + a.later < b.earlier + b.later ? -1 : 1)),
  };
}

export function coverageOf(
  casebook: Casebook,
  items: readonly MadeUpItem[],
  { outlets: listed }: { outlets: number },
): Coverage {
  const days = [...new Set(items.map(({ day }) => day))].sort();
  const from = days[0] ?? null;
  const to = days.at(-1) ?? null;
  const byOutlet = groupedBy(items, ({ outlet }) => outlet);
  const file = {
    file: 'autumn-2031.csv',
    sha256: sha256('file'),
    recordedMs: Date.UTC(2031, 10, 16),
    finished: true,
    rows: items.length + 31,
    items: items.length,
    versions: 0,
    merged: 4,
    known: 0,
    quarantined: 27,
  };
  return {
    zone: casebook.settings.zone,
    from,
    to,
    items: items.length,
    outside: items.length > 100 ? 12 : 0,
    changed: 0,
    days: days.length,
    languages:
      items.length > 0
        ? [
            { language: 'ru', items: Math.ceil(items.length / 2) },
            ...(items.length > 1 ? [{ language: '', items: Math.floor(items.length / 2) }] : []),
          ]
        : [],
    mixed: items.length > 100 ? 3 : 0,
    otherwise: items.length > 100 ? 5 : 0,
    disguised: items.length > 100 ? 2 : 0,
    forms: items.length > 0 ? [{ form: 'post' as const, items: items.length }] : [],
    outlets: casebook.outlets.map(({ id, name, kind, groups }) => {
      const own = tally((byOutlet.get(id) ?? []).map(({ day }) => day));
      const seen = [...own.keys()].sort();
      const counts =
        seen[0] && seen.at(-1) ? daysBetween(seen[0], seen.at(-1) ?? '').map((day) => own.get(day) ?? 0) : [];
      const usual = counts.length > 0 ? median(counts) : null;
      const spells: Coverage['outlets'][number]['spells'] = [];
      for (const day of from && to ? daysBetween(from, to) : []) {
        const n = own.get(day) ?? 0;
        const state = n === 0 ? 'none' : (usual ?? 0) >= 4 && n < 0.25 * (usual ?? 0) ? 'low' : 'items';
        const last = spells.at(-1);
        if (last?.state === state && dayNumber(day) - dayNumber(last.to) === 1)
          Object.assign(last, { to: day, items: last.items + n });
        else spells.push({ from: day, to: day, state, items: n });
      }
      return {
        id,
        name,
        kind,
        groups: [...groups],
        items: byOutlet.get(id)?.length ?? 0,
        first: seen[0] ?? null,
        last: seen.at(-1) ?? null,
        usual,
        spells,
      };
    }),
    imports: listed > 0 ? [file] : [],
    setAside:
      items.length > 100
        ? [
            {
              code: 'no-zone',
              reason: 'the date has no time zone',
              hint: 'say --zone Europe/Minsk',
              rows: 19,
              example: 'line 812: 2031-08-09 17:45',
            },
            {
              code: 'no-date',
              reason: 'the date cannot be read',
              hint: 'mend the row and import it again',
              rows: 8,
              example: 'line 90: “yesterday”',
            },
          ]
        : [],
  };
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function groupedBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const own = groups.get(key(item));
    if (own) own.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** As a desk edits a text: its last sentence cut, a number changed, a line of its own put on top. */
function edited(text: string): string {
  return `In our region: ${text.replace(/\d+/, '2030').replace(/\s[^.]*\.$/, '')}`;
}
