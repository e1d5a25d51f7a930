import { Command, Option } from 'commander';
import { runInstrument } from '../../project/run-instrument.js';
import { Exit } from '../exit.js';
import { sayFindings } from '../say-findings.js';
import { withProject } from '../with-project.js';

interface Flags {
  by: 'group' | 'outlet';
  fresh?: boolean;
}

/** Lines of a table that somebody still reads. */
const MOST_WEEKS = 200;

const percent = (share: number): string => (100 * share).toFixed(1);

export const surveyCommand = new Command('survey')
  .description('what share of the items the codebook matches, by group and week')
  .addOption(new Option('--by <set>', 'what is compared').choices(['group', 'outlet']).default('group'))
  .option('--fresh', 'compute again even if this run is kept')
  .addHelpText('after', '\nExamples:\n  refrain survey\n  refrain survey --by outlet --format csv')
  .action((flags: Flags, command: Command) =>
    withProject(command, async ({ project, job, print, format }) => {
      const run = await runInstrument(project, 'survey', { by: flags.by }, job, { fresh: flags.fresh ?? false });
      const { narratives, volumes, sets, items, outlets } = run.result;
      // Of outlets the survey itself takes those with most items.
      const single = run.result.by === 'outlet' ? sets.length - 1 : outlets;
      const beyond =
        single < outlets
          ? [
              `Shown are all outlets together, and the ${single} of ${outlets.toLocaleString('en')} that have most items; ` +
                'others are seen when they are a group in outlets.yaml',
            ]
          : [];
      const names = new Map(sets.map(({ id, name }) => [id, name]));
      const shares = narratives.flatMap(({ id, whole }) => whole.map((cell) => ({ narrative: id, ...cell })));
      const { schema, ...value } = run;
      const below = sayFindings('survey', run.result, run.run, project.casebook);
      if (shares.length > 0) {
        print({
          schema,
          value,
          rows: shares,
          columns: [
            { name: 'narrative', cell: ({ narrative }) => narrative },
            { name: 'in', cell: ({ of }) => names.get(of) ?? of, width: 36 },
            { name: 'n', cell: ({ n }) => n, right: true },
            { name: 'N', cell: ({ N }) => N, right: true },
            { name: '%', cell: ({ share }) => percent(share), right: true },
            { name: 'low', cell: ({ interval }) => (interval ? percent(interval.low) : null), right: true },
            { name: 'high', cell: ({ interval }) => (interval ? percent(interval.high) : null), right: true },
          ],
          above: [
            'Matches of the codebook’s queries, not validated; 95 % intervals of the variation between days',
            ...beyond,
            '',
          ],
          below,
        });
      } else {
        print({
          schema,
          value,
          rows: format === 'table' ? volumes.slice(0, MOST_WEEKS) : volumes,
          columns: [
            { name: 'in', cell: ({ of }) => names.get(of) ?? of, width: 36 },
            { name: 'week from', cell: ({ week }) => week },
            { name: 'items', cell: ({ items: n }) => n, right: true },
          ],
          above: [`${items.toLocaleString('en')} items; no codebook: volumes by week`, ...beyond, ''],
          below: [
            ...(volumes.length > MOST_WEEKS
              ? [`… and ${(volumes.length - MOST_WEEKS).toLocaleString('en')} weeks more (--format csv has all)`]
              : []),
            ...below,
          ],
        });
      }
      return Exit.done;
    }),
  );
