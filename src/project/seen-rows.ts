/**
 * Which items and versions an import has met, in typed arrays: 16 bytes a row and open addressing, so that a
 * million rows take some 40 MB where a Map of bigints would take ten times that.
 */
export class SeenRows {
  #items: BigUint64Array;
  #versions: BigUint64Array;
  #used: Uint8Array;
  #count = 0;
  /** versions beyond the first of an item, which few items have */
  readonly #more = new Set<string>();

  constructor(capacity = 1 << 16) {
    this.#items = new BigUint64Array(capacity);
    this.#versions = new BigUint64Array(capacity);
    this.#used = new Uint8Array(capacity);
  }

  /** What a row is to those met before it; it counts as met afterwards. */
  meet(item: bigint, version: bigint): 'item' | 'version' | 'again' {
    if (this.#count * 3 > this.#used.length * 2) this.#grow();
    const slot = this.#find(item);
    if (!this.#used[slot]) {
      this.#put(slot, item, version);
      return 'item';
    }
    if (this.#versions[slot] === version) return 'again';
    const key = `${item} ${version}`;
    if (this.#more.has(key)) return 'again';
    this.#more.add(key);
    return 'version';
  }

  #find(item: bigint): number {
    const mask = this.#used.length - 1;
    // The item is a hash already: its low bits are as good as any.
    let slot = Number(item & 0xffff_ffffn) & mask;
    while (this.#used[slot] && this.#items[slot] !== item) slot = (slot + 1) & mask;
    return slot;
  }

  #put(slot: number, item: bigint, version: bigint): void {
    this.#items[slot] = item;
    this.#versions[slot] = version;
    this.#used[slot] = 1;
    this.#count++;
  }

  #grow(): void {
    const [items, versions, used] = [this.#items, this.#versions, this.#used];
    const size = used.length * 2;
    this.#items = new BigUint64Array(size);
    this.#versions = new BigUint64Array(size);
    this.#used = new Uint8Array(size);
    this.#count = 0;
    for (let slot = 0; slot < used.length; slot++) {
      if (!used[slot]) continue;
      const item = items[slot] ?? 0n;
      this.#put(this.#find(item), item, versions[slot] ?? 0n);
    }
  }
}
