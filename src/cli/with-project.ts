/** The edge of every command: where the project is, how it prints, how errors look, and who carries it out. */
import { isAbsolute, resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Command } from 'commander';
import type { Job } from '../jobs/job.js';
import { hasSeenEnough, type Terminal } from '../jobs/terminal.js';
import { openProject, type Project } from '../project/project.js';
import { StoreError } from '../vocabulary/errors.js';
import { isRemovalPending } from '../project/pending-removal.js';
import { software } from '../project/software.js';
import { askServer } from '../web/jobs/ask-server.js';
import type { Commanded } from '../web/jobs/host.js';
import { findOpeningServer } from '../web/jobs/opening-server.js';
import type { FoundServer } from '../web/jobs/server-file.js';
import { currentCall } from './call.js';
import { renderError } from './errors.js';
import { Exit } from './exit.js';
import { render, type Format, type Printed } from './print.js';
import { sayUpdating } from './say-updating.js';

/** What a command works with. */
export interface Desk {
  /** the folder chosen by -C, or the current one */
  folder: string;
  format: Format;
  colour: boolean;
  job: Job;
  now: () => Date;
  /** where it was called, for all but print and say */
  terminal: Terminal;
  /** a path of the arguments, from where the command was called */
  path(given: string): string;
  print<Row>(printed: Printed<Row>): void;
  /** a line for people, on stderr */
  say(line: string): void;
}

export type ProjectDesk = Desk & { project: Project };

interface GlobalFlags {
  C: string;
  format: Format;
}

/** Runs a command at a desk; the call ends with what it gives back. */
export async function atDesk(command: Command, work: (desk: Desk) => Promise<Exit>): Promise<void> {
  const { C: chosen, format } = command.optsWithGlobals<GlobalFlags>();
  const call = currentCall();
  const { terminal } = call;
  const { colour, signal } = terminal;
  const elsewhere = terminal.cwd !== process.cwd();
  const path = (given: string): string => (elsewhere && !isAbsolute(given) ? resolve(terminal.cwd, given) : given);
  const desk: Desk = {
    folder: path(chosen),
    format,
    colour: colour.out,
    now: () => new Date(),
    job: { signal, progress: (progress) => terminal.progress(progress), log: (text) => terminal.say(text) },
    terminal,
    path,
    print: (printed) => void terminal.out.write(render(printed, format, colour.out)),
    say: (text) => terminal.say(colour.err ? styleText('dim', text) : text),
  };
  try {
    if (!call.host && !command.args.includes('-')) terminal.closeInput();
    const exit = await work(desk);
    if (!hasSeenEnough(terminal)) call.exit = exit;
  } catch (error) {
    if (hasSeenEnough(terminal)) return;
    const { lines, exit } = renderError(signal.aborted ? signal.reason : error, colour.err);
    terminal.say(lines.join('\n'));
    call.exit = exit;
  }
}

/**
 * Runs a command on the project: on that of the server that has it open, if one has, else on one that is opened for it,
 * and closed however the command ends.
 *
 * @param does what it does to the project, which a server that carries out several must know
 */
export async function withProject(
  command: Command,
  work: (desk: ProjectDesk) => Promise<Exit>,
  does: Commanded['does'] = 'computes',
): Promise<void> {
  await atDesk(command, async (desk) => {
    const { args, host } = currentCall();
    const how = { command: `refrain ${command.name()}`, does };
    if (host) return host.carryOut(how, desk, (project, job) => work({ ...desk, project, job }));
    const handOver = async (server: FoundServer): Promise<Exit> =>
      (await askServer(server, { args, software: software() }, desk.terminal)) as Exit;
    const find = (): Promise<FoundServer | undefined> =>
      findOpeningServer(desk.folder, { signal: desk.job.signal, say: desk.say });
    const server = await find();
    if (server) return handOver(server);
    try {
      return await withOwnProject(command, desk, work);
    } catch (error) {
      // A server may have begun to open since it was looked for: nothing was done without the store.
      const late = error instanceof StoreError && error.code === 'store-held' ? await find() : undefined;
      if (!late) throw error;
      return handOver(late);
    }
  });
}

/** Runs a command on the project opened in this process. */
export async function withOwnProject(
  command: Command,
  desk: Desk,
  work: (desk: ProjectDesk) => Promise<Exit>,
): Promise<Exit> {
  const how = { command: `refrain ${command.name()}`, now: desk.now, updating: sayUpdating(desk.say) };
  const project = await openProject(desk.folder, how);
  try {
    if (isRemovalPending(project)) {
      const { finishRemoval } = await import('../project/remove-items.js'); // brings all readers with it
      if (await finishRemoval(project, desk.job)) desk.say('finished a removal that had been broken off');
    }
    return await work({ ...desk, project });
  } finally {
    await project.close();
  }
}
