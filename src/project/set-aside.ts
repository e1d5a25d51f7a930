/** What a reading sets aside: a line each in data/quarantine/, and beside it in the store, to be counted. */
import { join } from 'node:path';
import type { FileEntry } from '../evidence/ledger.js';
import { forgetOtherReasons } from '../store/imports-table.js';
import type { Store } from '../store/store.js';
import { sha256 } from '../vocabulary/ids.js';
import type { Quarantined } from '../vocabulary/item.js';
import type { Project } from './project.js';
import { QuarantineFile } from './quarantine-file.js';

/** What was set aside for one reason. */
export interface AsideFor {
  code: string;
  reason: string;
  hint: string;
  rows: number;
  /** where one of them is */
  example: string;
}

export class SetAside {
  readonly #store: Store;
  readonly #entry: FileEntry;
  readonly #part: string;
  readonly #file: QuarantineFile;
  readonly #again: boolean;
  readonly #reasons = new Map<string, AsideFor>();

  private constructor(store: Store, entry: FileEntry, part: string, file: QuarantineFile, again: boolean) {
    this.#store = store;
    this.#entry = entry;
    this.#part = part;
    this.#file = file;
    this.#again = again;
  }

  static async open(
    project: Project,
    store: Store,
    entry: FileEntry,
    part: string,
    {
      bytes,
      again,
    }: { /** how much stands already in the file of a reading that goes on */ bytes: number; again: boolean },
  ): Promise<SetAside> {
    // A later reading of the part writes it anew.
    const name = `${entry.sha256.slice(0, 16)}${part === '' ? '' : `-${sha256(part).slice(0, 8)}`}.jsonl`;
    const path = join(project.folders.quarantine, name);
    const file = again ? await QuarantineFile.anew(path) : await QuarantineFile.open(path, bytes);
    return new SetAside(store, entry, part, file, again);
  }

  async add(things: readonly Quarantined[]): Promise<void> {
    if (things.length === 0) return;
    for (const { code, reason, hint, file, locator } of things) {
      const known = this.#reasons.get(code) ?? { code, reason, hint, rows: 0, example: `${file} ${locator}`.trim() };
      this.#reasons.set(code, { ...known, rows: known.rows + 1 });
    }
    await this.#file.add(things);
    const { sha256: content, time } = this.#entry;
    const rows = things.map(({ locator, code, reason, hint, file }) =>
      JSON.stringify({ sha256: content, part: this.#part, recorded_ms: time, locator, code, reason, hint, file }),
    );
    await this.#store.insert('set_aside', Buffer.from(rows.join('\n')));
    if (this.#again) await forgetOtherReasons(this.#store, { sha256: content, recordedMs: time }, things);
  }

  /** Length of the file in bytes. */
  get bytes(): number {
    return this.#file.bytes;
  }

  get reasons(): AsideFor[] {
    return [...this.#reasons.values()];
  }

  /** The reading is through: what it set aside stands now in place of what it had set aside before. */
  async finish(): Promise<void> {
    await this.#file.finish();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
