/** How a CSV file is written: told from its first 256 KB, so that whoever opens it sees the same. */
import { columnNames } from './column-names.js';
import { REDACTED } from './redacted.js';
import { CsvScanner } from './scan-csv.js';

export interface CsvDialect {
  delimiter: ',' | ';' | '\t' | '|';
  /** the byte that ends a line: 10, or 13 where only that occurs */
  newline: number;
  /** names of the columns in order; empty and doubled ones got a number */
  columns: string[];
  /** where the first record begins: behind the byte-order mark and the header */
  dataAt: number;
  /** the line on which it begins, from 1 */
  dataLine: number;
}

/** Bytes that are enough to tell a dialect. */
export const DIALECT_BYTES = 262_144;
const SAMPLED = 100;

/**
 * Finds delimiter, ends of line and header.
 *
 * @param head the first DIALECT_BYTES of the file, or all of it
 * @returns undefined when no delimiter parts the lines into two columns or more
 */
export function csvDialect(head: Uint8Array, whole: boolean): CsvDialect | undefined {
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const newline = head.includes(10) || !head.includes(13) ? 10 : 13;
  let best: { dialect: CsvDialect; score: number } | undefined;
  for (const delimiter of [',', ';', '\t', '|'] as const) {
    const tried = tryDelimiter(head, whole, start, delimiter, newline);
    if (tried && (!best || tried.score > best.score)) best = tried;
  }
  return best?.dialect;
}

/** Scores the share of records with as many fields as the header; of equal shares more columns win. */
function tryDelimiter(
  head: Uint8Array,
  whole: boolean,
  start: number,
  delimiter: CsvDialect['delimiter'],
  newline: number,
): { dialect: CsvDialect; score: number } | undefined {
  const scanner = new CsvScanner(delimiter, newline);
  let at = start;
  let line = 1;
  do {
    at = scanner.next(head, at, head.length, whole);
    line += scanner.lines;
  } while (scanner.blank && at !== -1 && at < head.length);
  if (at === -1 || scanner.count < 2 || scanner.problem !== '') return undefined;
  const dialect = { delimiter, newline, columns: columnNames(fields(head, scanner)), dataAt: at, dataLine: line };
  let fitting = 0;
  let sampled = 0;
  while (sampled < SAMPLED && at < head.length) {
    at = scanner.next(head, at, head.length, whole);
    if (at === -1) break;
    if (scanner.blank || (scanner.count === 1 && fields(head, scanner)[0] === REDACTED)) continue;
    sampled++;
    if (scanner.problem === '' && scanner.count === dialect.columns.length) fitting++;
  }
  if (fitting * 2 < sampled) return undefined;
  const share = sampled === 0 ? 1 : fitting / sampled;
  return { dialect, score: share * 1000 + Math.min(dialect.columns.length, 999) / 1000 };
}

/** The fields of the record that a scanner last looked at. */
export function fields(bytes: Uint8Array, scanner: CsvScanner): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: scanner.count }, (_, index) => {
    const text = buffer.toString('utf8', scanner.bounds[index * 2], scanner.bounds[index * 2 + 1]);
    return scanner.doubled[index] ? text.replaceAll('""', '"') : text;
  });
}
