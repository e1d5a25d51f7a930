/** The project as the pages see it, kept up to date behind them. */
import { listClusters } from '../instruments/repeats/listed/list-clusters.js';
import type { Job, Progress } from '../jobs/job.js';
import { layers, type LayerName } from '../layers/index.js';
import type { Project } from '../project/project.js';
import { runInstrument } from '../project/run-instrument.js';
import type { Desk } from './desk.js';
import { warm } from './warm.js';

export class Room {
  readonly project: Project;
  readonly #stop = new AbortController();
  readonly #log: (line: string) => void;
  #desk: Desk | undefined;
  #progress: Progress | undefined;
  #failed: unknown;
  #preparing: Promise<void> = Promise.resolve();

  /** @param log one line about something worth knowing */
  constructor(project: Project, log: (line: string) => void) {
    this.project = project;
    this.#log = log;
  }

  /** What pages read with; undefined until layers and links are there for the first time. */
  get desk(): Desk | undefined {
    return this.#desk;
  }

  /** How far the work is that runs behind the pages; undefined when none does. */
  get progress(): Progress | undefined {
    return this.#progress;
  }

  /** Why the project could not be made ready, if it could not. */
  get failed(): unknown {
    return this.#failed;
  }

  /**
   * Brings layers, links and the two results up to date, behind the pages: they show what was there before until it
   * is done. Asked for while it runs, it runs once more after that.
   */
  prepare(): Promise<void> {
    this.#preparing = this.#preparing.then(() => this.#prepare());
    return this.#preparing;
  }

  /** Stops what runs behind the pages. */
  async close(): Promise<void> {
    this.#stop.abort(Object.assign(new Error('stopped'), { name: 'AbortError' }));
    await this.#preparing;
  }

  async #prepare(): Promise<void> {
    if (this.#stop.signal.aborted) return;
    const job: Job = {
      signal: this.#stop.signal,
      progress: (progress) => (this.#progress = progress),
      log: this.#log,
    };
    try {
      const { project } = this;
      const store = await project.store();
      const needs = { layers: Object.keys(layers) as LayerName[], links: ['clusters'] as const };
      const { madeBy, items } = await project.derive(needs, job);
      const before = this.#desk?.items === items ? this.#desk : undefined;
      const { survey: earlier, repeats: counted, clusters: listed } = before ?? {};
      const desk: Desk = { project, store, madeBy, items, survey: earlier, repeats: counted, clusters: listed };
      for (const ask of warm) await ask(desk);
      this.#desk = desk;
      const repeats = await runInstrument(project, 'repeats', {}, job);
      this.#desk = { ...this.#desk, repeats };
      job.progress({ what: 'listing clusters of repeats', done: 0, unit: 'clusters' });
      const { signal } = job;
      const of = { span: project.span(), codes: madeBy.codes ?? '', signal };
      this.#desk = { ...this.#desk, clusters: await listClusters(store, project.casebook, of) };
      const survey = await runInstrument(project, 'survey', { by: 'group' }, job);
      this.#desk = { ...this.#desk, survey };
      this.#failed = undefined;
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      this.#failed = error;
      this.#log(`the pages could not be brought up to date: ${(error as Error).message}`);
    } finally {
      this.#progress = undefined;
    }
  }
}
