/** Where a command was called: what it says goes there, what it asks for comes from there. */
import type { Writable } from 'node:stream';
import type { Progress } from './job.js';

export interface Terminal {
  /** where relative paths of the arguments start */
  readonly cwd: string;
  /** whether the standard output and the standard error take colours */
  readonly colour: { out: boolean; err: boolean };
  /** aborted by Ctrl-C, and when nobody is there any more */
  readonly signal: AbortSignal;
  /** the standard output */
  readonly out: Writable;
  /** lines for people, on the standard error */
  say(lines: string): void;
  progress(progress: Progress): void;
  /** the standard input, to its end; to be asked for before a store is opened */
  input(): AsyncIterable<string>;
  /** it will not be asked for: the embedded engine takes what lies there for rows to be inserted */
  closeInput(): void;
  /** what a person answers; undefined where none sits there */
  ask(question: string): Promise<string | undefined>;
  /** opens a file or an address with the program that the desktop has for it */
  open(path: string): void;
}

/** What work throws that Ctrl-C stopped. */
export function stopped(): Error {
  return Object.assign(new Error('stopped'), { name: 'AbortError' });
}

/** The same where whoever read the output has seen enough, as `head` has. */
export function seenEnough(): Error {
  return Object.assign(stopped(), { code: 'EPIPE' });
}

export function hasSeenEnough({ signal }: Terminal): boolean {
  return signal.aborted && (signal.reason as NodeJS.ErrnoException).code === 'EPIPE';
}
