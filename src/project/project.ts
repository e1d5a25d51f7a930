/**
 * A project opened: the one place that wires the rooms together. Commands, the library and later the pages all
 * do what they do through this.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Casebook } from '../casebook/casebook.js';
import { loadCasebook } from '../casebook/load.js';
import type { Job } from '../jobs/job.js';
import { bringLayersUpToDate } from '../layers/bring-up-to-date.js';
import type { LayerName } from '../layers/index.js';
import { learnBoilerplate } from '../links/boilerplate/index.js';
import { boilerplateOfOutlets } from '../links/boilerplate/read-boilerplate.js';
import { bringClustersUpToDate } from '../links/clusters/index.js';
import { bringPrintsUpToDate } from '../links/prints/index.js';
import { openEmbedded } from '../store/embedded/open.js';
import { always, digestItems, type Span } from '../store/items-digest.js';
import type { Updating } from '../store/migrate.js';
import type { Store } from '../store/store.js';
import { StoreError } from '../vocabulary/errors.js';
import { instantIn, dayNumber } from '../vocabulary/time.js';
import { foldersOf } from './folders.js';

export interface OpenOptions {
  /** what is being run, for whoever finds the store held */
  command: string;
  /** the clock: handed in, so that tests and reruns can set it */
  now: () => Date;
  /** most threads a query may use; by default as many as there are processors. No number depends on it */
  threads?: number | undefined;
  /** told while a store that an earlier version made is brought up to date */
  updating?: Updating | undefined;
}

export class Project {
  readonly folder: string;
  readonly folders: ReturnType<typeof foldersOf>;
  readonly now: () => Date;
  /** told before the store is closed while the project goes on: whoever reads beside must have ended by then */
  beforeClosing: (() => Promise<void>) | undefined;
  readonly #command: string;
  readonly #threads: number | undefined;
  readonly #updating: Updating | undefined;
  #casebook: Casebook;
  #store: Promise<Store> | undefined;

  constructor(folder: string, casebook: Casebook, { command, now, threads, updating }: OpenOptions) {
    this.folder = folder;
    this.folders = foldersOf(folder);
    this.now = now;
    this.#command = command;
    this.#threads = threads;
    this.#updating = updating;
    this.#casebook = casebook;
  }

  get casebook(): Casebook {
    return this.#casebook;
  }

  /** After a command changed the casebook's files. */
  async reloadCasebook(): Promise<void> {
    this.#casebook = await loadCasebook(this.folder);
  }

  /**
   * The store, opened when first asked for.
   *
   * @throws StoreError `store-held`; `rebuild-unfinished` where it holds a part only of what the ledger speaks of
   */
  async store({ rebuilding = false }: { rebuilding?: boolean } = {}): Promise<Store> {
    if (!this.#store && !rebuilding && existsSync(join(this.folders.data, 'rebuilding'))) {
      throw new StoreError('rebuild-unfinished', 'the store is being made again, and is not whole yet', {
        place: join(this.folders.data, 'store'),
        hint: 'run "refrain rebuild": it goes on where it stopped',
      });
    }
    this.#store ??= openEmbedded({
      folder: this.folders.data,
      command: this.#command,
      now: this.now(),
      memoryMb: this.#casebook.settings.memoryMb,
      threads: this.#threads,
      updating: this.#updating,
    });
    return this.#store;
  }

  /** The period under study in ms since 1970 UTC; without one, always. */
  span(): Span {
    const { period, zone } = this.#casebook.settings;
    if (!period) return always;
    const midnight = instantIn(zone);
    return {
      fromMs: midnight(dayNumber(period.from) * 86_400_000),
      toMs: midnight((dayNumber(period.to) + 1) * 86_400_000),
    };
  }

  /**
   * Brings layers and links up to date with the items.
   *
   * @returns which version made the rows of each, and the digest of the items that they rest on: those of the period,
   *   with links all
   */
  async derive(
    needs: { layers: readonly LayerName[]; links: readonly 'clusters'[] },
    job: Job,
  ): Promise<{ madeBy: Record<string, string>; items: string }> {
    const store = await this.store();
    const { digest, within } = await digestItems(store, this.span());
    const linked = needs.links.includes('clusters');
    const layers: LayerName[] = linked ? [...new Set<LayerName>([...needs.layers, 'lines'])] : [...needs.layers];
    const madeBy = await bringLayersUpToDate({ store, casebook: this.#casebook, job }, layers, digest);
    if (!linked) return { madeBy, items: within };
    const { madeBy: boilerplate } = await learnBoilerplate({ store, job }, madeBy.lines ?? '', digest);
    const learnt = await boilerplateOfOutlets(store, boilerplate);
    // Other boilerplate of the same items, as a later version may learn it, makes other prints.
    const input = `${boilerplate} ${digest}`;
    const prints = await bringPrintsUpToDate({ store, job }, learnt, input);
    const clusters = await bringClustersUpToDate({ store, job }, prints, input);
    // What hangs together may do so through items outside the period, so that all items are the input.
    return { madeBy: { ...madeBy, boilerplate, clusters }, items: digest };
  }

  async close(): Promise<void> {
    const store = this.#store;
    if (!store) return;
    await this.beforeClosing?.();
    this.#store = undefined;
    await (await store?.catch(() => undefined))?.close();
  }
}

/**
 * Opens a project folder.
 *
 * @throws UsageError when there is no refrain.yaml; CasebookError with every mistake of the casebook
 */
export async function openProject(folder: string, options: OpenOptions): Promise<Project> {
  const path = resolve(folder);
  return new Project(path, await loadCasebook(path), options);
}

/** Whether a folder holds a project. */
export function isProject(folder: string): boolean {
  return existsSync(join(folder, 'refrain.yaml'));
}
