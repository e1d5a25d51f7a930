import { Command } from 'commander';
import { initSandbox, writeSandbox } from '../../project/init-project.js';
import { isHalfMade } from '../../project/making.js';
import { makeReport } from '../../project/make-report.js';
import { isProject, openProject } from '../../project/project.js';
import { Exit } from '../exit.js';
import { wholeNumber } from '../numbers.js';
import { sayUpdating } from '../say-updating.js';
import { atDesk } from '../with-project.js';

interface Flags {
  seed: number;
  items: number;
  open?: boolean;
  filesOnly?: boolean;
}

export const demoCommand = new Command('demo')
  .description('a made-up media space from nothing to a report')
  .argument('[dir]', 'where to make it', 'refrain-demo')
  .option('--seed <n>', 'which world', wholeNumber(0), 1)
  .option('--items <n>', 'how many items', wholeNumber(2_000, 10_000_000), 20_000)
  .option('--files-only', 'write casebook, items and truth (sandbox/*.jsonl), and import nothing')
  .option('--open', 'open the report')
  .addHelpText('after', '\nExamples:\n  refrain demo --open\n  refrain demo big --items 1000000 --files-only')
  .action((dir: string, flags: Flags, command: Command) =>
    atDesk(command, async ({ job, now, print, say, terminal }) => {
      const { seed, items } = flags;
      if (flags.filesOnly) {
        const { path, file } = await writeSandbox(dir, { seed, items }, job);
        say(
          `Wrote ${items} items of a made-up world to ${file}, and what was planted in them to truth.jsonl beside it.`,
        );
        say(`To measure on it: refrain -C ${path} import ${file}`);
        return Exit.done;
      }
      const open = { command: 'refrain demo', now, updating: sayUpdating(say) };
      const project =
        isProject(dir) && !isHalfMade(dir)
          ? await openProject(dir, open)
          : (await initSandbox(dir, { seed, items }, open, job)).project;
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
        if (flags.open) terminal.open(path);
      } finally {
        await project.close();
      }
      return Exit.done;
    }),
  );
