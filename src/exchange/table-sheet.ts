import { offsetIn } from '../vocabulary/time.js';
import type { TableColumn, TableRow } from './table-column.js';
import type { Cell, Column, Row, Sheet } from './workbook/sheet.js';

/**
 * A table as a sheet. A spreadsheet's dates know no zone: every time stands twice, as clocks of the project's zone show
 * it and in UTC.
 */
export function tableSheet(
  name: string,
  columns: readonly TableColumn[],
  batches: AsyncIterable<readonly TableRow[]>,
  zone: string,
): Sheet {
  const offset = offsetIn(zone);
  const cells: { column: Column; cell: (row: TableRow) => Cell }[] = columns.flatMap((column) => {
    const cell = (row: TableRow): Cell => row[column.name] ?? null;
    if (column.kind !== 'time') return [{ column, cell }];
    const utc = { column: { ...column, name: `${column.name} (UTC)` }, cell };
    if (zone === 'UTC') return [utc];
    const local = (row: TableRow): Cell => {
      const ms = cell(row);
      return typeof ms === 'number' ? ms + offset(ms) : ms;
    };
    return [{ column: { ...column, name: `${column.name} (${zone})` }, cell: local }, utc];
  });
  return {
    name,
    columns: cells.map(({ column }) => column),
    rows: sheetRows(
      batches,
      cells.map(({ cell }) => cell),
    ),
  };
}

async function* sheetRows(
  batches: AsyncIterable<readonly TableRow[]>,
  cells: readonly ((row: TableRow) => Cell)[],
): AsyncGenerator<Row[]> {
  for await (const rows of batches) yield rows.map((row) => cells.map((cell) => cell(row)));
}
