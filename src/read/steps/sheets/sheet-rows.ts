import { columnNames } from '../../column-names.js';
import { KEPT_OF_RECORD } from '../../records.js';
import { overLimit } from '../over-limit.js';
import type { StepHow } from '../step.js';
import { fromByteText, toByteText } from './byte-text.js';
import { LONGEST_CELL, type Literal } from './cell-literal.js';
import { headerOf } from './header-of.js';
import type { SheetRow } from './sheet-row.js';

/** Rows that are looked at for the header. */
const HEAD_ROWS = 50;
const HEAD_BYTES = 8 << 20;
/** A row with more text is set aside, in bytes. */
const LONGEST_ROW = LONGEST_CELL;

/** What a merged cell says to the rows that it reaches down to. */
interface Down {
  cell: Literal;
  link: Literal;
  /** the last row that it reaches */
  to: number;
}

/**
 * Makes lines of PlacedRow of the rows of a sheet, as byte text. What stands above the header is left out; a merged cell
 * counts for each row that it covers; where a cell leads to another address than it shows, that is `COLUMN.link`.
 */
export class SheetRows {
  readonly #how: StepHow;
  readonly #sink: (line: string) => void;
  /** beginning of each line, up to the number of its row */
  readonly #start: string;
  /** the first rows, until it is known which of them is the header */
  #head: SheetRow[] | undefined = [];
  #headBytes = 0;
  #header: string[] = [];
  /** `"Title":` and `"Title.link":` of each column */
  #keys: { cell: string; link: string }[] = [];
  readonly #down = new Map<number, Down>();
  #count = 0;

  /**
   * @param place of the sheet: `sheet Posts`
   * @param sink takes each line
   */
  constructor(place: string, how: StepHow, sink: (line: string) => void) {
    this.#how = how;
    this.#sink = sink;
    this.#start = `{"place":${toByteText(JSON.stringify(place)).slice(0, -1)} row `;
  }

  /** Takes the next row. One without any value is none. @throws UsageError `over-limit` */
  add(row: SheetRow): void {
    const { limits, name } = this.#how;
    if (row.cells.length === 0) return;
    if (row.cells.length > limits.columns) {
      throw overLimit('columns', `has values in more than ${limits.columns} columns`, name, limits);
    }
    if (++this.#count > limits.rows) throw overLimit('rows', `has more than ${limits.rows} rows`, name, limits);
    this.#fillDown(row);
    if (!this.#head) return this.#write(row);
    this.#head.push(row);
    this.#headBytes += sizeOf(row.cells);
    if (this.#head.length >= HEAD_ROWS || this.#headBytes > HEAD_BYTES) this.#settle();
  }

  end(): void {
    if (this.#head) this.#settle();
  }

  #fillDown(row: SheetRow): void {
    for (const [column, { cell, link, to }] of this.#down) {
      if (row.number > to) this.#down.delete(column);
      else if (row.cells[column] === undefined) {
        row.cells[column] = cell;
        if (link !== undefined) row.links[column] = link;
      }
    }
    for (const { column, rows } of row.spans) {
      const cell = row.cells[column];
      if (rows < 2 || cell === undefined) continue;
      this.#down.set(column, { cell, link: row.links[column], to: row.number + rows - 1 });
    }
  }

  /** Names the columns, and writes the rows below the header. */
  #settle(): void {
    const rows = this.#head ?? [];
    this.#head = undefined;
    const { names, dataAt } = headerOf(
      rows.map(({ number, cells, spans }) => ({ number, spans, values: Array.from(cells, valueOf) })),
    );
    this.#header = names;
    this.#nameColumns(Math.max(names.length, ...rows.map(({ cells }) => cells.length)));
    const [first, ...others] = rows.slice(dataAt);
    if (!first) return;
    // The first record names every column, so that whoever looks at it knows them.
    const used = this.#keys.map((_, column) => (names[column] ?? '') !== '' || rows.some((row) => row.cells[column]));
    const linked = this.#keys.map((_, column) => rows.some((row) => linkOf(row, column)));
    this.#write(first, { used, linked });
    for (const row of others) this.#write(row);
  }

  #nameColumns(count: number): void {
    const names = columnNames(Array.from({ length: count }, (_, column) => this.#header[column] ?? ''));
    this.#keys = names.map((name) => {
      const [cell, link] = [name, `${name}.link`].map((key) => `${toByteText(JSON.stringify(key))}:`);
      return { cell: cell ?? '', link: link ?? '' };
    });
  }

  #write(row: SheetRow, all?: { used: readonly boolean[]; linked: readonly boolean[] }): void {
    const { number, cells } = row;
    if (cells.length > this.#keys.length) this.#nameColumns(cells.length);
    if (sizeOf(cells) > LONGEST_ROW) {
      const shown = cells.find((cell) => (cell?.length ?? 0) * cells.length > LONGEST_ROW) ?? '';
      const text = JSON.stringify(fromByteText(shown.slice(1, KEPT_OF_RECORD)));
      this.#sink(`${this.#start}${number}","problem":"too-long","text":${toByteText(text)}}\n`);
      return;
    }
    let record = '';
    for (let column = 0; column < Math.max(cells.length, all?.used.length ?? 0); column++) {
      const key = this.#keys[column];
      const cell = cells[column] ?? (all?.used[column] ? 'null' : undefined);
      const link = linkOf(row, column) ?? (all?.linked[column] ? 'null' : undefined);
      if (cell !== undefined) record += `${record === '' ? '' : ','}${key?.cell}${cell}`;
      if (link !== undefined) record += `${record === '' ? '' : ','}${key?.link}${link}`;
    }
    this.#sink(`${this.#start}${number}","record":{${record}}}\n`);
  }
}

/** The address that a cell leads to, where it does not show it. */
function linkOf({ cells, links }: SheetRow, column: number): Literal {
  const link = links[column];
  return link === cells[column] ? undefined : link;
}

function sizeOf(cells: readonly Literal[]): number {
  let size = 0;
  for (const cell of cells) size += cell?.length ?? 0;
  return size;
}

function valueOf(cell: Literal): unknown {
  return cell === undefined ? undefined : JSON.parse(fromByteText(cell));
}
