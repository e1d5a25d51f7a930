/** The project as the pages see it, kept up to date behind them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFamilies } from '../find/families/read-families.js';
import { holdWords } from '../find/items/index.js';
import { listClusters } from '../instruments/repeats/listed/list-clusters.js';
import type { Job, Progress } from '../jobs/job.js';
import { stopped } from '../jobs/terminal.js';
import { Turns, type Holder } from '../jobs/turns.js';
import { layers, type LayerName } from '../layers/index.js';
import { casebookState } from '../project/casebook-state.js';
import { ProjectAsOf } from '../project/project-as-of.js';
import type { Project } from '../project/project.js';
import { runInstrument } from '../project/run-instrument.js';
import { StoreError } from '../vocabulary/errors.js';
import type { Desk } from './desk.js';
import { stockOf } from './stock.js';
import { warm, warmClusters } from './warm.js';

/** What has its turn while the pages are brought up to date; all else are commands by their names. */
export const PREPARING = 'prepare';
/** How often files of the casebook are looked at, and what failed is tried again, ms. */
const LOOK_EVERY = 1_000;
const TRY_EVERY = 10_000;
/**
 * So long those who read may go on when the store is about to be closed, ms. A table of a million rows takes half of it.
 * What is not done by then is broken off, so that it cannot be taken for the whole.
 */
const LONGEST_READ = 60_000;
/** After so long it is said what is waited for, ms. */
const SAY_AFTER = 1_000;

export class Room {
  readonly project: Project;
  /** of all that changes the store or computes results: one at a time */
  readonly turns = new Turns();
  readonly #stop = new AbortController();
  readonly #log: (line: string) => void;
  readonly #reading = new Set<Promise<unknown>>();
  readonly #streams = new Set<AbortController>();
  readonly #longestRead: number;
  #desk: Desk | undefined;
  #failed: { error: unknown; at: number } | undefined;
  /** asked for, and not begun */
  #next: Promise<void> | undefined;
  #now: Promise<void> = Promise.resolve();
  #state: string | undefined;
  #casebookError: unknown;
  #looked = 0;

  /**
   * @param log one line about something worth knowing
   * @param longestRead ms that those who read may go on when the store is about to be closed
   */
  constructor(project: Project, log: (line: string) => void, longestRead = LONGEST_READ) {
    this.#longestRead = longestRead;
    this.project = project;
    this.#log = log;
    project.beforeClosing = () => this.#emptied();
  }

  /** What pages read with; undefined until layers and links are there, and while the store is made again. */
  get desk(): Desk | undefined {
    return this.#desk;
  }

  /** What runs behind the pages and changes what they show; undefined when nothing does. */
  get running(): Readonly<Holder> | undefined {
    return this.turns.holder?.what ? this.turns.holder : undefined;
  }

  /** How far it is. */
  get progress(): Progress | undefined {
    return this.running?.progress;
  }

  /** Why the project could not be made ready, if it could not. */
  get failed(): unknown {
    return this.#failed?.error;
  }

  /** What is wrong in the casebook's files as they are now; the one before goes on being used. */
  get casebookError(): unknown {
    return this.#casebookError;
  }

  /**
   * Brings layers, links and the two results up to date, behind the pages: they show what was there before until it
   * is done. Asked for while it runs, it runs once more after that.
   */
  prepare(): Promise<void> {
    this.#next ??= Promise.resolve().then(() => this.#atItsTurn()); // begun when it is noted
    return this.#next;
  }

  /** Whether files of the casebook have been written since it was taken from them. */
  async isCasebookOld(): Promise<boolean> {
    return (await casebookState(this.project.folder)) !== this.#state;
  }

