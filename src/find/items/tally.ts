/** Matching items counted by each facet and day: one pass over them, whatever is filtered. */
import type { Casebook } from '../../casebook/casebook.js';
import { dayOfNumber, mondayOf, type Day } from '../../vocabulary/time.js';
import type { DayOfItems, Facets, FacetValue, Filters } from './asked.js';
import { rowsOfBits, type Bits } from './bits.js';
import type { Columns } from './columns.js';

export interface Tally {
  /** rows of the items that pass all filters, ascending */
  passing: Uint32Array;
  outlets: number;
  facets: Facets;
  days: DayOfItems[];
}

export function tally(columns: Columns, casebook: Casebook, matching: Bits, filters: Filters): Tally {
  const { days, outlets, languages, narratives } = columns;
  const passes = passesOf(columns, casebook, filters);
  const { firstDay, ofDay, ofOutlet, ofLanguage, ofNarratives, setOfOutlet, sets } = passes;
  const byOutlet = new Uint32Array(columns.outletIds.length);
  const byLanguage = new Uint32Array(columns.languageLists.length);
  const byNarratives = new Uint32Array(columns.narrativeLists.length);
  const byDayAndSet = new Uint32Array(ofDay.length * sets.length);
  const rows = rowsOfBits(matching);
  let size = 0;
  for (const row of rows) {
    const outlet = outlets[row]!;
    const day = days[row]! - firstDay;
    const language = languages[row]!;
    const list = narratives[row]!;
    const fails = 4 - ofOutlet[outlet]! - ofDay[day]! - ofLanguage[language]! - ofNarratives[list]!;
    if (fails > 1) continue;
    // An item that fails one filter alone counts in that filter's own facet; one that fails none, in all.
    if (fails === 0) rows[size++] = row; // those seen already make room
    if (fails === 0 || ofOutlet[outlet] === 0) byOutlet[outlet]!++;
    if (fails === 0 || ofLanguage[language] === 0) byLanguage[language]!++;
    if (fails === 0 || ofNarratives[list] === 0) byNarratives[list]!++;
    if (fails === 0 || ofDay[day] === 0) byDayAndSet[day * sets.length + setOfOutlet[outlet]!]!++;
  }
  const counts = { byOutlet, byLanguage, byNarratives, byDayAndSet };
  return {
    passing: rows.slice(0, size),
    outlets: columns.outletIds.filter((_, outlet) => ofOutlet[outlet] === 1 && byOutlet[outlet]! > 0).length,
    facets: facetsOf(columns, casebook, filters, passes, counts),
    days: daysOf(filters, passes, byDayAndSet),
  };
}

/** 1 where a value passes its filters, by the numbers that columns hold. */
interface Passes {
  ofOutlet: Uint8Array;
  ofLanguage: Uint8Array;
  ofNarratives: Uint8Array;
  /** days are numbered from this one */
  firstDay: number;
  ofDay: Uint8Array;
  /** group ids, '' for none, that bars are made of */
  sets: string[];
  setOfOutlet: Uint32Array;
  groupsOf: (readonly string[])[];
  days: Day[];
}

function passesOf(columns: Columns, casebook: Casebook, filters: Filters): Passes {
  const groups = new Map(casebook.outlets.map(({ id, groups: of }) => [id as string, of as readonly string[]]));
  const groupsOf = columns.outletIds.map((id) => groups.get(id) ?? []);
  const sets = [...casebook.groups.map(({ id }) => id as string), ''];
  const firstDay = columns.days.at(-1) ?? 0;
  const days = Array.from({ length: (columns.days[0] ?? -1) - firstDay + 1 }, (_, at) => dayOfNumber(firstDay + at));
  return {
    ofOutlet: flags(
      columns.outletIds,
      (id, at) => passesAny(filters.outlets, [id]) && inGroups(filters, groupsOf[at]!),
    ),
    ofLanguage: flags(columns.languageLists, (list) => passesAny(filters.languages, [list[0] ?? ''])),
    ofNarratives: flags(columns.narrativeLists, (list) => passesAny(filters.narratives, idsOf(casebook, list))),
    firstDay,
    ofDay: flags(days, (day) => inSpan(filters, day) && passesAny(filters.weeks, [mondayOf(day)])),
    sets,
    setOfOutlet: Uint32Array.from(groupsOf, (of) => sets.findIndex((set) => set === '' || of.includes(set))),
    groupsOf,
    days,
  };
}

