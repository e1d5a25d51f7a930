import type { RecordScanner } from './scanner.js';

const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [34, 92, 44, 123, 125, 91, 93];

/**
 * The elements of an array of JSON, of which the opening bracket was left behind. Whether an element is sound JSON is
 * found out when it is parsed; here only strings and brackets count.
 */
export class JsonArrayScanner implements RecordScanner {
  blank = false;
  lines = 0;
  problem = '';
  from = 0;
  to = 0;

  next(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let at = start;
    while (at < end && isBetween(bytes[at])) at++;
    this.blank = false;
    this.from = at;
    let depth = 0;
    let inString = false;
    for (; at < end; at++) {
      const byte = bytes[at];
      if (inString) {
        if (byte === BACKSLASH) at++;
        else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN || byte === OPEN_LIST) depth++;
      else if (byte === CLOSE || byte === CLOSE_LIST) {
        depth--;
        if (depth <= 0) return this.#ends(depth === 0 ? at + 1 : at, at + 1);
      } else if (byte === COMMA && depth === 0) return this.#ends(at, at + 1);
    }
    return final ? this.#ends(end, end) : -1;
  }

  /** What stands before the bracket that closes the array, and white space behind it, is blank. */
  #ends(to: number, next: number): number {
    this.to = to;
    this.blank = this.from >= to;
    return next;
  }
}

/** White space and the commas between elements. */
function isBetween(byte: number | undefined): boolean {
  return byte === 32 || byte === COMMA || (byte !== undefined && byte >= 9 && byte <= 13);
}
