import { open, type FileHandle } from 'node:fs/promises';

/** Lines that are written at once, in UTF-16 units. */
const AT_ONCE = 1 << 20;

/** Writes lines to a new file. What is added is kept until `flush`. */
export class LineWriter {
  readonly #file: FileHandle;
  #lines: string[] = [];
  #length = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  static async open(path: string): Promise<LineWriter> {
    return new LineWriter(await open(path, 'w'));
  }

  add(line: string): void {
    this.#lines.push(line);
    this.#length += line.length;
  }

  /** Writes what was added, when it is enough to be worth it; with `all`, whatever it is. */
  async flush(all = false): Promise<void> {
    if (this.#length === 0 || (this.#length < AT_ONCE && !all)) return;
    const bytes = Buffer.from(`${this.#lines.join('\n')}\n`);
    this.#lines = [];
    this.#length = 0;
    await this.#file.appendFile(bytes); // unlike write, to the last byte
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
