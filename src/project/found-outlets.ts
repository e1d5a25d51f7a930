/**
 * Outlets that an import found and the casebook lacks. Each stands in data/outlets-found.jsonl before a row that
 * names it stands in the store, and goes into outlets.yaml when the import ends, however it ends; after a crash, when
 * the next one begins. So the file that people edit is written once an import, not once a slice.
 */
import { appendFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addOutlets } from '../casebook/add-outlets.js';
import type { NewOutlet } from '../read/outlet-finder.js';
import type { Project } from './project.js';
import { writeWhole } from './write-whole.js';

export class FoundOutlets {
  readonly #project: Project;
  readonly #path: string;
  readonly #found = new Map<string, NewOutlet>();

  private constructor(project: Project) {
    this.#project = project;
    this.#path = join(project.folders.data, 'outlets-found.jsonl');
  }

  /** Takes up what a crash left behind. */
  static async open(project: Project): Promise<FoundOutlets> {
    const found = new FoundOutlets(project);
    const left = await textOf(found.#path);
    // A last line without its end was never followed by a row.
    for (const line of left.split('\n').slice(0, -1)) {
      const outlet = JSON.parse(line) as NewOutlet;
      found.#found.set(outlet.id, outlet);
    }
    await found.list();
    return found;
  }

  get size(): number {
    return this.#found.size;
  }

  /** On disk when this returns. */
  async add(outlets: readonly NewOutlet[]): Promise<void> {
    const fresh = outlets.filter(({ id }) => !this.#found.has(id));
    if (fresh.length === 0) return;
    await mkdir(dirname(this.#path), { recursive: true });
    await appendFile(this.#path, fresh.map((outlet) => `${JSON.stringify(outlet)}\n`).join(''));
    for (const outlet of fresh) this.#found.set(outlet.id, outlet);
  }

  /** Puts them into outlets.yaml. @returns how many */
  async list(): Promise<number> {
    const known = new Set<string>(this.#project.casebook.outlets.map(({ id }) => id));
    const fresh = [...this.#found.values()].filter(({ id }) => !known.has(id));
    if (fresh.length > 0) {
      const path = join(this.#project.folder, 'outlets.yaml');
      await writeWhole(path, addOutlets(await textOf(path), fresh));
      await this.#project.reloadCasebook();
    }
    await rm(this.#path, { force: true });
    this.#found.clear();
    return fresh.length;
  }
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}
