import type { LanguageCode } from './languages/language.js';
import { NarrativeTally } from './narrative-tally.js';
import { narrativeKeys, narratives } from './setting/narratives.js';
import { events } from './setting/events.js';
import { groups, outlets, service } from './setting/outlets.js';
import type { SandboxOutlet } from './setting/outlets.js';
import { calendarDay, zone } from './schedule/setting.js';
import type { Setting } from './schedule/setting.js';
import { byTime, planDay } from './schedule/plan-day.js';
import type { PlannedItem } from './schedule/plan-day.js';

/** What was planted in a world: the measure of what the instruments find. Shares lie in 0..1, days are of `zone`. */
export interface Truth {
  format: 'refrain-truth/1';
  seed: number;
  zone: string;
  period: { from: string; to: string };
  items: number;
  /** items per outlet, in the casebook's order; 0: listed and never seen */
  outlets: readonly { outlet: string; group: string; language: string; items: number }[];
  narratives: readonly {
    id: string;
    /** asserted this often, and so many times as often from a day on */
    groups: readonly {
      group: string;
      /** share of an outlet's own items that assert it, before it rises and before news days move it */
      rate: number;
      /** expected share over the whole period, with the rise and with what is printed from others; news days have mean 1 */
      expected: number;
      /** items, those that assert it, and those that the queries match */
      items: number;
      asserted: number;
      matched: number;
    }[];
    rises: { after: string; from: string; times: number } | null;
    /** sd of the log of the day's shared factor */
    newsDaySd: number;
    /** of asserting items, the planted share that the queries miss */
    missed: number;
    /** items that assert it */
    asserts: readonly string[];
    /** items that the queries match */
    matches: readonly string[];
    /** assert it and are not matched; are matched and do not assert it; would be matched but for NOT */
    misses: readonly string[];
    overMatches: readonly string[];
    excluded: readonly string[];
  }[];
  /** items that print another word for word; `exact`: equal but for quotation marks and spaces */
  copies: readonly {
    kind: 'exact';
    first: string;
    urls: readonly string[];
    outlets: readonly string[];
    agency: boolean;
  }[];
  /**
   * items that tell another in another language: the same facts, actors and figures in the same order. `first` is the
   * original; `urls` are all with their languages, the original first, then by time
   */
  translations: readonly { first: string; urls: readonly { url: string; language: LanguageCode }[] }[];
  /** who translates from whom, as `leaders` */
  translators: readonly { leader: string; follower: string; medianLagMinutes: number; items: number }[];
  leaders: readonly {
    leader: string;
    follower: string;
    /** median of the log-normal lag, and how many items the follower printed */
    medianLagMinutes: number;
    items: number;
  }[];
  agency: string;
  silences: readonly { outlet: string; from: string; to: string }[];
  absent: readonly string[];
  /** recurring items: the same words, other figures */
  series: readonly { outlet: string; what: string; urls: readonly string[] }[];
  events: readonly { id: string; from: string; to: string }[];
  /** busier than a usual day, with or without an event */
  newsDays: readonly { day: string; volume: number; events: readonly string[] }[];
}

/** Plans a whole world and notes what was planted. Keeps what is planted, not the items. */
export function truthOf(setting: Setting): Truth {
  const day = (n: number): string => calendarDay(setting, n);
  const counts = new Map<string, number>();
  const tallies = new Map(narrativeKeys.map((key) => [key, new NarrativeTally()]));
  const clusters = new Map<PlannedItem, PlannedItem[]>();
  const translations = new Map<PlannedItem, PlannedItem[]>();
  const taken = new Map<string, number>(); // by leader and follower
  const series: string[] = [];

  for (let n = 0; n < setting.days; n++) {
    for (const item of planDay(setting, n)) {
      counts.set(item.outlet.id, (counts.get(item.outlet.id) ?? 0) + 1);
      if (item.frame === 'service') series.push(item.url);
      for (const [key, tally] of tallies) tally.note(item, key);
      const original = item.copyOf ?? item.translationOf;
      if (!original) continue;
      const pair = `${original.outlet.id} ${item.outlet.id}`;
      taken.set(pair, (taken.get(pair) ?? 0) + 1);
      const sets = item.copyOf ? clusters : translations;
      sets.set(original, [...(sets.get(original) ?? []), item]);
    }
  }

  const agency = outlets.find(({ kind }) => kind === 'agency')!.id;
  return {
    format: 'refrain-truth/1',
    seed: setting.seed,
    zone,
    period: { from: day(0), to: day(setting.days - 1) },
    items: [...counts.values()].reduce((a, b) => a + b, 0),
    outlets: outlets.map(({ id, group, language }) => ({ outlet: id, group, language, items: counts.get(id) ?? 0 })),
    narratives: narrativeKeys.map((key) => {
      const { rates, rises, missed, newsDay } = narratives[key];
      const tally = tallies.get(key)!;
      return {
        id: key,
        groups: groups.map(({ id }) => tally.of(id, rates[id])),
        rises: rises ? { ...rises, from: day(setting.eventDays.get(rises.after)![0]) } : null,
        newsDaySd: newsDay,
        missed,
        asserts: [...tally.urls.plain, ...tally.urls.paraphrase].sort(),
        matches: [...tally.urls.plain, ...tally.urls.trap].sort(),
        misses: tally.urls.paraphrase.sort(),
        overMatches: tally.urls.trap.sort(),
        excluded: tally.urls.excluded.sort(),
      };
    }),
    copies: [...clusters]
      .map(([first, copies]) => ({
        kind: 'exact' as const,
        first: first.url,
        urls: [first, ...copies.sort(byTime)].map(({ url }) => url),
        outlets: [...new Set([first, ...copies].map(({ outlet }) => outlet.id))].sort(),
        agency: first.outlet.id === agency,
      }))
      .sort((a, b) => (a.first < b.first ? -1 : 1)),
    translations: [...translations]
      .map(([first, others]) => ({
        first: first.url,
        urls: [first, ...others.sort(byTime)].map(({ url, outlet }) => ({ url, language: outlet.language })),
      }))
      .sort((a, b) => (a.first < b.first ? -1 : 1)),
    translators: outlets.flatMap(({ id, translates }) => translates.map((source) => lagOf(id, source, taken))),
    leaders: outlets.flatMap(({ id, prints }) => prints.map((source) => lagOf(id, source, taken))),
    agency,
    silences: [{ outlet: setting.silent.outlet, from: day(setting.silent.from), to: day(setting.silent.to) }],
    absent: outlets.filter(({ volume }) => volume === 0).map(({ id }) => id),
    series: [{ outlet: service.outlet, what: 'exchange rates', urls: series.sort() }],
    events: events.map(({ id }) => {
      const [from, to] = setting.eventDays.get(id)!;
      return { id, from: day(from), to: day(to) };
    }),
    newsDays: [...setting.newsDays].map(([n, { volume, events: by }]) => ({ day: day(n), volume, events: by })),
  };
}

function lagOf(
  follower: string,
  { from: leader, medianMinutes }: SandboxOutlet['prints'][number],
  taken: ReadonlyMap<string, number>,
): Truth['leaders'][number] {
  return { leader, follower, medianLagMinutes: medianMinutes, items: taken.get(`${leader} ${follower}`) ?? 0 };
}
