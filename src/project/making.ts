/**
 * A project folder while it is made. A mark in it says by what it is made and which files are of that making, so that the next
 * `init` can finish what was broken off, and never writes over a file of anybody else.
 */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { ledgerPath } from '../evidence/ledger.js';
import { canonicalJson } from '../vocabulary/canonical-json.js';
import { UsageError } from '../vocabulary/errors.js';
import { sha256, Sha256 } from '../vocabulary/ids.js';
import { foldersOf } from './folders.js';
import { writeWhole } from './write-whole.js';

const MARK = '.refrain-init.json';

const Mark = z.strictObject({
  /** what was asked for */
  how: z.string(),
  /** by their path, what was or was about to be written */
  files: z.record(z.string(), z.array(Sha256)),
});
type Mark = z.infer<typeof Mark>;

/** Whether a folder is a project whose making was broken off, or is under way. */
export function isHalfMade(folder: string): boolean {
  return existsSync(join(folder, MARK));
}

export class Making {
  readonly path: string;
  /** the same was begun before and broken off */
  readonly goesOn: boolean;
  readonly #mark: Mark;

  private constructor(path: string, mark: Mark, goesOn: boolean) {
    this.path = path;
    this.#mark = mark;
    this.goesOn = goesOn;
  }

  /**
   * Begins, or goes on with what was broken off.
   *
   * @param how what decides of what is made
   * @throws UsageError `folder-in-use` where something else is in the folder; `init-unfinished` where something else was begun,
   *   and has taken evidence in
   */
  static async begin(folder: string, how: Readonly<Record<string, unknown>>): Promise<Making> {
    const path = resolve(folder);
    const asked = canonicalJson(how as never);
    await mkdir(path, { recursive: true });
    const before = await readMark(path);
    if (!before && (await readdir(path)).some((name) => name !== `${MARK}.part`)) {
      throw new UsageError('folder-in-use', 'the folder is not empty', { place: path, hint: 'name a new folder' });
    }
    const ledger = statSync(ledgerPath(foldersOf(path).evidence), { throwIfNoEntry: false });
    if (before && before.how !== asked && (ledger?.size ?? 0) > 0) {
      throw new UsageError('init-unfinished', 'another refrain init was broken off here, after it had taken files in', {
        place: path,
        hint: 'run it again as it was called then, or name a new folder',
      });
    }
    const making = new Making(path, { how: asked, files: before?.files ?? {} }, before?.how === asked);
    await making.#writeMark();
    return making;
  }

  /** Writes files, by their paths in the folder; one that is there and not of this making stays as it is. */
  async write(files: Readonly<Record<string, string>>): Promise<void> {
    const ours: [string, string][] = [];
    for (const [file, text] of Object.entries(files)) {
      const there = await readFile(join(this.path, file)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (there === undefined || this.#mark.files[file]?.includes(sha256(there))) ours.push([file, text]);
    }
    for (const [file, text] of ours) {
      this.#mark.files[file] = [...new Set([...(this.#mark.files[file] ?? []), sha256(text)])];
    }
    await this.#writeMark(); // before a file is there, it is said whose it is
    for (const [file, text] of ours) await writeWhole(join(this.path, file), text);
  }

  /** The folder is whole. */
  async done(): Promise<void> {
    await rm(join(this.path, MARK), { force: true });
  }

  async #writeMark(): Promise<void> {
    await writeWhole(join(this.path, MARK), `${JSON.stringify(this.#mark)}\n`);
  }
}

/** A mark that cannot be read is none of ours. */
async function readMark(folder: string): Promise<Mark | undefined> {
  const text = await readFile(join(folder, MARK), 'utf8').catch(() => '');
  try {
    return Mark.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