function flags<Value>(values: readonly Value[], passes: (value: Value, at: number) => boolean): Uint8Array {
  return Uint8Array.from(values, (value, at) => (passes(value, at) ? 1 : 0));
}

function passesAny(wanted: readonly string[], has: readonly string[]): boolean {
  return wanted.length === 0 || has.some((value) => wanted.includes(value));
}

/** What survey calls the outlets that are in no group. */
const UNGROUPED = 'ungrouped';

function inGroups({ groups }: Filters, of: readonly string[]): boolean {
  return passesAny(groups, of.length === 0 ? [UNGROUPED] : of);
}

function inSpan({ from, to }: Filters, day: Day): boolean {
  return (from === '' || day >= from) && (to === '' || day <= to);
}

export function idsOf(casebook: Casebook, places: readonly number[]): string[] {
  return places.flatMap((place) => casebook.codebook.narratives[place]?.id ?? []);
}

interface Counts {
  byOutlet: Uint32Array;
  byLanguage: Uint32Array;
  byNarratives: Uint32Array;
  byDayAndSet: Uint32Array;
}

function facetsOf(
  columns: Columns,
  casebook: Casebook,
  filters: Filters,
  { groupsOf, sets, days }: Passes,
  { byOutlet, byLanguage, byNarratives, byDayAndSet }: Counts,
): Facets {
  const [group, outlet, language, narrative, week] = [1, 2, 3, 4, 5].map(() => new Map<string, number>());
  for (const [number, id] of columns.outletIds.entries()) {
    if (inGroups(filters, groupsOf[number]!)) add(outlet!, id, byOutlet[number]!);
    if (!passesAny(filters.outlets, [id])) continue;
    for (const of of groupsOf[number]!) add(group!, of, byOutlet[number]!);
    if (groupsOf[number]!.length === 0 && filters.groups.includes(UNGROUPED)) add(group!, UNGROUPED, byOutlet[number]!);
  }
  for (const [number, list] of columns.languageLists.entries()) add(language!, list[0] ?? '', byLanguage[number]!);
  for (const [number, list] of columns.narrativeLists.entries()) {
    for (const id of idsOf(casebook, list)) add(narrative!, id, byNarratives[number]!);
  }
  for (const [at, day] of days.entries()) {
    if (inSpan(filters, day)) add(week!, mondayOf(day), sumOf(byDayAndSet, at * sets.length, sets.length));
  }
  const mostFirst = (a: FacetValue, b: FacetValue): number => b.items - a.items || byValue(a, b);
  return {
    group: shown(group!, filters.groups).sort(mostFirst),
    outlet: shown(outlet!, filters.outlets).sort(mostFirst),
    language: shown(language!, filters.languages).sort(mostFirst),
    narrative: shown(narrative!, filters.narratives).sort(mostFirst),
    week: shown(week!, filters.weeks).sort(byValue),
  };
}

/** Values with items, and those that are chosen even without. */
function shown(counts: ReadonlyMap<string, number>, chosen: readonly string[]): FacetValue[] {
  const values = new Set([...counts.keys(), ...chosen]);
  return [...values]
    .map((value) => ({ value, items: counts.get(value) ?? 0 }))
    .filter(({ value, items }) => items > 0 || chosen.includes(value));
}

function byValue(a: FacetValue, b: FacetValue): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}

function daysOf(filters: Filters, { days, sets }: Passes, byDayAndSet: Uint32Array): DayOfItems[] {
  return days.flatMap((day, at) => {
    const items = sumOf(byDayAndSet, at * sets.length, sets.length);
    if (items === 0 || !passesAny(filters.weeks, [mondayOf(day)])) return [];
    const counts = sets.map((set, of) => [set, byDayAndSet[at * sets.length + of]!] as const);
    return [{ day, items, sets: Object.fromEntries(counts.filter(([, n]) => n > 0)) }];
  });
}

function add(counts: Map<string, number>, value: string, items: number): void {
  counts.set(value, (counts.get(value) ?? 0) + items);
}

function sumOf(counts: Uint32Array, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at++) sum += counts[at]!;
  return sum;
}
