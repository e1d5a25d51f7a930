import { isUtf8 } from 'node:buffer';
import type { Slice } from './plan.js';
import { KEPT_OF_RECORD } from './records.js';
import { scannerFor, type RecordScanner } from './scanner.js';
import { bytesAt, type Source } from './source.js';

/** Where the records of a slice of text lie. */
export interface TextRecords {
  bytes: Buffer<ArrayBuffer>;
  /** begin and end of each record, one pair after the other */
  bounds: number[];
  /** the line, or row where lines do not count, from 1 */
  numbers: number[];
  problems: string[];
  /** the record as text, cut for quarantine; what is not UTF-8 in it shows as U+FFFD */
  text(record: number): string;
  /** the same bounds, counted from the beginning of the file */
  boundsInFile(record: number): readonly [from: number, to: number];
}

/**
 * Reads the bytes of a slice and finds its records. Bytes that are not UTF-8 are a problem of their record alone.
 *
 * @param look is called at each sound record, while the scanner still stands at it
 */
export async function textRecords(
  source: Source,
  slice: Slice,
  look: (scanner: RecordScanner) => void,
): Promise<TextRecords> {
  const length = slice.setAside ? Math.min(slice.to - slice.from, KEPT_OF_RECORD * 4) : slice.to - slice.from;
  const bytes = await bytesAt(source.file, slice.from, length);
  const text = (record: number): string => {
    const [from = 0, to = 0] = found.bounds.slice(record * 2, record * 2 + 2);
    return bytes.toString('utf8', from, Math.min(to, from + KEPT_OF_RECORD * 4)).slice(0, KEPT_OF_RECORD);
  };
  const boundsInFile = (record: number): readonly [number, number] => {
    const [from = 0, to = 0] = found.bounds.slice(record * 2, record * 2 + 2);
    return [slice.from + from, slice.from + to];
  };
  const found: TextRecords = { bytes, bounds: [], numbers: [], problems: [], text, boundsInFile };
  const add = (from: number, to: number, number: number, problem: string): void => {
    found.bounds.push(from, to);
    found.numbers.push(number);
    found.problems.push(problem);
  };
  const counted = slice.line > 0;
  if (slice.setAside) {
    add(0, bytes.length, counted ? slice.line : slice.row, slice.setAside);
    look(scannerFor(source.kind, source.csv));
    return found;
  }
  const scanner = scannerFor(source.kind, source.csv);
  const sound = isUtf8(bytes);
  let { line, row } = slice;
  for (let at = 0; at < bytes.length;) {
    at = scanner.next(bytes, at, bytes.length, true);
    if (!scanner.blank) {
      const utf8 = sound || isUtf8(bytes.subarray(scanner.from, scanner.to));
      add(scanner.from, scanner.to, counted ? line : row, scanner.problem || (utf8 ? '' : 'not-utf8'));
      look(scanner);
      row++;
    }
    line += scanner.lines;
  }
  return found;
}
