import type { Casebook } from '../../casebook/casebook.js';

/** Items of an outlet in the period. */
export interface OutletItems {
  outlet: string;
  items: number;
}

/** What is compared: a group, an outlet, or all outlets together. */
export interface OutletSet {
  id: string;
  name: string;
  members: readonly string[];
}

export interface Sets {
  by: 'group' | 'outlet';
  sets: readonly OutletSet[];
  /** the sets that also go by week */
  weekly: readonly OutletSet[];
  /** what each outlet is counted under, from 1: outlets of the same sets share a cell */
  cellOf: ReadonlyMap<string, number>;
  /** the places in `sets` of each cell's sets; cell 0 is of none */
  setsOfCell: readonly (readonly number[])[];
}

const MOST_OUTLETS = 12;

/** The casebook's groups; where there are none, all outlets together and the twelve with most items. */
export function chooseSets(casebook: Casebook, wanted: 'group' | 'outlet', items: readonly OutletItems[]): Sets {
  const by = wanted === 'group' && casebook.groups.length === 0 ? 'outlet' : wanted;
  const sets = by === 'group' ? groupSets(casebook, items) : outletSets(casebook, items);
  const setsOf = new Map<string, number[]>();
  for (const [place, { members }] of sets.entries()) {
    for (const outlet of members) {
      const places = setsOf.get(outlet);
      if (places) places.push(place);
      else setsOf.set(outlet, [place]);
    }
  }
  const cells = new Map<string, number>();
  const setsOfCell: number[][] = [[]];
  const cellOf = new Map<string, number>();
  for (const [outlet, places] of setsOf) {
    const key = places.join(' ');
    let cell = cells.get(key);
    if (cell === undefined) {
      cell = setsOfCell.push(places) - 1;
      cells.set(key, cell);
    }
    cellOf.set(outlet, cell);
  }
  return {
    by,
    sets,
    // A thousand accounts by week and narrative would be a result that nobody reads: then only all together go by week.
    weekly: by === wanted ? sets : sets.slice(0, 1),
    cellOf,
    setsOfCell,
  };
}

/** The casebook's groups, and what is in none of them. */
function groupSets(casebook: Casebook, items: readonly OutletItems[]): OutletSet[] {
  const sets: OutletSet[] = casebook.groups.map(({ id, name }) => ({
    id,
    name,
    members: casebook.outlets.filter((outlet) => outlet.groups.includes(id)).map((outlet) => outlet.id),
  }));
  const grouped = new Set(sets.flatMap(({ members }) => members));
  const rest = [...new Set(items.map(({ outlet }) => outlet))].filter((outlet) => !grouped.has(outlet)).sort();
  return rest.length === 0 ? sets : [...sets, { id: 'ungrouped', name: 'In no group', members: rest }];
}

/** All outlets together, then the twelve with most items. */
function outletSets(casebook: Casebook, items: readonly OutletItems[]): OutletSet[] {
  const names = new Map(casebook.outlets.map(({ id, name }) => [id as string, name]));
  const counts = new Map(items.map(({ outlet, items: n }) => [outlet, n]));
  const all = [...new Set([...names.keys(), ...counts.keys()])];
  const most = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_OUTLETS)
    .map(([id]) => ({ id, name: names.get(id) ?? id, members: [id] }));
  return all.length === 0 ? [] : [{ id: 'all', name: 'All outlets', members: all }, ...most];
}
