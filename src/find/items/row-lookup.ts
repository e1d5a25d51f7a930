import { sortedOrder } from './sorted-order.js';

/**
 * Finds the row of an item by its id. Ids are hashes and spread evenly, so that the place of one among all, sorted, can be
 * reckoned: a step or two from there it stands.
 */
export class RowLookup {
  readonly #rows: Uint32Array;
  readonly #low: Uint32Array;
  readonly #high: Uint32Array;

  /** @param ids each once */
  constructor(ids: BigUint64Array) {
    this.#rows = sortedOrder(ids);
    const halves = new Uint32Array(ids.buffer, ids.byteOffset, ids.length * 2);
    this.#low = Uint32Array.from(this.#rows, (row) => halves[row * 2]!);
    this.#high = Uint32Array.from(this.#rows, (row) => halves[row * 2 + 1]!);
  }

  /** @returns -1 when there is no such item */
  rowOf(low: number, high: number): number {
    let from = 0;
    let to = this.#rows.length; // not included
    for (let tries = 0; from < to; tries++) {
      // Reckoned for a few tries, then halved: ids that are not spread evenly are found all the same.
      const at = tries < 8 ? this.#reckoned(high, from, to) : (from + to) >>> 1;
      const order = high - this.#high[at]! || low - this.#low[at]!;
      if (order === 0) return this.#rows[at]!;
      if (order < 0) to = at;
      else from = at + 1;
    }
    return -1;
  }

  #reckoned(high: number, from: number, to: number): number {
    const first = this.#high[from]!;
    const last = this.#high[to - 1]!;
    if (high <= first || last === first) return from;
    if (high >= last) return to - 1;
    return from + Math.floor(((high - first) / (last - first)) * (to - 1 - from));
  }
}
