import { Command, Option } from 'commander';
import {
  wholeCluster,
  type ClusterItem,
  type Standing,
  type WholeCluster,
} from '../../instruments/repeats/one-cluster.js';
import type { Cluster, Parts } from '../../instruments/repeats/result.js';
import { boilerplateOfOutlets } from '../../links/boilerplate/read-boilerplate.js';
import { saySummary, summary } from '../../language/differences/summary.js';
import { english, plainText } from '../../messages/messages.js';
import { runInstrument } from '../../project/run-instrument.js';
import { UsageError } from '../../vocabulary/errors.js';
import { readItemId } from '../../vocabulary/ids.js';
import { changedText } from '../changed-text.js';
import { Exit } from '../exit.js';
import { localTime } from '../local-time.js';
import { wholeNumber } from '../numbers.js';
import { sayFindings } from '../say-findings.js';
import { withProject, type Desk } from '../with-project.js';
import type { Project } from '../../project/project.js';

interface Flags {
  minWords?: number;
  kinds: 'exact' | 'near';
  shares: 'left-out' | 'counted';
  limit: number;
  fresh?: boolean;
}

export const repeatsCommand = new Command('repeats')
  .description('what is repeated word for word or nearly so, and who had it first in our data')
  .argument('[item]', 'id of a cluster, or of any item in it: that cluster in full, with what each changed')
  .option('--min-words <n>', 'leave out texts of fewer words (default: 6)', wholeNumber(1, 1_000))
  .addOption(
    new Option('--kinds <which>', 'what counts as a repeat: the same words alone, or near copies too')
      .choices(['exact', 'near'])
      .default('near'),
  )
  .addOption(
    new Option('--shares <how>', 'retweets and forwards, which repeat by the platform’s own means')
      .choices(['left-out', 'counted'])
      .default('left-out'),
  )
  .option('--limit <n>', 'how many items of one cluster to show, earliest first', wholeNumber(1, 10_000), 100)
  .option('--fresh', 'compute again even if this run is kept')
  .addHelpText(
    'after',
    '\nExamples:\n  refrain repeats\n  refrain repeats --kinds exact --min-words 12 --format json\n  refrain repeats 3Q5Y7A0H1KE05',
  )
  .action((item: string | undefined, flags: Flags, command: Command) =>
    withProject(command, (desk) => (item === undefined ? allClusters(desk, flags) : oneCluster(desk, item, flags))),
  );

type ProjectDesk = Desk & { project: Project };

async function allClusters({ project, job, print }: ProjectDesk, flags: Flags): Promise<Exit> {
  const { minWords, kinds, shares, fresh = false } = flags;
  const run = await runInstrument(project, 'repeats', { minWords, kinds, shares }, job, { fresh });
  const { schema, ...value } = run;
  const { zone } = run.result;
  print({
    schema,
    value,
    rows: run.result.top,
    columns: [
      { name: 'cluster', cell: ({ cluster }) => cluster },
      { name: 'outlets', cell: ({ outlets }) => outlets, right: true },
      { name: 'items', cell: ({ items }) => items, right: true },
      { name: 'exact', cell: ({ exact }) => exact, right: true },
      { name: 'near', cell: ({ near }) => near, right: true },
      { name: 'passages', cell: ({ heldBy, holds }) => heldBy.items + holds.items, right: true },
      { name: 'first in our data', cell: firstOf, width: 36 },
      { name: 'at', cell: ({ first }) => localTime(first.published, zone) },
      { name: 'spread, min', cell: ({ spreadMinutes }) => Math.round(spreadMinutes), right: true },
      { name: 'text', cell: ({ excerpt }) => excerpt, width: 60 },
    ],
    below: sayFindings('repeats', run.result, run.run, project.casebook),
  });
  return Exit.done;
}

function firstOf({ first, agency, tied, wire }: Cluster): string {
  const later = wire ? ' (an agency later)' : '';
  return `${first.outlet}${agency ? ' (agency)' : later}${tied > 0 ? ` and ${tied} more` : ''}`;
}

const STANDING: Record<Standing, string> = {
  first: 'first in our data',
  exact: 'word for word',
  near: 'nearly',
  again: 'its own text again',
  'own-edit': 'edits its own text',
  share: 'shared',
};

async function oneCluster({ project, job, print, colour }: ProjectDesk, id: string, flags: Flags): Promise<Exit> {
  const key = readItemId(id);
  if (key === undefined) {
    throw new UsageError('no-item-id', `"${id}" is no item id`, {
      hint: 'an id is 13 letters and digits; refrain repeats and refrain search show them',
    });
  }
  const { madeBy } = await project.derive({ layers: [], links: ['clusters'] }, job);
  const store = await project.store();
  const boilerplate = await boilerplateOfOutlets(store, madeBy.boilerplate ?? '');
  const found = await wholeCluster(store, key, { limit: flags.limit, boilerplate });
  if (!found) {
    throw new UsageError('no-item', `the project has no item ${id} with words in it`, {
      hint: 'refrain search finds items',
    });
  }
  const { zone, outlets } = { zone: project.casebook.settings.zone, outlets: project.casebook.outlets };
  const agencies = new Set<string>(outlets.filter(({ kind }) => kind === 'agency').map((outlet) => outlet.id));
  const first = found.shown.find(({ standing }) => standing === 'first') ?? found.shown[0];
  const changed = (item: ClusterItem): string =>
    item.changes && first ? plainText(saySummary(english, summary(first.text, item.text, item.changes))) : '';
  print({
    schema: 'refrain/cluster/1',
    value: { ...found, shown: found.shown.map((item) => ({ ...item, summary: changed(item) })) },
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
      { name: 'kind', cell: (item) => (tied(found, first, item) ? 'same time as the first' : STANDING[item.standing]) },
      { name: 'alike', cell: ({ closeness }) => closeness.toFixed(2), right: true },
      { name: 'changed against the first', cell: changed, width: 90 },
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
  });
  return Exit.done;
}

function tied({ outletsAtFirst }: WholeCluster, first: ClusterItem | undefined, item: ClusterItem): boolean {
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
