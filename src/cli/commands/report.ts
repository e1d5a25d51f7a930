import { Command, Option } from 'commander';
import { messagesIn, type LanguageTag } from '../../messages/messages.js';
import { makeReport } from '../../project/make-report.js';
import { Exit } from '../exit.js';
import { withProject } from '../with-project.js';

interface Flags {
  by: 'group' | 'outlet';
  language: LanguageTag;
  out?: string;
  open?: boolean;
}

export const reportCommand = new Command('report')
  .description('one HTML file: findings, charts, what is missing, and the items behind every number')
  .addOption(new Option('--by <set>', 'what is compared').choices(['group', 'outlet']).default('group'))
  .addOption(new Option('--language <tag>', 'what it is written in').choices(Object.keys(messagesIn)).default('en'))
  .option('--out <file>', 'where to write it (default: data/reports/)')
  .option('--open', 'open it')
  .addHelpText('after', '\nExamples:\n  refrain report --open\n  refrain report --language uk')
  .action((flags: Flags, command: Command) =>
    withProject(command, async ({ project, job, print, path: at, terminal }) => {
      const { path, bytes } = await makeReport(
        project,
        { by: flags.by, language: flags.language, to: flags.out && at(flags.out) },
        job,
      );
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
