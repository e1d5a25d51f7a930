import { csvCell } from '../vocabulary/csv-cell.js';
import type { TableColumn, TableRow } from './table-column.js';

/** Byte order mark: without it Excel takes UTF-8 for a code page. */
const BOM = '\ufeff';

/** A table as CSV in pieces, formulas neutralised: a heading, then a line a row, all of them. Times are UTC, ISO 8601. */
export async function* tableCsv(
  columns: readonly TableColumn[],
  batches: AsyncIterable<readonly TableRow[]>,
): AsyncGenerator<string> {
  yield `${BOM}${columns.map(({ name }) => name).join(',')}\r\n`;
  for await (const rows of batches) {
    const lines = rows.map((row) => `${columns.map((column) => csvCell(value(row, column))).join(',')}\r\n`);
    yield lines.join('');
  }
}

function value(row: TableRow, { name, kind }: TableColumn): string | number {
  const cell = row[name] ?? '';
  return kind === 'time' && typeof cell === 'number' ? new Date(cell).toISOString() : cell;
}
