import type { Casebook } from '../casebook/casebook.js';
import type { Standing } from '../instruments/repeats/opened/timeline.js';
import {
  changedIn,
  clusterValue,
  type ClusterItem,
  type WholeCluster,
} from '../instruments/repeats/opened/whole-cluster.js';
import type { Parts } from '../instruments/repeats/result.js';
import { changedText } from './changed-text.js';
import { localTime } from './local-time.js';
import type { Printed } from './print.js';

const STANDING: Record<Standing, string> = {
  first: 'first in our data',
  exact: 'word for word',
  near: 'nearly',
  again: 'its own text again',
  'own-edit': 'edits its own text',
  share: 'shared',
};

/** One cluster as a timeline, what shares a passage with its first, and each wording with what changed marked in it. */
export function clusterInFull(
  found: WholeCluster,
  { settings: { zone }, outlets }: Casebook,
  colour: boolean,
): Printed<ClusterItem> {
  const agencies = new Set<string>(outlets.filter(({ kind }) => kind === 'agency').map((outlet) => outlet.id));
  const first = found.shown.find(({ standing }) => standing === 'first') ?? found.shown[0];
  return {
    schema: 'refrain/cluster/1',
    value: clusterValue(found),
    rows: found.shown,
    columns: [
      { name: 'published', cell: ({ published }) => localTime(published, zone) },
      {
        name: 'min after',
        cell: ({ published }) => Math.round((published - (first?.published ?? published)) / 60_000),
        right: true,
      },
      { name: 'outlet', cell: ({ outlet }) => (agencies.has(outlet) ? `${outlet} (agency)` : outlet), width: 36 },
      { name: 'item', cell: ({ item }) => item },
      {
        name: 'kind',
        cell: (item) => (atFirstTime(found, first, item) ? 'same time as the first' : STANDING[item.standing]),
      },
      { name: 'alike', cell: ({ closeness }) => closeness.toFixed(2), right: true },
      { name: 'changed against the first', cell: (item) => changedIn(item, first), width: 90 },
    ],
    above: [`cluster ${found.cluster}: ${counted(found.items, 'item')} of ${counted(found.outlets, 'outlet')}`, ''],
    below: [
      ...(found.shown.length < found.items
        ? [`${found.shown.length} of ${found.items.toLocaleString('en')} items; --limit shows more`]
        : []),
      ...passages('longer texts that hold most of the first', found.heldBy, zone),
      ...passages('shorter texts most of which stands in the first', found.holds, zone),
      ...(first ? wordings(found, first, colour) : []),
    ],
  };
}

function atFirstTime({ outletsAtFirst }: WholeCluster, first: ClusterItem | undefined, item: ClusterItem): boolean {
  return outletsAtFirst > 1 && item.published === first?.published && item.standing !== 'share';
}

function passages(what: string, { items, outlets, examples }: Parts, zone: string): string[] {
  if (items === 0) return [];
  return [
    '',
    `${what}, not counted as repeats: ${counted(items, 'item')} of ${counted(outlets, 'outlet')}`,
    ...examples.map(
      ({ published, outlet, item, share }) =>
        `  ${localTime(published, zone)}  ${outlet}  ${item}  ${Math.round(100 * share)} % of the shorter`,
    ),
  ];
}

/** The first text, then each other wording once, with what changed marked in it. */
function wordings({ shown }: WholeCluster, first: ClusterItem, colour: boolean): string[] {
  const by = new Map<string, ClusterItem[]>();
  for (const item of shown) if (item.changes) by.set(item.text, [...(by.get(item.text) ?? []), item]);
  return [
    '',
    `${first.outlet} ${first.item}`,
    ...changedText('', first.text, null, colour),
    ...[...by.values()].flatMap((items) => [
      '',
      items.map(({ outlet, item }) => `${outlet} ${item}`).join(', '),
      ...changedText(first.text, items[0]?.text ?? '', items[0]?.changes ?? null, colour),
    ]),
  ];
}

function counted(n: number, what: string): string {
  return `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;
}