  /** To be called when someone reads: sees to it that what was changed by hand, or failed, is taken up. */
  async look(): Promise<void> {
    const now = performance.now();
    if (now - this.#looked < LOOK_EVERY) return;
    this.#looked = now;
    const again = this.#failed && now - this.#failed.at > TRY_EVERY && !this.running;
    if (again || (await this.isCasebookOld())) void this.prepare();
  }

  /** Reads on: the store stays open until it has ended. Where the store is about to be closed, it must be asked anew. */
  async reading<T>(work: () => Promise<T>): Promise<T> {
    const mine = work();
    const ended = mine.catch(() => {});
    this.#reading.add(ended);
    try {
      return await mine;
    } finally {
      this.#reading.delete(ended);
    }
  }

  /** An answer that is sent as it is read: the store stays open until `end` is called, or `signal` says that it cannot. */
  stream(): { signal: AbortSignal; end(): void } {
    const stop = new AbortController();
    this.#streams.add(stop);
    let end = (): void => {};
    void this.reading(() => new Promise<void>((done) => (end = done)));
    return {
      signal: stop.signal,
      end: () => {
        this.#streams.delete(stop);
        end();
      },
    };
  }

  /**
   * Takes the casebook from its files if they have changed. Only what has its turn may do so: a run must not see two.
   *
   * @throws CasebookError with every mistake; UsageError when there is no refrain.yaml any more
   */
  async freshCasebook(): Promise<void> {
    const state = await casebookState(this.project.folder);
    if (state === this.#state) {
      if (this.#casebookError) throw this.#casebookError as Error;
      return;
    }
    this.#state = state;
    this.#casebookError = undefined;
    try {
      await this.project.reloadCasebook();
    } catch (error) {
      this.#casebookError = error;
      throw error;
    }
  }

  /** Stops what runs behind the pages. */
  async close(): Promise<void> {
    this.project.beforeClosing = undefined;
    this.#stop.abort(stopped());
    await this.#next;
    await this.#now;
  }

  /** No page reads from now on; waits for those that do. */
  async #emptied(): Promise<void> {
    this.#desk = undefined;
    const tell = setTimeout(
      () => this.turns.holder?.say?.('waiting for what is being read to be read to its end'),
      SAY_AFTER,
    );
    const patience = new Promise((done) => setTimeout(done, this.#longestRead).unref());
    await Promise.race([Promise.all(this.#reading), patience]);
    clearTimeout(tell);
    for (const stream of this.#streams)
      stream.abort(new StoreError('store-closed', 'the store was closed while it was read'));
  }

  async #atItsTurn(): Promise<void> {
    const { signal } = this.#stop;
    const early = new AbortController();
    const job: Job = {
      signal: AbortSignal.any([signal, early.signal]),
      progress: (progress) => this.turns.progress(progress),
      log: this.#log,
    };
    try {
      const holder = { what: PREPARING, giveWay: () => early.abort(stopped()) };
      await this.turns.take(holder, { signal }, () => {
        this.#next = undefined; // what is asked for from now on comes after this
        const now = this.#prepare(job);
        this.#now = now.catch(() => {});
        return now;
      });
    } catch (error) {
      if (signal.aborted) return;
      if (early.signal.aborted) return this.prepare(); // after what was more urgent
      this.#failed = { error, at: performance.now() };
      this.#log(`the pages could not be brought up to date: ${(error as Error).message}`);
    }
  }

  async #prepare(job: Job): Promise<void> {
    const { project } = this;
    await this.freshCasebook().catch(() => {}); // the pages say so
    // What an aborted rebuild has opened is not whole: it is opened again only by the next one.
    if (existsSync(join(project.folders.data, 'rebuilding'))) await project.close();
    const store = await project.store();
    const needs = { layers: Object.keys(layers) as LayerName[], links: ['clusters'] as const };
    const { madeBy, items } = await project.derive(needs, job);
    const asOf = new ProjectAsOf(project, { madeBy, items });
    const before = this.#desk?.items === items && this.#desk.project.casebook === project.casebook && this.#desk;
    const { survey: earlier, repeats: counted, clusters: listed, families: held } = before || {};
    const made = { survey: earlier, repeats: counted, clusters: listed, families: held };
    const desk: Desk = { project: asOf, store, madeBy, items, ...made };
    for (const ask of warm) await ask(desk);
    this.#desk = desk;
    const repeats = await runInstrument(project, 'repeats', {}, job);
    this.#desk = { ...this.#desk, repeats };
    job.progress({ step: 'listing', done: 0, unit: 'clusters' });
    const of = { span: project.span(), codes: madeBy.codes ?? '', signal: job.signal };
    this.#desk = { ...this.#desk, clusters: await listClusters(store, project.casebook, of) };
    const survey = await runInstrument(project, 'survey', { by: 'group' }, job);
    this.#desk = { ...this.#desk, survey };
    job.progress({ step: 'families', done: 0, unit: 'items' });
    this.#desk = { ...this.#desk, families: held ?? (await readFamilies(store, madeBy, job.signal)) };
    await warmClusters(this.#desk);
    job.progress({ step: 'words', done: 0, unit: 'items' });
    await holdWords(stockOf(this.#desk), job.signal);
    this.#failed = undefined;
  }
}
