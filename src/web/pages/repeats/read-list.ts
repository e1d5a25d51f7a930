import { Latest } from '../../../find/latest.js';
import { outletsOf, spreadOf } from '../../../instruments/repeats/listed/cluster-order.js';
import type { ClusterTable } from '../../../instruments/repeats/listed/cluster-table.js';
import { filterClusters, type FilteredClusters } from '../../../instruments/repeats/listed/filter-clusters.js';
import type { ClusterList } from '../../../instruments/repeats/listed/list-clusters.js';
import { showItemId, type ItemId } from '../../../vocabulary/ids.js';
import { dayNumber, instantIn } from '../../../vocabulary/time.js';
import { mustBeKnown } from '../../address/keys.js';
import { NotReadyError, type Desk } from '../../desk.js';
import type { ListState } from './keys.js';
import { saidBy } from './said-by.js';

/** A cluster in the list; its numbers are those of the instrument's result. */
export interface ClusterRow {
  cluster: ItemId;
  items: number;
  outlets: number;
  first: { item: ItemId; outlet: string; published: number };
  tied: number;
  exact: number;
  near: number;
  again: number;
  ownEdits: number;
  spreadMinutes: number;
  narratives: string[];
  language: string;
  excerpt: string;
  /** each outlet's first item, by time: the first 1,000 */
  strip: { outlet: string; minutes: number; kind: 'exact' | 'near' }[];
}

export interface ClusterListData {
  /** clusters of repeats that there are, whatever is asked for */
  listed: number;
  total: number;
  agencyFirst: number;
  tiedFirst: number;
  widest: number;
  groups: { group: string; clusters: number; first: number }[];
  narratives: { narrative: string; clusters: number }[];
  /** the place of the first row shown, from 1; 0 where there is none */
  from: number;
  minWords: number;
  rows: ClusterRow[];
}

export const PAGE = 25;
const MARKS = 1_000;
const DAY_MS = 86_400_000;

/** @throws UsageError when a group or narrative is unknown; NotReadyError while clusters are being listed */
export async function readList(desk: Desk, state: ListState): Promise<ClusterListData> {
  const from = (state.page - 1) * PAGE;
  const { table } = listOf(desk);
  const found = filtered(desk, state);
  const shown = found.passing.subarray(from, from + PAGE);
  const { narratives } = desk.project.casebook.codebook;
  return {
    listed: table.firstItem.length,
    total: found.total,
    agencyFirst: found.agencyFirst,
    tiedFirst: found.tiedFirst,
    widest: found.widest,
    groups: [...found.byGroup].map(([group, clusters]) => ({ group, clusters, first: found.firstBy.get(group) ?? 0 })),
    narratives: narratives
      .map(({ id }, place) => ({ narrative: id as string, clusters: found.byNarrative.get(place) ?? 0 }))
      .filter(({ narrative, clusters }) => clusters > 0 || state.narrative.includes(narrative))
      .sort((a, b) => b.clusters - a.clusters || (a.narrative < b.narrative ? -1 : 1)),
    from: shown.length > 0 ? from + 1 : 0,
    minWords: Number(desk.repeats?.options.minWords ?? 0),
    rows: await rowsOf(desk, table, shown),
  };
}

/** Lists of clusters that are kept: of a million items some hundred thousand clusters, 4 bytes each. */
const LISTS_KEPT = 12;
const lists = new WeakMap<ClusterList, Latest<string, FilteredClusters>>();

/** Which clusters a state asks for: the same for every reader and page of it, so that it is kept. */
export function filtered(desk: Desk, state: Omit<ListState, 'page'>): FilteredClusters {
  const { casebook } = desk.project;
  const known = casebook.codebook.narratives.map(({ id }) => id as string);
  mustBeKnown(
    'group',
    state.group,
    casebook.groups.map(({ id }) => id),
  );
  mustBeKnown('narrative', state.narrative, known);
  const midnight = instantIn(casebook.settings.zone);
  const list = listOf(desk);
  const { outlets, group, narrative, from, to, sort } = state;
  const key = JSON.stringify([outlets, group, narrative, from, to, sort]);
  const kept = lists.get(list) ?? new Latest<string, FilteredClusters>(LISTS_KEPT);
  lists.set(list, kept);
  const found =
    kept.get(key) ??
    filterClusters(
      list.table,
      casebook,
      {
        outlets,
        groups: group,
        narratives: narrative.map((id) => known.indexOf(id)),
        fromMs: from === '' ? -Infinity : midnight(dayNumber(from) * DAY_MS),
        toMs: to === '' ? Infinity : midnight((dayNumber(to) + 1) * DAY_MS),
      },
      list.orders[sort],
    );
  kept.set(key, found);
  return found;
}

export function listOf({ clusters }: Desk): ClusterList {
  if (!clusters) throw new NotReadyError('clusters are being listed');
  return clusters;
}

/** @param places of the table */
export async function rowsOf(desk: Desk, table: ClusterTable, places: Uint32Array): Promise<ClusterRow[]> {
  const shown = [...places];
  const said = await saidBy(
    desk,
    shown.map((at) => table.firstItem[at]!),
  );
  const { narratives } = desk.project.casebook.codebook;
  return shown.map((at) => {
    const start = table.entriesFrom[at]!;
    const outlets = outletsOf(table, at);
    const item = showItemId(table.firstItem[at]!);
    const { language = '', excerpt = '' } = said.get(item) ?? {};
    const matched = table.narratives.subarray(table.narrativesFrom[at], table.narrativesFrom[at + 1]);
    return {
      cluster: showItemId(table.keys[at]!),
      items: table.items[at]!,
      outlets,
      first: { item, outlet: table.outlets[table.entryOutlet[start]!]!, published: table.firstMs[at]! },
      tied: table.tied[at]!,
      exact: table.exact[at]!,
      near: outlets - 1 - table.exact[at]!,
      again: table.again[at]!,
      ownEdits: table.ownEdits[at]!,
      spreadMinutes: spreadOf(table, at),
      narratives: [...matched].flatMap((place) => narratives[place]?.id ?? []),
      language,
      excerpt,
      strip: Array.from({ length: Math.min(MARKS, outlets) }, (_, entry) => ({
        outlet: table.outlets[table.entryOutlet[start + entry]!]!,
        minutes: table.entryMinutes[start + entry]!,
        kind: table.entryExact[start + entry] === 1 ? 'exact' : 'near',
      })),
    };
  });
}
