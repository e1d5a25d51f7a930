import { once } from 'node:events';
import { Command } from 'commander';
import { serve } from '../../web/serve.js';
import { Exit } from '../exit.js';
import { wholeNumber } from '../numbers.js';
import { openFile } from '../open-file.js';
import { withProject } from '../with-project.js';

interface Flags {
  port: number;
  open?: boolean;
}

export const serveCommand = new Command('serve')
  .description('the reading room: search, read, compare and ask in the browser')
  .option(
    '--port <n>',
    'where it answers, on this machine alone; 0 takes any that is free',
    wholeNumber(0, 65_535),
    4680,
  )
  .option('--open', 'open it in the browser')
  .addHelpText('after', '\nExamples:\n  refrain serve --open\n  refrain -C my-project serve --port 8080')
  .action((flags: Flags, command: Command) =>
    withProject(command, async ({ project, job, say, print }) => {
      const serving = await serve(project, { port: flags.port, log: say });
      print({
        schema: 'refrain/serving/1',
        value: { address: serving.address },
        rows: [],
        columns: [],
        above: [`${serving.address} is open; Ctrl-C closes it`],
      });
      if (flags.open) openFile(serving.address);
      try {
        if (!job.signal.aborted) await once(job.signal, 'abort');
      } finally {
        await serving.close();
      }
      return Exit.done;
    }),
  );
