import { attribute } from './attribute.js';
import { columnAt } from './cell-at.js';
import { LONGEST_CELL, numberLiteral, textLiteral, unescaped, type Literal } from './cell-literal.js';
import type { FormatOf } from './date-formats.js';
import { linkOfFormula } from './link-literal.js';
import type { LinksAndSpans } from './links-and-spans.js';
import { elapsedTime, serialDate } from './serial-date.js';
import type { SheetRow } from './sheet-row.js';
import type { SheetRows } from './sheet-rows.js';
import type { XmlEvents } from './xml-scanner.js';

/** Longest formula that is looked into for a link, in bytes. */
const LONGEST_FORMULA = 10_000;

/** What the cells of a sheet refer to. */
export interface SheetContext extends LinksAndSpans {
  /** a shared string by its number */
  string(index: number): Literal;
  /** by style */
  formats: readonly FormatOf[];
  since1904: boolean;
}

/**
 * The rows of a sheet of Office Open XML (ECMA-376 part 1, 18.3.1). Of a formula the value that was last computed
 * counts; what came to an error is empty. The dimension that a sheet states is not looked at.
 */
export class XlsxSheet implements XmlEvents {
  readonly #rows: Pick<SheetRows, 'add'>;
  readonly #context: SheetContext;
  #row: SheetRow | undefined;
  #lastRow = 0;
  #inCell = false;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #formula = '';
  #into: 'value' | 'formula' | undefined;
  #phonetic = false;

  constructor(rows: Pick<SheetRows, 'add'>, context: SheetContext) {
    this.#rows = rows;
    this.#context = context;
  }

  open(name: string, raw: string): void {
    if (name === 'c') this.#openCell(raw);
    else if (this.#inCell) {
      if (name === 'v' || (name === 't' && !this.#phonetic)) this.#into = 'value';
      else if (name === 'f') this.#into = 'formula';
      else if (name === 'rPh') this.#phonetic = true;
    } else if (name === 'row') {
      const stated = Number(attribute(raw, 'r'));
      const number = Number.isSafeInteger(stated) && stated > this.#lastRow ? stated : this.#lastRow + 1;
      this.#lastRow = number;
      this.#column = -1;
      const { spans, links } = this.#context;
      this.#row = { number, cells: [], links: links.get(number) ?? [], spans: spans.get(number) ?? [] };
    }
  }

  text(piece: string): void {
    if (this.#into === 'value' && this.#value.length <= LONGEST_CELL) this.#value += piece;
    else if (this.#into === 'formula' && this.#formula.length <= LONGEST_FORMULA) this.#formula += piece;
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'v' || name === 't' || name === 'f') this.#into = undefined;
    else if (name === 'rPh') this.#phonetic = false; // they do not nest
    else if (name === 'row' && this.#row) {
      this.#rows.add(this.#row);
      this.#row = undefined;
    }
  }

  #openCell(raw: string): void {
    this.#inCell = this.#row !== undefined;
    const stated = columnAt(attribute(raw, 'r') ?? '');
    this.#column = stated === -1 ? this.#column + 1 : stated;
    this.#type = attribute(raw, 't') ?? 'n';
    this.#style = Number(attribute(raw, 's') ?? 0);
    this.#value = '';
    this.#formula = '';
    this.#into = undefined;
    this.#phonetic = false;
  }

  #closeCell(): void {
    this.#inCell = false;
    if (!this.#row) return;
    const value = this.#literal();
    if (value === undefined) return;
    this.#row.cells[this.#column] = value;
    const link = this.#formula === '' ? undefined : linkOfFormula(this.#formula);
    if (link !== undefined) this.#row.links[this.#column] = link;
  }

  #literal(): Literal {
    const value = this.#value;
    if (value === '') return undefined;
    switch (this.#type) {
      case 's':
        return this.#context.string(Number(value));
      case 'inlineStr':
      case 'str':
        return textLiteral(unescaped(value));
      case 'd':
        return textLiteral(value);
      case 'b':
        return /^\s*(?:1|true)\s*$/.test(value) ? 'true' : 'false';
      case 'e':
        return undefined;
      default:
        return this.#number(value);
    }
  }

  #number(value: string): Literal {
    const { formats, since1904 } = this.#context;
    const format = formats[this.#style] ?? 'number';
    if (format === 'number') return numberLiteral(value);
    const days = Number(value);
    const text = format === 'date' ? serialDate(days, since1904) : elapsedTime(days);
    return text === undefined ? numberLiteral(value) : `"${text}"`;
  }
}
