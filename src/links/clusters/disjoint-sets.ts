/**
 * Which of the numbers 0..size-1 belong together (union-find, Tarjan 1975, with path halving). A set is represented
 * by its lowest number, so that the order of joining changes nothing.
 */
export class DisjointSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = new Int32Array(size);
    for (let number = 0; number < size; number++) this.#parents[number] = number;
  }

  /** The lowest number of the set that a number is in. */
  find(number: number): number {
    const parents = this.#parents;
    let at = number;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  }

  /** How many sets there are. */
  count(): number {
    let sets = 0;
    for (let number = 0; number < this.#parents.length; number++) if (this.#parents[number] === number) sets++;
    return sets;
  }

  join(number: number, other: number): void {
    const root = this.find(number);
    const otherRoot = this.find(other);
    this.#parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
  }
}
