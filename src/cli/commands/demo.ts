import { Command } from 'commander';
import { initSandbox } from '../../project/init-project.js';
import { makeReport } from '../../project/make-report.js';
import { isProject, openProject } from '../../project/project.js';
import { Exit } from '../exit.js';
import { wholeNumber } from '../numbers.js';
import { openFile } from '../open-file.js';
import { atDesk } from '../with-project.js';

interface Flags {
  seed: number;
  items: number;
  open?: boolean;
}

export const demoCommand = new Command('demo')
  .description('a made-up media space from nothing to a report')
  .argument('[dir]', 'where to make it', 'refrain-demo')
  .option('--seed <n>', 'which world', wholeNumber(0), 1)
  .option('--items <n>', 'about how many items', wholeNumber(2_000, 20_000), 20_000)
  .option('--open', 'open the report')
  .addHelpText('after', '\nExample:\n  refrain demo --open')
  .action((dir: string, flags: Flags, command: Command) =>
    atDesk(command, async ({ job, now, print, say }) => {
      const open = { command: 'refrain demo', now };
      const project = isProject(dir)
        ? await openProject(dir, open)
        : (await initSandbox(dir, { seed: flags.seed, items: flags.items }, open, job)).project;
      try {
        const { path } = await makeReport(project, { by: 'group' }, job);
        say(`Two made-up countries and their media, in ${project.folder}. Look around: refrain -C ${dir} status`);
        print({
          schema: 'refrain/report-made/1',
          value: { path },
          rows: [],
          columns: [],
          above: [`report: ${path}`],
        });
        if (flags.open) openFile(path);
      } finally {
        await project.close();
      }
      return Exit.done;
    }),
  );
