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
  /** the standard input, to its end */
  input(): AsyncIterable<string>;
  /** what a person answers; undefined where none sits there */
  ask(question: string): Promise<string | undefined>;
  /** opens a file or an address with the program that the desktop has for it */
  open(path: string): void;
}

/** What work throws that Ctrl-C stopped. */
export function stopped(): Error {
  return Object.assign(new Error('stopped'), { name: 'AbortError' });
}
