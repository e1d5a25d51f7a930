/** The terminal of this process. */
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { isatty } from 'node:tty';
import { seenEnough, stopped, type Terminal } from '../jobs/terminal.js';
import { openFile } from './open-file.js';
import { ProgressLine } from './progress-line.js';

/**
 * Ends this process as Ctrl-C does where nobody listens to it: the shell sees 130. To exit in the usual way while the
 * engine works would crash it.
 */
export function endAtOnce(): void {
  process.removeAllListeners('SIGINT');
  process.kill(process.pid, 'SIGINT');
}

/** Ctrl-C is its signal until `close`; pressed twice, it ends the process at once. */
export function thisTerminal(): Terminal & { close(): void } {
  const plain = Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb';
  const line = new ProgressLine(process.stderr, () => performance.now());
  const stop = new AbortController();
  const interrupt = (): void => {
    if (stop.signal.aborted) endAtOnce();
    stop.abort(stopped());
  };
  const broken = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    stop.abort(seenEnough());
  };
  process.stdout.on('error', broken);
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  return {
    cwd: process.cwd(),
    colour: { out: Boolean(process.stdout.isTTY) && !plain, err: Boolean(process.stderr.isTTY) && !plain },
    signal: stop.signal,
    get out() {
      line.clear();
      return process.stdout;
    },
    say(lines) {
      line.clear();
      process.stderr.write(`${lines}\n`);
    },
    progress: (progress) => line.show(progress),
    async *input() {
      for await (const piece of process.stdin.setEncoding('utf8')) yield String(piece);
    },
    closeInput() {
      if (isatty(0)) return;
      closeSync(0);
      openSync(devNull, 'r'); // which takes the number that is free
    },
    async ask(question) {
      if (!process.stdin.isTTY) return undefined;
      line.clear();
      const asking = createInterface({ input: process.stdin, output: process.stderr });
      try {
        return await asking.question(question, { signal: stop.signal });
      } finally {
        asking.close();
      }
    },
    open: openFile,
    close() {
      line.clear();
      process.stdout.off('error', broken);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
    },
  };
}
