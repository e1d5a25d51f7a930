/** Work of which only one may run at a time: each takes its turn, in the order of asking. */
import type { Progress } from './job.js';

export interface Holder {
  /** what is being done, for whoever waits: `refrain import` */
  what: string;
  /** how far it is */
  progress?: Progress | undefined;
  /** ends it early where something more urgent waits; it is asked for again by whoever wants it */
  giveWay?: (() => void) | undefined;
  /** tells whoever wants it what it waits for */
  say?: ((line: string) => void) | undefined;
}

export interface Waiting {
  /** ends the wait: `take` then throws its reason */
  signal: AbortSignal;
  /** told of the one that is waited for, whenever that is another */
  waits?(holder: Holder): void;
  /** how far the one is that is waited for */
  progress?(progress: Progress): void;
  /** whether what can give way is asked to */
  urgent?: boolean;
}

interface Asking extends Waiting {
  start(): void;
}

export class Turns {
  readonly #queue: Asking[] = [];
  #holder: Holder | undefined;

  /** What has its turn now; undefined when nothing has. */
  get holder(): Readonly<Holder> | undefined {
    return this.#holder;
  }

  /** To be told by what has its turn, for its own watchers and for those who wait. */
  progress(progress: Progress): void {
    if (this.#holder) this.#holder.progress = progress;
    for (const asking of this.#queue) asking.progress?.(progress);
  }

  /** @throws the reason of the signal when it is aborted before the turn has come; what the work throws */
  async take<T>(holder: Holder, waiting: Waiting, work: () => Promise<T>): Promise<T> {
    waiting.signal.throwIfAborted();
    if (this.#holder) await this.#turn(waiting);
    this.#holder = holder;
    for (const asking of this.#queue) asking.waits?.(holder);
    if (this.#queue.some(({ urgent }) => urgent)) holder.giveWay?.();
    try {
      return await work();
    } finally {
      this.#holder = undefined;
      this.#next();
    }
  }

  #turn(waiting: Waiting): Promise<void> {
    return new Promise((done, failed) => {
      const { signal } = waiting;
      const asking: Asking = {
        ...waiting,
        start: () => {
          signal.removeEventListener('abort', leave);
          done();
        },
      };
      const leave = (): void => {
        this.#queue.splice(this.#queue.indexOf(asking), 1);
        failed(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#queue.push(asking);
      if (!this.#holder || this.#holder.what === '') return; // whoever has it next says so
      waiting.waits?.(this.#holder);
      if (waiting.urgent) this.#holder.giveWay?.();
    });
  }

  #next(): void {
    const next = this.#queue.shift();
    if (!next) return;
    this.#holder = { what: '' }; // nobody slips in before the one that is next has gone on
    next.start();
  }
}
