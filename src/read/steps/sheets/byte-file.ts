import { writeFileSync } from 'node:fs';

const GATHERED = 1 << 20;

/**
 * Writes byte text to a file. Each piece is copied out at once: a million of them held together as one string would
 * take longer to part again than everything else.
 */
export class ByteFile {
  readonly #file: number;
  readonly #gathered = Buffer.allocUnsafeSlow(GATHERED);
  #length = 0;

  /** @param file a descriptor that is open for writing; it is left open */
  constructor(file: number) {
    this.#file = file;
  }

  write(bytes: string): void {
    if (this.#length + bytes.length > GATHERED) this.flush();
    if (bytes.length > GATHERED) writeFileSync(this.#file, bytes, 'latin1');
    else this.#length += this.#gathered.write(bytes, this.#length, 'latin1');
  }

  flush(): void {
    writeFileSync(this.#file, this.#gathered.subarray(0, this.#length));
    this.#length = 0;
  }
}
