/**
 * How a file is parted into slices that can be read on their own. It depends on the bytes alone: the same file
 * gives the same slices on every machine, so that an import that was interrupted goes on at a slice.
 */
import { defaultLimits, type RecordLimits } from '../vocabulary/limits.js';
import { cutText } from './cut-text.js';
import type { FileKind } from './file-kind.js';
import { closeSource, openSource } from './source.js';

/** A run of records. */
export interface Slice {
  /** from 0 */
  index: number;
  /** number of its first record in the file, from 1 */
  row: number;
  /** line on which its first record begins, from 1; 0 where a file has no lines that count */
  line: number;
  /** what it spans: bytes, of Parquet rows; `to` is the first one behind it */
  from: number;
  to: number;
  /** of all slices together, in the unit of `from` and `to`: for progress */
  total: number;
  /** its one record is not read but set aside for this reason */
  setAside?: 'too-long' | 'bad-quotes';
}

/** Rows of Parquet in a slice. */
const PARQUET_ROWS = 16_384;

/** @throws UsageError when the file is not of the kind */
export async function* plan(
  path: string,
  kind: FileKind,
  name = path,
  { recordMb }: Pick<RecordLimits, 'recordMb'> = defaultLimits,
): AsyncGenerator<Slice, void, undefined> {
  const source = await openSource(path, kind, name);
  try {
    if (!source.parquet) {
      yield* cutText(source, { longestRecord: recordMb << 20 });
      return;
    }
    const total = source.parquet.rows;
    let index = 0;
    for (const { first, rows } of source.parquet.groups) {
      for (let from = first; from < first + rows; from += PARQUET_ROWS) {
        const to = Math.min(from + PARQUET_ROWS, first + rows);
        yield { index: index++, row: from + 1, line: 0, from, to, total };
      }
    }
  } finally {
    await closeSource(source);
  }
}
