import { Command, Option } from 'commander';
import { initBlank, initFromFiles, initSandbox } from '../../project/init-project.js';
import { UsageError } from '../../vocabulary/errors.js';
import { Exit } from '../exit.js';
import { wholeNumber } from '../numbers.js';
import { sayImported } from '../say-imported.js';
import { atDesk } from '../with-project.js';

interface Flags {
  template?: 'blank' | 'sandbox';
  from?: string[];
  zone?: string;
  outlet?: string;
  accounts: 'hashed' | 'named';
  seed: number;
  items: number;
}

export const initCommand = new Command('init')
  .description('make a project folder')
  .argument('<dir>', 'a new folder')
  .addOption(new Option('--template <name>', 'blank, or a made-up world').choices(['blank', 'sandbox']))
  .option('--from <file...>', 'write the casebook from these files, and import them')
  .option('--zone <zone>', 'time zone of days, and of times that carry none, e.g. Europe/Minsk (default: UTC)')
  .option('--outlet <id>', 'with --from: the outlet of every row, where the files name none')
  .addOption(
    new Option('--accounts <how>', 'with --from: accounts of people under a keyed hash, or by name')
      .choices(['hashed', 'named'])
      .default('hashed'),
  )
  .option('--seed <n>', 'with --template sandbox: which world', wholeNumber(0), 1)
  .option('--items <n>', 'with --template sandbox: about how many items', wholeNumber(2_000, 20_000), 20_000)
  .addHelpText(
    'after',
    `
Examples:
  refrain init my-project --zone Europe/Minsk
  refrain init my-project --from posts.csv --zone Europe/Minsk
  refrain init play --template sandbox --items 2000`,
  )
  .action((dir: string, flags: Flags, command: Command) =>
    atDesk(command, async ({ job, now, say }) => {
      if (flags.from && flags.template) {
        throw new UsageError('two-ways', '--from and --template are two ways to begin', { hint: 'give one of them' });
      }
      const open = { command: 'refrain init', now };
      if (flags.from) {
        const { zone, outlet, accounts } = flags;
        const { project, ...done } = await initFromFiles(dir, flags.from, { zone, outlet, accounts }, open, job);
        await project.close();
        const exit = sayImported(done, say);
        if (!zone)
          say('Days are counted in UTC: change `zone` in refrain.yaml if that is not the zone of this media space.');
        say(`Made ${project.folder}. Next: refrain -C ${dir} report`);
        return exit;
      }
      if (flags.template === 'sandbox') {
        const { project, ...done } = await initSandbox(dir, { seed: flags.seed, items: flags.items }, open, job);
        await project.close();
        say(`Made ${project.folder}: two made-up countries. Next: refrain -C ${dir} report`);
        return sayImported(done, say);
      }
      const path = await initBlank(dir, { zone: flags.zone ?? 'UTC' });
      say(`Made ${path}. Next: list your outlets in outlets.yaml, then refrain -C ${dir} import FILE`);
      return Exit.done;
    }),
  );
