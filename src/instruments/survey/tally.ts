import type { Casebook } from '../../casebook/casebook.js';
import type { Daily } from '../../find/daily-items.js';
import { dayInterval } from '../../stats/day-interval.js';
import type { ItemId } from '../../vocabulary/ids.js';
import { dayNumber, dayOfNumber, mondayOf, type Day } from '../../vocabulary/time.js';
import type { Cell, Result, SurveyedNarrative } from './result.js';
import type { Sets } from './sets.js';

/** Matched items of one narrative in one cell of outlets on one day. */
export interface DailyMatches {
  narrative: string;
  cell: string;
  day: Day;
  items: number;
}

/** Items by day, days ascending. */
type ByDay = ReadonlyMap<Day, number>;

/** Counts by day, summed to sets, weeks and shares. Pure: all that survey says is computed here. */
export function tally(
  casebook: Casebook,
  { by, sets, weekly, cellOf, setsOfCell }: Sets,
  items: readonly Daily[],
  matches: readonly DailyMatches[],
  matched: readonly { narrative: string; items: ItemId[]; n: number }[],
): Result {
  const published = bySet(
    items.map((row) => ({ ...row, cell: cellOf.get(row.outlet) ?? '' })),
    setsOfCell,
  );
  const weeks = new Map(weekly.map(({ id }) => [id, weeksOf(published.get(id))]));
  const days = [...new Set(items.map(({ day }) => day))].sort();
  const thirds = thirdsOf(days[0], days.at(-1));
  const seen = new Set(items.map(({ outlet }) => outlet));
  const total = items.reduce((n, row) => n + row.items, 0);
  const matchesOf = new Map<string, DailyMatches[]>();
  for (const row of matches) {
    const rows = matchesOf.get(row.narrative);
    if (rows) rows.push(row);
    else matchesOf.set(row.narrative, [row]);
  }
  const themes = new Map(casebook.codebook.themes.map(({ id, name }) => [id as string, name]));
  const found = new Map(matched.map((row) => [row.narrative, row]));

  return {
    kind: 'surveyed',
    zone: casebook.settings.zone,
    from: days[0] ?? casebook.settings.period?.from ?? '1970-01-01',
    to: days.at(-1) ?? casebook.settings.period?.to ?? '1970-01-01',
    by,
    sets: sets.map(({ id, name, members }) => ({
      id,
      name,
      outlets: members.length,
      outletsSeen: members.filter((outlet) => seen.has(outlet)).length,
      items: sum(published.get(id)),
    })),
    items: total,
    outlets: seen.size,
    days: days.length,
    volumes: weekly.flatMap(({ id }) =>
      (weeks.get(id) ?? []).map(({ week, all }) => ({ of: id, week, items: sum(all), days: all.size })),
    ),
    narratives: casebook.codebook.narratives.map(({ id, name, theme }): SurveyedNarrative => {
      const counted = bySet(matchesOf.get(id) ?? [], setsOfCell);
      return {
        id,
        name,
        theme: themes.get(theme) ?? theme,
        n: found.get(id)?.n ?? 0,
        whole: sets.flatMap((set) => cellOfDays(set.id, published.get(set.id), counted.get(set.id)) ?? []),
        weeks: weekly.flatMap((set) =>
          (weeks.get(set.id) ?? []).flatMap(({ week, all }) => {
            const cell = cellOfDays(set.id, all, counted.get(set.id));
            return cell ? [{ ...cell, week }] : [];
          }),
        ),
        thirds: weekly.flatMap((set) =>
          thirds.flatMap(({ from, to }) => {
            const cell = cellOfDays(set.id, between(published.get(set.id), from, to), counted.get(set.id));
            return cell ? [{ ...cell, from, to }] : [];
          }),
        ),
        items: found.get(id)?.items ?? [],
      };
    }),
    unmatched: total - (found.get('')?.n ?? 0),
  };
}

function bySet(
  rows: readonly { cell: string; day: Day; items: number }[],
  setsOfCell: ReadonlyMap<string, readonly string[]>,
): Map<string, ByDay> {
  const sums = new Map<string, Map<Day, number>>();
  for (const { cell, day, items } of rows) {
    for (const set of setsOfCell.get(cell) ?? []) {
      let days = sums.get(set);
      if (!days) sums.set(set, (days = new Map<Day, number>()));
      days.set(day, (days.get(day) ?? 0) + items);
    }
  }
  return new Map([...sums].map(([set, days]) => [set, new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)))]));
}

function weeksOf(days: ByDay = new Map()): { week: Day; all: ByDay }[] {
  const weeks = new Map<Day, Map<Day, number>>();
  for (const [day, items] of days) {
    const week = mondayOf(day);
    weeks.set(week, (weeks.get(week) ?? new Map<Day, number>()).set(day, items));
  }
  return [...weeks].map(([week, all]) => ({ week, all }));
}

/** Under three weeks a third is too short to have a share of its own. */
const LEAST_DAYS = 21;

/** The days from first to last in three parts; what does not divide goes to the middle. */
function thirdsOf(first: Day | undefined, last: Day | undefined): { from: Day; to: Day }[] {
  if (!first || !last) return [];
  const [start, end] = [dayNumber(first), dayNumber(last)];
  const third = Math.floor((end - start + 1) / 3);
  if (third * 3 < LEAST_DAYS) return [];
  return [
    [start, start + third - 1],
    [start + third, end - third],
    [end - third + 1, end],
  ].map(([from = start, to = end]) => ({ from: dayOfNumber(from), to: dayOfNumber(to) }));
}

function between(days: ByDay = new Map(), from: Day, to: Day): ByDay {
  return new Map([...days].filter(([day]) => day >= from && day <= to));
}

function cellOfDays(of: string, all: ByDay | undefined, matched: ByDay | undefined): Cell | undefined {
  if (!all || all.size === 0) return undefined;
  const counts = [...all.values()];
  const hits = [...all.keys()].map((day) => matched?.get(day) ?? 0);
  const n = hits.reduce((a, b) => a + b, 0);
  const N = sum(all);
  return { of, n, N, days: all.size, share: n / N, interval: dayInterval(hits, counts) };
}

function sum(days: ByDay | undefined): number {
  let total = 0;
  for (const items of days?.values() ?? []) total += items;
  return total;
}
