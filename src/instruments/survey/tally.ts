import type { Casebook } from '../../casebook/casebook.js';
import { dayInterval } from '../../stats/day-interval.js';
import { dayOfNumber, mondayOf, type Day } from '../../vocabulary/time.js';
import { bySet } from './by-set.js';
import type { CellDays } from './daily-counts.js';
import type { Cell } from './cell.js';
import type { Result, SurveyedNarrative } from './result.js';
import type { OutletItems, Sets } from './sets.js';

export interface Published {
  outlets: readonly OutletItems[];
  published: readonly CellDays[];
}

export interface Matches {
  /** per place of a narrative in the codebook and cell */
  matches: readonly (CellDays & { place: number })[];
  /** matched items by the place of the narrative */
  counts: readonly number[];
  /** items that any query matched */
  any: number;
}

/** A stretch of days of one set: which days with items, and the items of each. */
interface Stretch {
  days: readonly number[];
  items: readonly number[];
}

/**
 * Counts by day, summed to sets, weeks, thirds and shares. Pure: all that survey says is computed here, but for the items
 * that each narrative begins with, which are looked up meanwhile.
 */
export function tally(
  casebook: Casebook,
  { by, sets, weekly, setsOfCell }: Sets,
  { outlets, published: ofCells }: Published,
  { matches, counts, any }: Matches,
): Result {
  const days = [...new Set(ofCells.flatMap((row) => row.days))].sort((a, b) => a - b);
  const start = days[0] ?? 0;
  const length = days.length === 0 ? 0 : (days.at(-1) ?? start) - start + 1;
  const published = bySet(ofCells, { sets, setsOfCell, start, length });
  const whole = published.map((all) => stretch(all, 0, length - 1));
  const weeks = weekly.map((_, set) => weeksOf(whole[set] ?? { days: [], items: [] }, start));
  const thirds = weekly.map((_, set) =>
    thirdsOf(length)
      .map(([from, to]) => ({
        part: stretch(published[set], from, to),
        from: dayOfNumber(start + from),
        to: dayOfNumber(start + to),
      }))
      .filter(({ part }) => part.days.length > 0),
  );
  const seen = new Set(outlets.map(({ outlet }) => outlet));
  const total = sum(outlets.map(({ items }) => items));
  const themes = new Map(casebook.codebook.themes.map(({ id, name }) => [id as string, name]));
  const matchesOf = casebook.codebook.narratives.map((): Matches['matches'][number][] => []);
  for (const row of matches) matchesOf[row.place]?.push(row);

  const narratives = casebook.codebook.narratives.map(({ id, name, theme }, place): SurveyedNarrative => {
    const matched = bySet(matchesOf[place] ?? [], { sets, setsOfCell, start, length });
    const cell = (set: number, part: Stretch): Cell => cellOfDays(sets[set]!.id, part, matched[set]!);
    return {
      id,
      name,
      theme: themes.get(theme) ?? theme,
      n: counts[place] ?? 0,
      whole: whole.flatMap((part, set) => (part.days.length > 0 ? cell(set, part) : [])),
      weeks: weeks.flatMap((own, set) => own.map(({ week, part }) => ({ ...cell(set, part), week }))),
      thirds: thirds.flatMap((own, set) => own.map(({ part, from, to }) => ({ ...cell(set, part), from, to }))),
      items: [],
    };
  });

  return {
    kind: 'surveyed',
    zone: casebook.settings.zone,
    from: length > 0 ? dayOfNumber(start) : (casebook.settings.period?.from ?? '1970-01-01'),
    to: length > 0 ? dayOfNumber(start + length - 1) : (casebook.settings.period?.to ?? '1970-01-01'),
    by,
    sets: sets.map(({ id, name, members }, set) => ({
      id,
      name,
      outlets: members.length,
      outletsSeen: members.filter((outlet) => seen.has(outlet)).length,
      items: sum(whole[set]?.items ?? []),
    })),
    items: total,
    outlets: seen.size,
    days: days.length,
    volumes: weekly.flatMap(({ id }, set) =>
      (weeks[set] ?? []).map(({ week, part }) => ({ of: id, week, items: sum(part.items), days: part.days.length })),
    ),
    narratives,
    unmatched: total - any,
  };
}

/** The days with items from one day to another, both included, counted from the first of the period. */
function stretch(all: Uint32Array = new Uint32Array(), from: number, to: number): Stretch {
  const days: number[] = [];
  const items: number[] = [];
  for (let day = from; day <= to; day++) {
    const n = all[day] ?? 0;
    if (n === 0) continue;
    days.push(day);
    items.push(n);
  }
  return { days, items };
}

function weeksOf({ days, items }: Stretch, start: number): { week: Day; part: Stretch }[] {
  const weeks = new Map<Day, { days: number[]; items: number[] }>();
  for (const [at, day] of days.entries()) {
    const week = mondayOf(dayOfNumber(start + day));
    let part = weeks.get(week);
    if (!part) weeks.set(week, (part = { days: [], items: [] }));
    part.days.push(day);
    part.items.push(items[at] ?? 0);
  }
  return [...weeks].map(([week, part]) => ({ week, part }));
}

/** Under three weeks a third is too short to have a share of its own. */
const LEAST_DAYS = 21;

/** First and last day of each third of the period, from 0; what does not divide goes to the middle. */
function thirdsOf(length: number): [from: number, to: number][] {
  const third = Math.floor(length / 3);
  if (third * 3 < LEAST_DAYS) return [];
  return [
    [0, third - 1],
    [third, length - third - 1],
    [length - third, length - 1],
  ];
}

/** One cell of a stretch in which the set has items. */
function cellOfDays(of: string, { days, items }: Stretch, matched: Uint32Array): Cell {
  const hits = new Uint32Array(days.length);
  let n = 0;
  let N = 0;
  for (let at = 0; at < days.length; at++) {
    n += hits[at] = matched[days[at]!]!;
    N += items[at]!;
  }
  return { of, n, N, days: days.length, share: n / N, interval: dayInterval(hits, items) };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0);
}
