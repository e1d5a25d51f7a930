import type { Row, Sheet } from './sheet.js';

/** Rows that come in batches, handed on in as many as are asked for. */
export class RowSource {
  readonly #batches: AsyncIterator<readonly Row[]> | Iterator<readonly Row[]>;
  #batch: readonly Row[] = [];
  #at = 0;

  constructor(rows: Sheet['rows']) {
    this.#batches = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  }

  /** Whether there are more. */
  async more(): Promise<boolean> {
    while (this.#at >= this.#batch.length) {
      const { done, value } = await this.#batches.next();
      if (done) return false;
      this.#batch = value;
      this.#at = 0;
    }
    return true;
  }

  /** The next rows, at most so many; none when there are none left. */
  async take(most: number): Promise<readonly Row[]> {
    if (!(await this.more())) return [];
    const rows = this.#batch.slice(this.#at, this.#at + most);
    this.#at += rows.length;
    return rows;
  }

  /** When no more is wanted. */
  async close(): Promise<void> {
    await this.#batches.return?.();
  }
}
