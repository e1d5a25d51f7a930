/** Kept from slice to slice: to grow one anew for each would cost more than what is written into it. */
let scratch = Buffer.from(new ArrayBuffer(1 << 20));

/** Lines of JSON in one growing buffer, with their keys and where each ends. One at a time in a thread. */
export class NdjsonLines {
  #filled = 0;
  readonly #keys: bigint[] = [];
  readonly #ends: number[] = [];

  /** @param line with its newline, and no lone surrogates */
  add(line: string, item: bigint, version: bigint): void {
    const most = this.#filled + line.length * 3;
    if (most > scratch.length) {
      const larger = Buffer.from(new ArrayBuffer(Math.max(most, scratch.length * 2)));
      scratch.copy(larger, 0, 0, this.#filled);
      scratch = larger;
    }
    this.#filled += scratch.write(line, this.#filled, 'utf8');
    this.#keys.push(item, version);
    this.#ends.push(this.#filled);
  }

  /** Everything so far, in buffers of their own that can be handed to another thread. */
  take(): {
    ndjson: Uint8Array<ArrayBuffer>;
    keys: BigUint64Array<ArrayBuffer>;
    lineEnds: Uint32Array<ArrayBuffer>;
  } {
    const ndjson = new Uint8Array(this.#filled);
    ndjson.set(scratch.subarray(0, this.#filled));
    return { ndjson, keys: BigUint64Array.from(this.#keys), lineEnds: Uint32Array.from(this.#ends) };
  }
}
