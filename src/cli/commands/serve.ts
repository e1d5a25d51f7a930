import { once } from 'node:events';
import { Command } from 'commander';
import { findOpeningServer } from '../../web/jobs/opening-server.js';
import { StoreError } from '../../vocabulary/errors.js';
import { Exit } from '../exit.js';
import { boundHeapGrowth } from '../heap-growth.js';
import { wholeNumber } from '../numbers.js';
import { serveProject } from '../serve-project.js';
import { endAtOnce } from '../this-terminal.js';
import { atDesk, withOwnProject, type Desk } from '../with-project.js';

interface Flags {
  port: number;
  open?: boolean;
}

const USUAL_PORT = 4680;
/** Where the usual port is in use, by another project as a rule: the next free one of so many. */
const FURTHER = 40;
/** Longest that work may take to stop after Ctrl-C, ms: then the process ends without it, as if it had been killed. */
const LONGEST_END = 1_500;

export const serveCommand = new Command('serve')
  .description('the reading room: search, read, compare and ask in the browser')
  .option(
    '--port <n>',
    `where it answers, on this machine alone; 0 takes any that is free (default: ${USUAL_PORT}, or the next that is free)`,
    wholeNumber(0, 65_535),
  )
  .option('--open', 'open it in the browser')
  .addHelpText(
    'after',
    `
Other commands on the same project may be called while it is open: it carries them out.

Examples:
  refrain serve --open
  refrain -C my-project serve --port 8080`,
  )
  .action((flags: Partial<Flags>, command: Command) =>
    atDesk(command, async (desk) => {
      const before = await findOpeningServer(desk.folder, { signal: desk.job.signal, say: desk.say });
      before?.connection.destroy();
      if (before) return openBefore(before.address, flags, desk);
      return withOwnProject(command, desk, async ({ project, job, say, print, terminal }) => {
        boundHeapGrowth();
        const where = flags.port === undefined ? { port: USUAL_PORT, further: FURTHER } : { port: flags.port };
        const serving = await serveProject(project, { ...where, log: say });
        const { address } = serving;
        if (flags.port === undefined && !address.endsWith(`:${USUAL_PORT}/`)) say(`port ${USUAL_PORT} is in use`);
        print({
          schema: 'refrain/serving/1',
          value: { address },
          rows: [],
          columns: [],
          above: [`${address} is open; Ctrl-C closes it`],
        });
        if (flags.open) terminal.open(address);
        if (!job.signal.aborted) await once(job.signal, 'abort');
        const tooLong = setTimeout(endAtOnce, LONGEST_END);
        await serving.close();
        await project.close();
        clearTimeout(tooLong);
        return Exit.done;
      });
    }),
  );

/** @throws StoreError `store-held`, where it is not to be opened */
function openBefore(address: string, { open }: Partial<Flags>, { say, terminal }: Desk): Exit {
  if (!open) {
    throw new StoreError('store-held', `the reading room of this project is open already, at ${address}`, {
      hint: 'go there, or close it with Ctrl-C where it runs',
    });
  }
  say(`it is open already, at ${address}`);
  terminal.open(address);
  return Exit.done;
}
