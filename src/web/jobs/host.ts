/** Carries out commands on the project that the pages are read from. */
import { loadCasebook } from '../../casebook/load.js';
import type { Job } from '../../jobs/job.js';
import type { Holder } from '../../jobs/turns.js';
import { isRemovalPending } from '../../project/pending-removal.js';
import type { Project } from '../../project/project.js';
import { PREPARING, type Room } from '../room.js';

export interface Commanded {
  /** `refrain import` */
  command: string;
  /**
   * What it does to the project. What reads is done at once; what computes results waits for its turn; what changes
   * items or casebook does so too, and is not kept waiting by what only brings the pages up to date.
   */
  does: 'reads' | 'computes' | 'changes';
}

export interface Caller {
  job: Job;
  say(line: string): void;
}

type Work<T> = (project: Project, job: Job) => Promise<T>;

export class Host {
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  /** @throws CasebookError with every mistake in the files as they are now */
  async carryOut<T>(how: Commanded, caller: Caller, work: Work<T>): Promise<T> {
    const beside = how.does === 'reads' ? await this.#besides(caller) : undefined;
    if (!beside) return this.#atItsTurn(how, caller, work);
    return this.#room.reading(() => work(beside, caller.job));
  }

  /** The project as it was when the pages were last brought up to date, where that is what can be read now. */
  async #besides({ say }: Caller): Promise<Project | undefined> {
    const { desk, running } = this.#room;
    if (!desk || isRemovalPending(desk.project)) return undefined;
    const old = this.#room.casebookError !== undefined || (await this.#room.isCasebookOld());
    if (!running) return old ? undefined : desk.project;
    if (old) await loadCasebook(desk.project.folder); // throws what is wrong in it
    say(`${underWay(running)}: this is what was there before${old ? ', and the casebook before it was changed' : ''}`);
    return desk.project;
  }

  async #atItsTurn<T>({ command, does }: Commanded, { job, say }: Caller, work: Work<T>): Promise<T> {
    const { project, turns } = this.#room;
    const seen: Job = {
      ...job,
      progress(progress) {
        turns.progress(progress);
        job.progress(progress);
      },
    };
    const waiting = {
      signal: job.signal,
      waits: (holder: Holder) => say(`waiting: ${underWay(holder)}`),
      progress: job.progress,
      urgent: does === 'changes',
    };
    return turns.take({ what: command, say }, waiting, async () => {
      await this.#room.freshCasebook();
      if (isRemovalPending(project)) {
        const { finishRemoval } = await import('../../project/remove-items.js'); // brings all readers with it
        if (await finishRemoval(project, seen)) say('finished a removal that had been broken off');
      }
      try {
        return await work(project, seen);
      } finally {
        if (does !== 'reads') void this.#room.prepare();
      }
    });
  }
}

function underWay({ what }: Holder): string {
  return what === PREPARING ? 'what was new is being worked in' : `"${what}" is under way`;
}
