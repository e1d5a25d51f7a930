import { Command, Option } from 'commander';
import { makeReport } from '../../project/make-report.js';
import { Exit } from '../exit.js';
import { withProject } from '../with-project.js';

interface Flags {
  by: 'group' | 'outlet';
  out?: string;
  open?: boolean;
}

export const reportCommand = new Command('report')
  .description('one HTML file: findings, charts, what is missing, and the items behind every number')
  .addOption(new Option('--by <set>', 'what is compared').choices(['group', 'outlet']).default('group'))
  .option('--out <file>', 'where to write it (default: data/reports/)')
  .option('--open', 'open it')
  .addHelpText('after', '\nExample:\n  refrain report --open')
  .action((flags: Flags, command: Command) =>
    withProject(command, async ({ project, job, print, path: at, terminal }) => {
      const { path, bytes } = await makeReport(project, { by: flags.by, to: flags.out && at(flags.out) }, job);
      print({
        schema: 'refrain/report-made/1',
        value: { path, bytes },
        rows: [],
        columns: [],
        above: [`report: ${path}`],
      });
      if (flags.open) terminal.open(path);
      return Exit.done;
    }),
  );
