import { mkdir, open, rename, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

const AT_ONCE = 1 << 20; // UTF-16 units

/**
 * JSON Lines of any number, written in constant memory. The file has another name (`.part`) until it is finished, so
 * that it is whole or not there.
 */
export class LinesFile {
  readonly #path: string;
  readonly #file: FileHandle;
  #waiting = '';

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async open(path: string): Promise<LinesFile> {
    await mkdir(dirname(path), { recursive: true });
    return new LinesFile(path, await open(`${path}.part`, 'w'));
  }

  /** Gives a promise only when there is something to wait for: most lines are kept until a million letters are there. */
  add(value: unknown): Promise<void> | undefined {
    this.#waiting += `${JSON.stringify(value)}\n`;
    return this.#waiting.length < AT_ONCE ? undefined : this.#write();
  }

  async finish(): Promise<void> {
    await this.#write();
    await this.close();
    await rename(`${this.#path}.part`, this.#path);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #write(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    await this.#file.writeFile(text);
  }
}
