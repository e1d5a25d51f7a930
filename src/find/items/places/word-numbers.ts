/** Numbers words as they are met in bytes of UTF-8, so that no string is made of a word that was met before. */
export class WordNumbers {
  readonly #bytes: Uint8Array;
  /** of each word, where it was met first */
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #hashes: number[] = [];
  /** places in these lists by hash, one more each; 0 is free */
  #table = new Uint32Array(16_384);

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @param hash of the bytes: of the same bytes the same */
  numberOf(from: number, to: number, hash: number): number {
    const bytes = this.#bytes;
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#table[slot]! - 1;
      if (number < 0) return this.#add(from, to, hash, slot);
      if (this.#hashes[number] !== hash) continue;
      const start = this.#from[number]!;
      if (this.#to[number]! - start !== to - from) continue;
      let at = 0;
      while (from + at < to && bytes[start + at] === bytes[from + at]) at++;
      if (from + at === to) return number;
    }
  }

  word(number: number): string {
    const { buffer, byteOffset } = this.#bytes;
    const from = this.#from[number]!;
    return Buffer.from(buffer, byteOffset + from, this.#to[number]! - from).toString('utf8');
  }

  /** All of them, by number. */
  words(): string[] {
    return this.#from.map((_, number) => this.word(number));
  }

  #add(from: number, to: number, hash: number, slot: number): number {
    const number = this.#from.push(from) - 1;
    this.#to.push(to);
    this.#hashes.push(hash);
    this.#table[slot] = number + 1;
    if (number * 2 > this.#table.length) this.#grow();
    return number;
  }

  #grow(): void {
    const table = new Uint32Array(this.#table.length * 2);
    const mask = table.length - 1;
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = number + 1;
    }
    this.#table = table;
  }
}
