/**
 * Records as the engine puts many of them into one value, in base64: numbers of a fixed width, then texts, each after its
 * length in two bytes. A million of them come in some seconds, where a row of JSON each takes ten times that.
 */
export class RecordBytes {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(base64: string) {
    this.#bytes = Buffer.from(base64, 'base64');
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  u8(): number {
    return this.#bytes.readUInt8(this.#past(1));
  }

  i32(): number {
    return this.#bytes.readInt32LE(this.#past(4));
  }

  u64(): bigint {
    return this.#bytes.readBigUInt64LE(this.#past(8));
  }

  i64(): bigint {
    return this.#bytes.readBigInt64LE(this.#past(8));
  }

  /** @param encoding `latin1` where the bytes are no text: a letter each */
  text(encoding: 'utf8' | 'latin1' = 'utf8'): string {
    const length = this.#bytes.readUInt16LE(this.#past(2));
    const from = this.#past(length);
    return this.#bytes.toString(encoding, from, from + length);
  }

  #past(bytes: number): number {
    const from = this.#at;
    this.#at += bytes;
    return from;
  }
}

/** Numbers of two bytes each, as they stand in a text of bytes. */
export function numbersIn(latin1: string): number[] {
  const bytes = Buffer.from(latin1, 'latin1');
  return Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readUInt16LE(at * 2));
}

/** ms of the last instant there can be: a time and it make a number without a sign. */
export const LAST_MS = 8_640_000_000_000_000n;

/** The same numbers in an array with room for twice as many. */
export function twice<Numbers extends BigUint64Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(
  numbers: Numbers,
): Numbers {
  const larger = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  (larger as Uint32Array).set(numbers as Uint32Array);
  return larger;
}
