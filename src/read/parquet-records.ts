import { ParquetColumns } from './parquet-columns.js';
import type { Slice } from './plan.js';
import { KEPT_OF_RECORD, NOT_UTF8, type Records } from './records.js';
import type { Source } from './source.js';

/** the last instant that a Date can hold */
const LAST_INSTANT_MS = 8.64e15;

const columnsOf = new WeakMap<Source, ParquetColumns>();

/**
 * The records of a run of rows of Parquet. Where a page is damaged each row of the run is set aside, so that rows are
 * still counted.
 */
export async function parquetRecords(source: Source, slice: Slice, columns: readonly string[]): Promise<Records> {
  const { parquet } = source;
  if (!parquet) throw new TypeError('this file was not opened as Parquet');
  const reader = columnsOf.get(source) ?? new ParquetColumns(parquet);
  columnsOf.set(source, reader);
  const count = slice.to - slice.from;
  const number = (record: number): number => slice.row + record;
  try {
    const read: ((row: number) => unknown)[] = [];
    for (const column of columns) read.push(await reader.read(column, slice.from, slice.to));
    const kinds = columns.map((column) => parquet.columns.find(({ name }) => name === column)?.time ?? '');
    const value = (record: number, column: number): unknown => {
      const raw = read[column]?.(slice.from + record);
      if (typeof raw !== 'number' || !kinds[column]) return raw;
      if (Math.abs(raw) > LAST_INSTANT_MS) return undefined;
      const date = new Date(raw);
      if (kinds[column] === 'instant') return date;
      // A local time and a day have no zone: as text, they are read like any other without one.
      return kinds[column] === 'day' ? date.toISOString().slice(0, 10) : date.toISOString().slice(0, -1);
    };
    return {
      count,
      number,
      value,
      problem: (record) => (read.some((valueAt) => valueAt(slice.from + record) === NOT_UTF8) ? 'not-utf8' : ''),
      text: (record) => showRow(columns, (column) => value(record, column)),
    };
  } catch {
    return { count, number, value: () => undefined, problem: () => 'broken-parquet', text: () => '' };
  }
}

/** A row as JSON of the columns that were read. */
function showRow(columns: readonly string[], value: (column: number) => unknown): string {
  const row = columns.map((name, column) => [name, value(column)] as const);
  const shown = JSON.stringify(Object.fromEntries(row), (_, inner: unknown) =>
    typeof inner === 'bigint' ? String(inner) : inner === NOT_UTF8 ? '(not UTF-8)' : inner,
  );
  return shown.slice(0, KEPT_OF_RECORD);
}
