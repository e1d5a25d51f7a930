/** Longest run of letters that is one feature; a longer word is one more, whole. */
const LONGEST = 5;
/** Stands before the first and after the last letter of a word. */
const EDGE = 1;

/** Rows are numbers of this many bits, two tables apart. */
export const ROW_BITS = 17;

/**
 * The rows of the model that a word asks for: its runs of one to five letters, edges counted as letters, and the word
 * whole if it is longer than that, each hashed (feature hashing: Weinberger and others 2009). Written to `rows` from 0.
 *
 * @param codes the letters in lower case, at `from` up to but not including `to`
 * @param rows room for `5 * (to - from) + 6` numbers
 * @returns how many were written
 */
export function ngramRows(codes: Uint16Array, from: number, to: number, rows: Uint32Array): number {
  let written = 0;
  // One hash for each length, ending at the letter in hand: a longer one grows from the shorter that ended before it.
  let one = row(EDGE);
  let two = 0;
  let three = 0;
  let four = 0;
  let whole = one;
  const length = to - from;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? (codes[from + at] as number) : EDGE;
    const five = grow(four, code);
    four = grow(three, code);
    three = grow(two, code);
    two = grow(one, code);
    one = row(code);
    whole = grow(whole, code);
    if (at < length) rows[written++] = finish(one);
    rows[written++] = finish(two);
    if (at >= 1) rows[written++] = finish(three);
    if (at >= 2) rows[written++] = finish(four);
    if (at >= 3) rows[written++] = finish(five);
  }
  if (length + 2 > LONGEST) rows[written++] = finish(whole);
  return written;
}

function row(code: number): number {
  return Math.imul(code + 0x3c6ef372, 0x9e3779b1);
}

function grow(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) + 0x7f4a7c15;
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> (32 - ROW_BITS);
}
