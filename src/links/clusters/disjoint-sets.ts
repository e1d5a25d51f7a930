/**
 * Which of the numbers 0..size-1 belong together (union-find, Tarjan 1975, with path halving). A set is represented
 * by its lowest number, so that the order of joining changes nothing.
 */
export class DisjointSets {
  /** of each number one that it hangs together with, itself at the root: what another thread needs of it */
  readonly parents: Int32Array<ArrayBuffer>;

  /** @param size of so many numbers, each alone; or parents, as others have them */
  constructor(size: number | Int32Array<ArrayBuffer>) {
    this.parents = typeof size === 'number' ? new Int32Array(size) : size;
    if (typeof size === 'number') for (let number = 0; number < size; number++) this.parents[number] = number;
  }

  /** The lowest number of the set that a number is in. */
  find(number: number): number {
    const { parents } = this;
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
    for (let number = 0; number < this.parents.length; number++) if (this.parents[number] === number) sets++;
    return sets;
  }

  join(number: number, other: number): void {
    const root = this.find(number);
    const otherRoot = this.find(other);
    this.parents[Math.max(root, otherRoot)] = Math.min(root, otherRoot);
  }

  /** Joins whatever hangs together in the sets of the same numbers that somebody else found. */
  joinAll({ parents }: DisjointSets): void {
    for (let number = 0; number < parents.length; number++) this.join(number, parents[number]!);
  }
}
