/** A project that things are done to, the model of it beside, and what was amiss in it so far. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, projectFolder, refrain, start, type Ended } from '../../cli/refrain.js';
import { amiss, type Amiss } from './amiss.js';
import { killAt, type Doom, type Moment } from './doomed.js';
import { outlets, writeMadeUpFiles, type MadeUpFile } from './made-up-files.js';
import { seen, type Seen } from './seen.js';

export const deeds = ['posts', 'changed', 'feed', 'dates', 'retry', 'rebuild'] as const;
export type Deed = (typeof deeds)[number];

const listed = `outlets:\n${outlets.map((id) => `  - id: ${id}\n    name: ${id}\n    kind: site\n`).join('')}`;

export class Stand {
  readonly folder: string;
  readonly files: Record<'posts' | 'changed' | 'feed' | 'dates', MadeUpFile>;
  readonly #from: string;
  #lines: readonly string[] = [];

  /** @param folder where to make it; by default a new one */
  constructor(folder?: string) {
    this.#from = newFolder();
    this.files = writeMadeUpFiles(this.#from);
    const project = { 'refrain.yaml': 'name: Faults\nzone: UTC\nmadeUp: true\n', 'outlets.yaml': listed };
    this.folder = projectFolder(project, folder);
    mkdirSync(join(this.folder, 'data'), { recursive: true });
  }

  args(deed: Deed): string[] {
    const at = ['-C', this.folder];
    if (deed === 'rebuild') return ['rebuild', ...at];
    if (deed === 'retry') return ['import', '--retry', '--map', join(this.#from, 'day-first.yaml'), ...at];
    const { name, flags } = this.files[deed];
    return ['import', join(this.#from, name), ...flags, ...at];
  }

  whole(deed: Deed): Promise<Ended> {
    return refrain(this.args(deed));
  }

  /** The same in a process of its own. */
  apart(deed: Deed): Promise<Ended> {
    return start(this.args(deed)).ended;
  }

  killed(deed: Deed, moment: Moment): Promise<Doom> {
    return killAt(this.folder, this.args(deed), moment);
  }

  /** Looks at everything. */
  async look(settled: boolean): Promise<{ found: Seen; amiss: Amiss }> {
    const found = await seen(this.folder);
    const wrong = amiss(found, Object.values(this.files), this.#lines, settled);
    this.#lines = found.lines;
    return { found, amiss: wrong };
  }

  /** Whether the ledger is what it was, and longer at most: to be asked after each kill. */
  async ledgerAmiss(): Promise<string[]> {
    const found = await seen(this.folder, false);
    const wrong = found.chained ? this.#lines.filter((line, n) => found.lines[n] !== line) : ['the chain is broken'];
    this.#lines = found.lines;
    return wrong;
  }
}
