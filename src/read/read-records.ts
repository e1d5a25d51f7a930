import { csvRecords } from './csv-records.js';
import { jsonRecords } from './json-records.js';
import { parquetRecords } from './parquet-records.js';
import type { Slice } from './plan.js';
import type { Records } from './records.js';
import type { Source } from './source.js';

/** The records of a slice, with the values of some columns. @param depth how deep they may be nested */
export function readRecords(
  source: Source,
  slice: Slice,
  columns: readonly string[],
  depth?: number,
): Promise<Records> {
  if (source.csv) return csvRecords(source, slice, columns);
  return source.parquet ? parquetRecords(source, slice, columns) : jsonRecords(source, slice, columns, depth);
}
