import { locatorsOf } from './locators.js';
import { parquetRecords } from './parquet-records.js';
import type { Slice } from './plan.js';
import { NOT_UTF8 } from './records.js';
import type { Source } from './source.js';
import type { PlacedRow } from './steps/placed-row.js';

/**
 * Rows of Parquet as lines of kind `rows` with all their columns, such that they are read as they were.
 *
 * @param mapped the columns that were read: what is damaged in others does no harm
 */
export async function* parquetLines(
  source: Source,
  slice: Slice,
  mapped: readonly string[],
  part: string,
): AsyncGenerator<{ place: string; line: string }, void, undefined> {
  const all = source.parquet?.columns.map(({ name }) => name) ?? [];
  const whole = await parquetRecords(source, slice, all);
  const columns = whole.count > 0 && whole.problem(0) === 'broken-parquet' ? mapped : all;
  const records = columns === all ? whole : await parquetRecords(source, slice, columns);
  const placeOf = locatorsOf(records, 'parquet', { part });
  for (let record = 0; record < records.count; record++) {
    const values = columns.map((name, column) => [name, records.value(record, column)] as const);
    const place = placeOf(record);
    const broken = records.problem(record) === 'broken-parquet';
    const notUtf8 = values.some(([name, value]) => value === NOT_UTF8 && mapped.includes(name));
    const row: PlacedRow =
      broken || notUtf8
        ? { place, problem: broken ? 'broken-parquet' : 'not-utf8', text: records.text(record) }
        : { place, record: Object.fromEntries(values) };
    yield { place, line: JSON.stringify(row, asJson) };
  }
}

function asJson(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (value === NOT_UTF8) return null;
  // Digits that a double has lost must not look like those of an id.
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
    ? value.toExponential()
    : value;
}
