import type { NearPrint } from '../prints/near-print.js';
import { BANDS } from '../prints/signature.js';

/**
 * Items by the texts they have, in typed arrays: a text that a hundred thousand items have is kept, and compared,
 * once. Texts are numbered 0, 1, … as they come. Threads share the arrays. Memory: 12 bytes an item; a text some 230 bytes, and 4 a shingle.
 */
export class Texts {
  /** 64-bit key of each text */
  keys = shared(BigUint64Array, 1024);
  /** the lowest item that has it */
  firsts = shared(BigUint64Array, 1024);
  /** where its shingles start; they end where those of the next start */
  shingleStarts = shared(Float64Array, 1025);
  shingles = shared(Uint32Array, 1 << 14);
  /** 42 keys a text */
  bands = shared(Uint32Array, 1024 * BANDS);
  seedStarts = shared(Float64Array, 1025);
  seeds = shared(Uint32Array, 1 << 12);
  /** of each item in the order of adding, its text; -1 for a text without words */
  textOf = shared(Int32Array, 1024);
  /** in the order of adding */
  items = shared(BigUint64Array, 1024);
  /** how many texts there are */
  size = 0;
  /** how many items were added */
  itemCount = 0;
  /** items without a word, which are in no cluster */
  withoutWords = 0;

  /** Open addressing: the number of a text plus one, 0 where nothing stands. */
  #slots = new Int32Array(4096);

  /** Adds an item. Items may come in any order; one that comes twice is there twice. */
  add(item: bigint, print: NearPrint): void {
    this.items = grown(this.items, this.itemCount + 1);
    this.textOf = grown(this.textOf, this.itemCount + 1);
    this.items[this.itemCount] = item;
    this.textOf[this.itemCount] = this.#textOf(item, print);
    this.itemCount++;
  }

  /** How many distinct shingles a text has. */
  sizeOf(text: number): number {
    return this.shingleStarts[text + 1]! - this.shingleStarts[text]!;
  }

  /** What texts were compared by goes, once they have been: most of the memory. */
  forgetPrints(): void {
    this.shingles = shared(Uint32Array, 0);
    this.bands = shared(Uint32Array, 0);
    this.seeds = shared(Uint32Array, 0);
  }

  #textOf(item: bigint, print: NearPrint): number {
    if (print.shingles.length === 0) {
      this.withoutWords++;
      return -1;
    }
    let slot = this.#slotOf(print.text);
    const known = this.#slots[slot]! - 1;
    if (known >= 0) {
      if (item < this.firsts[known]!) this.firsts[known] = item;
      return known;
    }
    if (this.size * 2 >= this.#slots.length) {
      this.#makeRoom();
      slot = this.#slotOf(print.text);
    }
    const text = this.size++;
    this.#slots[slot] = text + 1;
    this.#keep(text, item, print);
    return text;
  }

  #keep(text: number, item: bigint, print: NearPrint): void {
    this.keys = grown(this.keys, this.size);
    this.firsts = grown(this.firsts, this.size);
    this.bands = grown(this.bands, this.size * BANDS);
    this.shingleStarts = grown(this.shingleStarts, this.size + 1);
    this.seedStarts = grown(this.seedStarts, this.size + 1);
    this.keys[text] = print.text;
    this.firsts[text] = item;
    this.bands.set(print.bands, text * BANDS);
    const shingle = this.shingleStarts[text]!;
    const seed = this.seedStarts[text]!;
    this.shingles = grown(this.shingles, shingle + print.shingles.length);
    this.seeds = grown(this.seeds, seed + print.seeds.length);
    this.shingles.set(print.shingles, shingle);
    this.seeds.set(print.seeds, seed);
    this.shingleStarts[text + 1] = shingle + print.shingles.length;
    this.seedStarts[text + 1] = seed + print.seeds.length;
  }

  #slotOf(key: bigint): number {
    const mask = this.#slots.length - 1;
    let slot = Number(key & 0x3fffffffn) & mask;
    for (;;) {
      const text = this.#slots[slot]! - 1;
      if (text < 0 || this.keys[text] === key) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #makeRoom(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let text = 0; text < this.size; text++) this.#slots[this.#slotOf(this.keys[text]!)] = text + 1;
  }
}

type Column = BigUint64Array | Uint32Array | Int32Array | Float64Array;

interface ColumnOf<Kept extends Column> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): Kept;
}

function shared<Kept extends Column>(kind: ColumnOf<Kept>, length: number): Kept {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
}

/** The array, or a copy half as long again with room for so many values: 1.5 and not 2, since both stand for a while. */
function grown<Kept extends Column>(array: Kept, size: number): Kept {
  if (size <= array.length) return array;
  const kind = array.constructor as ColumnOf<Kept>;
  const longer = shared(kind, Math.ceil(Math.max(size, array.length * 1.5)));
  (longer as Uint32Array).set(array as Uint32Array);
  return longer;
}
