import type { RecordScanner } from './scanner.js';

const QUOTE = 34;
const RETURN = 13;

/**
 * Records of CSV as RFC 4180 has them: a field that begins with a quote ends with one, and only a delimiter or the end
 * of the line may follow it; elsewhere a quote is a character like any other. Where a record breaks that
 * rule, its first line is set aside and reading goes on with the next line, so that one stray quote does
 * not swallow the rest of a file.
 */
export class CsvScanner implements RecordScanner {
  blank = false;
  lines = 0;
  problem = '';
  from = 0;
  to = 0;
  /** begin and end of each field of the record last looked at, without its quotes, one pair after the other */
  readonly bounds: number[] = [];
  /** fields of the record last looked at */
  count = 0;
  /** for each field, whether it holds doubled quotes */
  readonly doubled: boolean[] = [];
  readonly #delimiter: number;
  readonly #newline: number;
  /** the next newline from where was last looked: lines with many fields are not gone through again and again */
  #newlineAt = -1;

  constructor(delimiter: string, newline: number) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#newline = newline;
  }

  next(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    this.from = start;
    this.problem = '';
    this.lines = 0;
    this.count = 0;
    this.#newlineAt = -1;
    for (let at = start; ; at++) {
      const quoted = bytes[at] === QUOTE && at < end;
      at = quoted ? this.#quoted(bytes, at, end, final) : this.#plain(bytes, at, end);
      if (at === BROKEN) return this.#setAside(bytes, start, end, final);
      if (at === end && !final) return -1;
      if (at === end) {
        this.to = end;
        break;
      }
      if (bytes[at] === this.#newline) {
        this.lines++;
        this.to = at;
        at++;
        this.blank = this.#isBlank(start);
        return at;
      }
    }
    this.blank = this.#isBlank(start);
    return end;
  }

  /** Takes a field without quotes and gives where it ends: at a delimiter, a newline or the end. */
  #plain(bytes: Uint8Array, start: number, end: number): number {
    const delimiter = this.#delimiter;
    const newline = this.#newline;
    let at = start;
    while (at < end) {
      const byte = bytes[at];
      if (byte === delimiter || byte === newline) break;
      at++;
    }
    const atLineEnd = at === end || bytes[at] === newline;
    this.#field(start, atLineEnd && at > start && bytes[at - 1] === RETURN ? at - 1 : at, false);
    return at;
  }

  #quoted(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let doubled = false;
    let at = start + 1;
    for (;;) {
      at = bytes.indexOf(QUOTE, at);
      if (at === -1 || at >= end) return final ? BROKEN : end;
      if (at + 1 < end && bytes[at + 1] === QUOTE) {
        doubled = true;
        at += 2;
        continue;
      }
      if (at + 1 === end && !final) return end; // a second quote may follow
      break;
    }
    this.#field(start + 1, at, doubled);
    if (this.#newlineAt < start) this.#newlineAt = this.#nextNewline(bytes, start);
    for (; this.#newlineAt < at; this.#newlineAt = this.#nextNewline(bytes, this.#newlineAt + 1)) this.lines++;
    let next = at + 1;
    if (next < end && bytes[next] === RETURN && this.#newline !== RETURN) next++;
    if (next === end) return end;
    return bytes[next] === this.#delimiter || bytes[next] === this.#newline ? next : BROKEN;
  }

  #nextNewline(bytes: Uint8Array, from: number): number {
    const at = bytes.indexOf(this.#newline, from);
    return at === -1 ? Infinity : at;
  }

  #field(from: number, to: number, doubled: boolean): void {
    this.bounds[this.count * 2] = from;
    this.bounds[this.count * 2 + 1] = to;
    this.doubled[this.count] = doubled;
    this.count++;
  }

  /** The record breaks the rules of quotes: it is its first line only. */
  #setAside(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let at = bytes.indexOf(this.#newline, start);
    if (at === -1 || at >= end) {
      if (!final) return -1;
      at = end;
    }
    this.to = at;
    this.problem = 'bad-quotes';
    this.blank = false;
    this.lines = at < end ? 1 : 0;
    return Math.min(at + 1, end);
  }

  #isBlank(start: number): boolean {
    return this.count === 1 && this.bounds[0] === start && this.bounds[1] === start;
  }
}

const BROKEN = -2;
