/** Which names belong together, for names that are not known beforehand. A name that was never joined is alone. */
export class NamedSets<Name> {
  readonly #parents = new Map<Name, Name>();

  /** A name that stands for all that hang together with this one, the same for each of them. */
  find(name: Name): Name {
    let at = name;
    for (;;) {
      const parent = this.#parents.get(at);
      if (parent === undefined) return at;
      const above = this.#parents.get(parent);
      if (above === undefined) return parent;
      this.#parents.set(at, above);
      at = above;
    }
  }

  join(name: Name, other: Name): void {
    const root = this.find(name);
    const otherRoot = this.find(other);
    if (root !== otherRoot) this.#parents.set(otherRoot, root);
  }
}
