/**
 * What a command prints on stdout. The same table whether or not it is a terminal; a terminal only adds colour.
 */
import { styleText } from 'node:util';
import { csvCell } from '../vocabulary/csv-cell.js';
import { plainLine } from './plain-line.js';

export const formats = ['table', 'json', 'ndjson', 'csv'] as const;
export type Format = (typeof formats)[number];

type Cell = string | number | boolean | null;

export interface Column<Row> {
  /** heading, and name of the field in ndjson and csv */
  name: string;
  cell(row: Row): Cell;
  /** numbers stand right */
  right?: boolean;
  /** in tables: cut to so many characters */
  width?: number;
}

export interface Printed<Row> {
  /** name and version of the shape of `value`, for example `refrain/survey/1` */
  schema: string;
  /** what `json` prints beside the schema */
  value: object;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** lines before and after the table */
  above?: readonly string[];
  below?: readonly string[];
}

/** Renders in one of the formats; the text ends with a newline unless it is empty. */
export function render<Row>(printed: Printed<Row>, format: Format, colour: boolean): string {
  const { schema, value, rows, columns } = printed;
  switch (format) {
    case 'json':
      return `${plainJson(JSON.stringify({ schema, ...value }, null, 2))}\n`;
    case 'ndjson':
      return rows
        .map((row) => `${plainJson(JSON.stringify(Object.fromEntries(columns.map((c) => [c.name, c.cell(row)]))))}\n`)
        .join('');
    case 'csv':
      return [columns.map((c) => c.name), ...rows.map((row) => columns.map((c) => c.cell(row)))]
        .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
        .join('');
    case 'table': {
      const lines = rows.length > 0 ? tableLines(rows, columns, colour) : [];
      return [...(printed.above ?? []), ...lines, ...(printed.below ?? [])]
        .map((line) => `${line.trimEnd()}\n`)
        .join('');
    }
  }
}

/**
 * JSON of the same value in which C1 controls and changes of direction, which JSON lets stand as they are, are
 * escaped: nothing from outside steers the terminal.
 */
function plainJson(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function tableLines<Row>(rows: readonly Row[], columns: readonly Column<Row>[], colour: boolean): string[] {
  const cells = rows.map((row) => columns.map((column) => fit(shown(column.cell(row)), column.width)));
  const widths = columns.map((column, at) => Math.max(wide(column.name), ...cells.map((line) => wide(line[at] ?? ''))));
  const line = (parts: readonly string[]): string =>
    parts
      .map((part, at) => {
        const gap = ' '.repeat((widths[at] ?? 0) - wide(part));
        return columns[at]?.right ? gap + part : part + gap;
      })
      .join('  ');
  const head = line(columns.map(({ name }) => name));
  return [colour ? styleText('bold', head) : head, ...cells.map(line)];
}

function shown(cell: Cell): string {
  if (typeof cell === 'number') return cell.toLocaleString('en');
  // One row is one line, and nothing from outside steers the terminal.
  return plainLine(String(cell ?? '').replace(/\s+/g, ' '));
}

function fit(text: string, width = Infinity): string {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`;
}

/** Columns a text takes: East Asian wide letters and emoji take two, combining marks none. */
function wide(text: string): number {
  let columns = 0;
  for (const letter of text)
    columns += /\p{M}/u.test(letter)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}]/u.test(
            letter,
          )
        ? 2
        : 1;
  return columns;
}
