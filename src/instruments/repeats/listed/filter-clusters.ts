import type { Casebook } from '../../../casebook/casebook.js';
import type { ClusterTable } from './cluster-table.js';

export interface ClusterFilter {
  /** at least so many */
  outlets: number;
  /** any of these groups has it, and any of these narratives (by place in the codebook) matches it; none: all */
  groups: readonly string[];
  narratives: readonly number[];
  /** the first was published from … up to, in ms since 1970 UTC */
  fromMs: number;
  toMs: number;
}

export interface FilteredClusters {
  total: number;
  /** of these, in how many an outlet of a group was first alone, an agency was, and nobody was */
  firstBy: ReadonlyMap<string, number>;
  agencyFirst: number;
  tiedFirst: number;
  /** the most outlets that one of them has; 0 where there are none */
  widest: number;
  /** clusters by group, and by narrative: were that filter not set */
  byGroup: ReadonlyMap<string, number>;
  byNarrative: ReadonlyMap<number, number>;
  /** places in the table of those that match, in the given order */
  passing: Uint32Array;
}

/**
 * Goes through the table once: some dozen milliseconds for a million items.
 *
 * @param order places of the table (`inOrder`)
 */
export function filterClusters(
  table: ClusterTable,
  { groups: ofCasebook, outlets: known }: Pick<Casebook, 'groups' | 'outlets'>,
  filter: ClusterFilter,
  order: Uint32Array,
): FilteredClusters {
  const { entriesFrom, entryOutlet, firstMs, tied, narratives, narrativesFrom } = table;
  const groups = ofCasebook.map(({ id }) => id as string);
  const placeOf = new Map(groups.map((id, place) => [id, place]));
  const groupsOf = new Map<string, number[]>(
    known.map(({ id, groups: of }) => [id, of.map((one) => placeOf.get(one)!)]),
  );
  const groupsOfOutlet = table.outlets.map((id) => groupsOf.get(id) ?? []);
  const agencies = new Set<string>(known.filter(({ kind }) => kind === 'agency').map(({ id }) => id));
  const agency = table.outlets.map((id) => agencies.has(id));
  const wantedGroups = new Set(filter.groups.map((id) => placeOf.get(id)));
  const wantedNarratives = new Set(filter.narratives);
  const byGroup = new Uint32Array(groups.length);
  const firstBy = new Uint32Array(groups.length);
  const byNarrative = new Map<number, number>();
  const seen = new Int32Array(groups.length).fill(-1); // in which cluster a group was met last
  const passing = new Uint32Array(order.length);
  const found = { total: 0, agencyFirst: 0, tiedFirst: 0, widest: 0 };
  for (let place = 0; place < order.length; place++) {
    const at = order[place]!;
    const start = entriesFrom[at]!;
    const end = entriesFrom[at + 1]!;
    const first = firstMs[at]!;
    if (end - start < filter.outlets || first < filter.fromMs || first >= filter.toMs) continue;
    let told = wantedNarratives.size === 0;
    for (let one = narrativesFrom[at]!; !told && one < narrativesFrom[at + 1]!; one++) {
      told = wantedNarratives.has(narratives[one]!);
    }
    let grouped = wantedGroups.size === 0;
    for (let entry = start; entry < end; entry++) {
      const own = groupsOfOutlet[entryOutlet[entry]!]!;
      for (let nth = 0; nth < own.length; nth++) {
        const group = own[nth]!;
        if (seen[group] === at) continue;
        seen[group] = at;
        if (told) byGroup[group]!++;
        grouped ||= wantedGroups.has(group);
      }
    }
    if (!grouped) continue;
    for (let of = narrativesFrom[at]!; of < narrativesFrom[at + 1]!; of++) {
      byNarrative.set(narratives[of]!, (byNarrative.get(narratives[of]!) ?? 0) + 1);
    }
    if (!told) continue;
    passing[found.total++] = at;
    found.widest = Math.max(found.widest, end - start);
    if (tied[at]! > 0) found.tiedFirst++;
    else {
      const outlet = entryOutlet[start]!;
      if (agency[outlet]) found.agencyFirst++;
      for (const group of groupsOfOutlet[outlet]!) firstBy[group]!++;
    }
  }
  const named = (counts: Uint32Array): Map<string, number> => new Map(groups.map((id, place) => [id, counts[place]!]));
  return {
    ...found,
    passing: passing.slice(0, found.total),
    firstBy: named(firstBy),
    byGroup: named(byGroup),
    byNarrative,
  };
}
