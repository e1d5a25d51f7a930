import { WORDS_AT_MOST } from './shingle-sequence.js';

/** Of the engine's own, which neither the language's library nor Node's types declare. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object) => { exports: object };
};

/** What the module of `program` gives. */
interface Exports {
  memory: { buffer: ArrayBuffer };
  /** @param end where in the memory the shingles end, in bytes; at least one must be there */
  lowest: (end: number) => void;
}

/** How many hash functions: a multiple of sixteen. */
export const FUNCTIONS = 128;

/** So many fours of functions look at a shingle in one turn: what they need fills the sixteen registers of x86. */
const FOURS_AT_ONCE = 4;

/**
 * For each of 128 hash functions the lowest value that any shingle of a set has under it; the functions are
 * `(shingle ^ offset) * factor` modulo 2^32, compared as signed numbers.
 *
 * Half the time of all prints was spent here, so the two loops are WebAssembly with sixteen functions in a turn, four
 * in an instruction, which every engine since Node 16 has; the tests hold it to the same loops in JavaScript.
 *
 * @returns of a set: 1 to 100,000 shingles, in any order. Its values are good until it is asked again
 * @throws RangeError for none, and for more
 */
export function lowestHashes(offsets: Int32Array, factors: Int32Array): (set: Uint32Array) => Int32Array {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(program()));
  const { memory, lowest } = instance.exports as Exports;
  const { buffer } = memory;
  new Int32Array(buffer, OFFSETS, FUNCTIONS).set(offsets);
  new Int32Array(buffer, FACTORS, FUNCTIONS).set(factors);
  const found = new Int32Array(buffer, FOUND, FUNCTIONS);
  const shingles = new Uint32Array(buffer, SHINGLES, WORDS_AT_MOST);
  return (set) => {
    if (set.length === 0) throw new RangeError('a set without a shingle has no lowest hash');
    shingles.set(set); // RangeError where it does not fit
    lowest(SHINGLES + set.byteLength);
    return found;
  };
}

// Where things stand in its memory, in bytes.
const OFFSETS = 0;
const FACTORS = FUNCTIONS * 4;
const FOUND = FUNCTIONS * 8;
const SHINGLES = FUNCTIONS * 12;
const PAGE = 65_536;

/** The module as bytes (WebAssembly core specification 2.0, chapter 5). `end` is where the shingles end. */
function program(): Uint8Array<ArrayBuffer> {
  const [END, FUNCTION, AT, SHINGLE] = [0, 1, 2, 3]; // the parameter, and locals: two of i32, then v128
  const offset = (four: number): number => 4 + four * 3;
  const factor = (four: number): number => 5 + four * 3;
  const lowestOf = (four: number): number => 6 + four * 3;
  const fours = Array.from({ length: FOURS_AT_ONCE }, (_, four) => four);
  const get = (local: number): number[] => [0x20, local];
  const set = (local: number): number[] => [0x21, local];
  const tee = (local: number): number[] => [0x22, local];
  const constant = (value: number): number[] => [0x41, ...signed(value)];
  const [add, below, loop, end, againIf] = [[0x6a], [0x49], [0x03, 0x40], [0x0b], [0x0d, 0]];
  const load = (from: number): number[] => [0xfd, 0x00, 4, ...unsigned(from)]; // v128.load
  const loadOneInFour = [0xfd, 0x09, 2, 0]; // v128.load32_splat
  const store = (to: number): number[] => [0xfd, 0x0b, 4, ...unsigned(to)]; // v128.store
  const [fourTimes, xor, times, lower] = [
    [0xfd, 0x11],
    [0xfd, 0x51],
    [0xfd, 0xb5, 0x01],
    [0xfd, 0xb6, 0x01],
  ];
  const body = [
    [[2, 2, 0x7f, 1 + FOURS_AT_ONCE * 3, 0x7b]],
    [loop], // over the functions
    fours.flatMap((four) => [
      [...get(FUNCTION), ...load(OFFSETS + four * 16), ...set(offset(four))],
      [...get(FUNCTION), ...load(FACTORS + four * 16), ...set(factor(four))],
      [...constant(2 ** 31 - 1), ...fourTimes, ...set(lowestOf(four))],
    ]),
    [constant(SHINGLES), set(AT)],
    [loop], // over the shingles
    [get(AT), loadOneInFour, set(SHINGLE)],
    fours.flatMap((four) => [
      [...get(SHINGLE), ...get(offset(four)), ...xor, ...get(factor(four)), ...times],
      [...get(lowestOf(four)), ...lower, ...set(lowestOf(four))],
    ]),
    [get(AT), constant(4), add, tee(AT), get(END), below, againIf],
    [end],
    fours.map((four) => [...get(FUNCTION), ...get(lowestOf(four)), ...store(FOUND + four * 16)]),
    [get(FUNCTION), constant(FOURS_AT_ONCE * 16), add, tee(FUNCTION), constant(FUNCTIONS * 4), below, againIf],
    [end],
    [end],
  ].flat(2);
  const pages = Math.ceil((SHINGLES + WORDS_AT_MOST * 4) / PAGE);
  return Uint8Array.from(
    [
      [0x00, ...ascii('asm'), 1, 0, 0, 0],
      section(1, [1, 0x60, 1, 0x7f, 0]), // one type: an i32 in, nothing out
      section(3, [1, 0]), // one function of it
      section(5, [1, 0, ...unsigned(pages)]),
      section(7, [2, ...text('memory'), 2, 0, ...text('lowest'), 0, 0]),
      section(10, [1, ...unsigned(body.length), ...body]),
    ].flat(),
  );
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

function text(name: string): number[] {
  return [name.length, ...ascii(name)];
}

function ascii(name: string): number[] {
  return [...Buffer.from(name, 'latin1')];
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** LEB128 of a number that is not negative: its last byte leaves the bit of the sign free. */
function signed(value: number): number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];
}
