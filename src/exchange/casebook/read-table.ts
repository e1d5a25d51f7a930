/** A sheet of a workbook as rows of the casebook, with what is wrong in it. */
import { nearest } from '../../casebook/suggest.js';
import type { Mistake } from '../../vocabulary/errors.js';
import { columnName } from '../workbook/row-xml.js';
import { columnNamed, type CasebookSheet, type SheetColumn } from './casebook-sheets.js';
import type { CellValue } from './cell-values.js';

/** A sheet as it was read from a file. */
export interface ReadSheet {
  name: string;
  rows: { number: number; cells: readonly (string | number | boolean | undefined)[] }[];
}

export interface TableRow {
  number: number;
  /** by the name of the column; '' where the cell is empty */
  cells: ReadonlyMap<string, CellValue>;
}

export interface ReadTable {
  /** the columns that the sheet has, with their letters */
  columns: readonly { column: SheetColumn; letter: string }[];
  rows: readonly TableRow[];
  /** `Outlets!B5` */
  cell(row: number, column?: string): string;
}

/** Says that something is wrong in a cell. */
export type Complain = (cell: string, mistake: Pick<Mistake, 'code' | 'what'> & { hint?: string | undefined }) => void;

/** @returns undefined where the sheet has no row with the names of its columns */
export function readTable(spec: CasebookSheet, { name, rows }: ReadSheet, complain: Complain): ReadTable | undefined {
  const key = spec.columns[0].name;
  const head = rows.findIndex(({ cells }) => cells.some((value) => said(value) === key));
  const heading = rows[head];
  if (!heading) {
    complain(`${name}!A1`, {
      code: 'no-heading',
      what: `no row of "${name}" names a column "${key}"`,
      hint: 'the row with the names of the columns must stay',
    });
    return undefined;
  }
  const columns: { column: SheetColumn; letter: string; at: number }[] = [];
  for (const [at, value] of heading.cells.entries()) {
    const title = String(said(value));
    if (title === '') continue;
    const letter = columnName(at);
    const column = columnNamed(spec, title);
    const cell = `${name}!${letter}${heading.number}`;
    if (!column) complain(cell, unknownColumn(spec, title));
    else if (columns.some((other) => other.column.name === column.name))
      complain(cell, { code: 'column-twice', what: `the column "${column.name}" stands twice`, hint: 'keep one' });
    else columns.push({ column, letter, at });
  }
  const letters = new Map(columns.map(({ column, letter }) => [column.name, letter]));
  return {
    columns,
    rows: rows.slice(head + 1).flatMap(({ number, cells }) => {
      const values = new Map(columns.map(({ column, at }) => [column.name, said(cells[at])]));
      return [...values.values()].every((value) => value === '') ? [] : [{ number, cells: values }];
    }),
    cell: (row, column = key) => `${name}!${letters.get(column) ?? letters.get(key) ?? 'A'}${row}`,
  };
}

function unknownColumn(spec: CasebookSheet, title: string): Parameters<Complain>[1] {
  const names = spec.columns.map(({ name, languages }) => (languages ? `${name} ru` : name));
  const meant = nearest(title, names);
  return {
    code: 'unknown-column',
    what: `"${title}" is no column of "${spec.name}"`,
    hint: meant ? `did you mean "${meant}"?` : `its columns are ${names.join(', ')}`,
  };
}

function said(value: string | number | boolean | undefined): CellValue {
  if (value === undefined) return '';
  if (typeof value === 'number') return value;
  return String(value)
    .replace(/\r\n?/g, '\n')
    .replace(/^[\s\u200b]+|[\s\u200b]+$/g, '');
}
