import { Command, Option } from 'commander';
import { wholeCluster } from '../../instruments/repeats/opened/whole-cluster.js';
import type { Cluster } from '../../instruments/repeats/result.js';
import { unmarked } from '../../language/unmarked.js';
import { boilerplateOfOutlets } from '../../links/boilerplate/read-boilerplate.js';
import { runInstrument } from '../../project/run-instrument.js';
import { UsageError } from '../../vocabulary/errors.js';
import { readItemId } from '../../vocabulary/ids.js';
import { clusterInFull } from '../cluster-in-full.js';
import { Exit } from '../exit.js';
import { localTime } from '../local-time.js';
import { wholeNumber } from '../numbers.js';
import { sayFindings } from '../say-findings.js';
import { withProject, type ProjectDesk } from '../with-project.js';

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
    item === undefined
      ? withProject(command, (desk) => allClusters(desk, flags))
      : withOneCluster(command, item, flags),
  );

function withOneCluster(command: Command, item: string, flags: Flags): Promise<void> {
  const given = givenOf(command); // now: a command is one object, which another call may use later
  const work = (desk: ProjectDesk): Promise<Exit> => {
    mustSuitOneCluster(given);
    return oneCluster(desk, item, flags);
  };
  return withProject(command, work, 'reads');
}

function givenOf(command: Command): string[] {
  return ['minWords', 'kinds', 'shares', 'fresh'].filter((name) => command.getOptionValueSource(name) === 'cli');
}

/** @throws UsageError where an option speaks of counts over all clusters: one in full is shown as it is */
function mustSuitOneCluster(given: readonly string[]): void {
  if (given.length === 0) return;
  const flags = given.map((name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  throw new UsageError('not-for-one-cluster', `${flags.join(', ')} cannot be used with an item`, {
    hint: 'a cluster is shown in full, whatever its length and kinds; --limit says how much of it',
  });
}

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
      { name: 'text', cell: ({ excerpt }) => unmarked(excerpt), width: 60 },
    ],
    below: sayFindings('repeats', run.result, run.run, project.casebook),
  });
  return Exit.done;
}

function firstOf({ first, agency, tied, wire }: Cluster): string {
  const later = wire ? ' (an agency later)' : '';
  return `${first.outlet}${agency ? ' (agency)' : later}${tied > 0 ? ` and ${tied} more` : ''}`;
}

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
  const found = await wholeCluster({ store }, key, { limit: flags.limit, boilerplate });
  if (!found) {
    throw new UsageError('no-item', `the project has no item ${id} with words in it`, {
      hint: 'refrain search finds items',
    });
  }
  print(clusterInFull(found, project.casebook, colour));
  return Exit.done;
}
