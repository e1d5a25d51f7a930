import { mkdir, open, rename, rm, truncate, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Quarantined } from '../vocabulary/item.js';

/** data/quarantine/*.jsonl: what could not be read, a line each, with place, reason and what to do. */
export class QuarantineFile {
  readonly #path: string;
  /** where it gets its place when it is finished */
  readonly #becomes: string | undefined;
  #file: FileHandle | undefined;
  #bytes: number;

  private constructor(path: string, bytes: number, becomes?: string) {
    this.#path = path;
    this.#bytes = bytes;
    this.#becomes = becomes;
  }

  /** One that takes the place of what stands there when it is finished, and not before. */
  static async anew(path: string): Promise<QuarantineFile> {
    await mkdir(dirname(path), { recursive: true });
    await rm(`${path}.part`, { force: true });
    return new QuarantineFile(`${path}.part`, 0, path);
  }

  /** @param bytes how much of it to keep: what was written after that belongs to slices that are read again */
  static async open(path: string, bytes: number): Promise<QuarantineFile> {
    await mkdir(dirname(path), { recursive: true });
    await truncate(path, bytes).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    return new QuarantineFile(path, bytes);
  }

  /** Length in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** On disk when this returns. */
  async add(things: readonly Quarantined[]): Promise<void> {
    if (things.length === 0) return;
    this.#file ??= await open(this.#path, 'a', 0o600);
    const lines = Buffer.from(things.map((thing) => `${JSON.stringify(thing)}\n`).join(''));
    await this.#file.appendFile(lines); // write() alone may stop short on a disk that fills up
    await this.#file.datasync();
    this.#bytes += lines.length;
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }

  /** After it was closed. */
  async finish(): Promise<void> {
    if (this.#becomes === undefined) return;
    if (this.#bytes > 0) await rename(this.#path, this.#becomes);
    else await rm(this.#becomes, { force: true });
  }
}
