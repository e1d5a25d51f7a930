/** Sets of rows, one bit a row: 125 kB for a million. */
export type Bits = Uint32Array;

export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xff_ff_ff_ff);
  if (size % 32 > 0) bits[bits.length - 1] = 2 ** (size % 32) - 1;
  return bits;
}

export function addBit(bits: Bits, row: number): void {
  bits[row >>> 5]! |= 1 << (row & 31);
}

export function hasBit(bits: Bits, row: number): boolean {
  return ((bits[row >>> 5]! >>> (row & 31)) & 1) === 1;
}

/** What is in both. */
export function bothBits(a: Bits, b: Bits): Bits {
  const bits = new Uint32Array(a.length);
  for (let at = 0; at < a.length; at++) bits[at] = a[at]! & b[at]!;
  return bits;
}

export function eitherBits(a: Bits, b: Bits): Bits {
  const bits = new Uint32Array(a.length);
  for (let at = 0; at < a.length; at++) bits[at] = a[at]! | b[at]!;
  return bits;
}

/** What is in the first only. */
export function withoutBits(a: Bits, b: Bits): Bits {
  const bits = new Uint32Array(a.length);
  for (let at = 0; at < a.length; at++) bits[at] = a[at]! & ~b[at]!;
  return bits;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at]!;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** The rows of a set, ascending. */
export function rowsOfBits(bits: Bits): Uint32Array {
  const rows = new Uint32Array(countBits(bits));
  let next = 0;
  for (let at = 0; at < bits.length; at++) {
    for (let word = bits[at]!; word !== 0; word &= word - 1) {
      rows[next++] = at * 32 + 31 - Math.clz32(word & -word);
    }
  }
  return rows;
}
