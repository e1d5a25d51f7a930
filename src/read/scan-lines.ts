import type { RecordScanner } from './scanner.js';

const NEWLINE = 10;

/** A record a line, as in JSON Lines. Lines of white space only are blank. */
export class LineScanner implements RecordScanner {
  blank = false;
  lines = 1;
  problem = '';
  from = 0;
  to = 0;

  next(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let at = bytes.indexOf(NEWLINE, start);
    if (at === -1 || at >= end) {
      if (!final) return -1;
      at = end;
    }
    this.from = start;
    this.to = at;
    while (this.from < this.to && isSpace(bytes[this.from])) this.from++;
    while (this.to > this.from && isSpace(bytes[this.to - 1])) this.to--;
    this.blank = this.from === this.to;
    return Math.min(at + 1, end);
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13);
}
