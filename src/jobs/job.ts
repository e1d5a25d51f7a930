/** Long work as a contract: it can be stopped, it says how far it is, and it says what it noticed. */
import type { Step } from '../vocabulary/step.js';

export interface Progress {
  step: Step;
  /** a file, a table or layers that it is done with */
  of?: string | undefined;
  done: number;
  /** undefined when nobody knows how much there is */
  total?: number | undefined;
  /** of what `done` counts: `rows`, `items`, `bytes` */
  unit: string;
}

export interface Job {
  /** aborted by Ctrl-C: stop at the next clean place and throw its reason */
  readonly signal: AbortSignal;
  progress(progress: Progress): void;
  /** one line about something worth knowing */
  log(line: string): void;
}

/** A job that nobody watches. */
export function quietJob(signal: AbortSignal = new AbortController().signal): Job {
  return { signal, progress: () => {}, log: () => {} };
}
