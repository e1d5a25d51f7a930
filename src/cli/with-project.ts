/** The edge of every command: where the project is, how it prints, how Ctrl-C stops it, how errors look. */
import { styleText } from 'node:util';
import type { Command } from 'commander';
import type { Job } from '../jobs/job.js';
import { openProject, type Project } from '../project/project.js';
import { isRemovalPending } from '../project/pending-removal.js';
import { renderError } from './errors.js';
import { Exit } from './exit.js';
import { render, type Format, type Printed } from './print.js';
import { ProgressLine } from './progress-line.js';

/** What a command works with. */
export interface Desk {
  /** the folder chosen by -C, or the current one */
  folder: string;
  format: Format;
  colour: boolean;
  job: Job;
  now: () => Date;
  print<Row>(printed: Printed<Row>): void;
  /** a line for people, on stderr */
  say(line: string): void;
}

interface GlobalFlags {
  C: string;
  format: Format;
}

/** Runs a command at a desk; the process ends with what it gives back. */
export async function atDesk(command: Command, work: (desk: Desk) => Promise<Exit>): Promise<void> {
  const { C: folder, format } = command.optsWithGlobals<GlobalFlags>();
  const plain = Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb';
  const colourErrors = Boolean(process.stderr.isTTY) && !plain;
  const line = new ProgressLine(process.stderr, () => performance.now());
  const stop = new AbortController();
  const interrupt = (): void => {
    if (stop.signal.aborted) process.exit(Exit.interrupted); // twice: at once
    stop.abort(Object.assign(new Error('stopped'), { name: 'AbortError' }));
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const say = (text: string): void => {
    line.clear();
    process.stderr.write(`${text}\n`);
  };
  const desk: Desk = {
    folder,
    format,
    colour: Boolean(process.stdout.isTTY) && !plain,
    now: () => new Date(),
    job: { signal: stop.signal, progress: (progress) => line.show(progress), log: (text) => say(text) },
    print: (printed) => {
      line.clear();
      process.stdout.write(render(printed, format, desk.colour));
    },
    say: (text) => say(colourErrors ? styleText('dim', text) : text),
  };
  try {
    process.exitCode = await work(desk);
  } catch (error) {
    const { lines, exit } = renderError(stop.signal.aborted ? stop.signal.reason : error, colourErrors);
    line.clear();
    process.stderr.write(`${lines.join('\n')}\n`);
    process.exitCode = exit;
  } finally {
    line.clear();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

/** Runs a command on an opened project, and closes it however the command ends. */
export async function withProject(
  command: Command,
  work: (desk: Desk & { project: Project }) => Promise<Exit>,
): Promise<void> {
  await atDesk(command, async (desk) => {
    const project = await openProject(desk.folder, { command: `refrain ${command.name()}`, now: desk.now });
    try {
      if (isRemovalPending(project)) {
        const { finishRemoval } = await import('../project/remove-items.js'); // brings all readers with it
        if (await finishRemoval(project, desk.job)) desk.say('finished a removal that had been broken off');
      }
      return await work({ ...desk, project });
    } finally {
      await project.close();
    }
  });
}
