import { Command, Option } from 'commander';
import { runInstrument } from '../../project/run-instrument.js';
import { Exit } from '../exit.js';
import { localTime } from '../local-time.js';
import { wholeNumber } from '../numbers.js';
import { sayFindings } from '../say-findings.js';
import { withProject } from '../with-project.js';

interface Flags {
  minWords?: number;
  shares: 'left-out' | 'counted';
  fresh?: boolean;
}

export const repeatsCommand = new Command('repeats')
  .description('what is repeated word for word, and who had it first in our data')
  .option('--min-words <n>', 'leave out texts of fewer words (default: 6)', wholeNumber(1, 1_000))
  .addOption(
    new Option('--shares <how>', 'retweets and forwards, which repeat by the platform’s own means')
      .choices(['left-out', 'counted'])
      .default('left-out'),
  )
  .option('--fresh', 'compute again even if this run is kept')
  .addHelpText('after', '\nExamples:\n  refrain repeats\n  refrain repeats --min-words 12 --format json')
  .action((flags: Flags, command: Command) =>
    withProject(command, async ({ project, job, print }) => {
      const run = await runInstrument(project, 'repeats', { minWords: flags.minWords, shares: flags.shares }, job, {
        fresh: flags.fresh ?? false,
      });
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
          {
            name: 'first in our data',
            cell: ({ first, agency, tied }) =>
              `${first.outlet}${agency ? ' (agency)' : ''}${tied > 0 ? ` and ${tied} more` : ''}`,
            width: 36,
          },
          { name: 'at', cell: ({ first }) => localTime(first.published, zone) },
          { name: 'spread, min', cell: ({ spreadMinutes }) => Math.round(spreadMinutes), right: true },
          { name: 'text', cell: ({ excerpt }) => excerpt, width: 60 },
        ],
        below: sayFindings('repeats', run.result, run.run, project.casebook),
      });
      return Exit.done;
    }),
  );
