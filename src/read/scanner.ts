import type { CsvDialect } from './csv-dialect.js';
import { CsvScanner } from './scan-csv.js';
import { JsonArrayScanner } from './scan-json-array.js';
import { LineScanner } from './scan-lines.js';
import type { FileKind } from './file-kind.js';

/**
 * Finds where records end in bytes. The one that cuts a file and the one that reads a slice are of the same
 * class, so that both see the same records.
 */
export interface RecordScanner {
  /**
   * Looks at the record that begins at `start` and gives the offset behind it; -1 when it does not end before
   * `end`. With `final` nothing comes after `end`, and every record ends.
   */
  next(bytes: Uint8Array, start: number, end: number, final: boolean): number;
  /** of the record last looked at: whether it is one, or only blank space */
  blank: boolean;
  /** of the record last looked at: ends of line in it, its own included */
  lines: number;
  /** of the record last looked at: why it is none, '' when it is sound */
  problem: string;
  /** of the record last looked at: where its first byte and the one behind its last are */
  from: number;
  to: number;
}

/** @param dialect of a CSV file */
export function scannerFor(kind: FileKind, dialect: CsvDialect | undefined): RecordScanner {
  if (kind === 'csv' && dialect) return new CsvScanner(dialect.delimiter, dialect.newline);
  return kind === 'jsonl' || kind === 'rows' ? new LineScanner() : new JsonArrayScanner();
}
