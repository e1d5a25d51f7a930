import { overLimit } from '../over-limit.js';
import type { StepHow } from '../step.js';
import { attribute } from './attribute.js';
import { LONGEST_CELL, numberLiteral, textLiteral, type Literal } from './cell-literal.js';
import { linkLiteral, linkOfFormula } from './link-literal.js';
import { elapsedTime } from './serial-date.js';
import type { Span } from './sheet-row.js';
import type { SheetRows } from './sheet-rows.js';
import type { XmlEvents } from './xml-scanner.js';

/** What stands in a cell and is none of its text: notes, drawings, how a word is read. */
const beside = new Set(['annotation', 'frame', 'g', 'custom-shape', 'shapes', 'control', 'ruby-text', 'note']);

/**
 * The rows of one sheet of an OpenDocument spreadsheet, from its `content.xml` (ODF 1.3 part 3, 9.1 and 19.385). Rows
 * and cells that are stated as repeated count as often as they hold something; empty ones only move on, be it by a
 * billion. Values are typed by their attributes; the text of a cell is its paragraphs.
 */
export class OdsSheet implements XmlEvents {
  readonly #rows: Pick<SheetRows, 'add'>;
  readonly #sheet: number;
  readonly #how: StepHow;
  #sheets = 0;
  /** depth of the sheet's element while within it */
  #depth = 0;
  done = false;
  #row = 1;
  #rowRepeat = 1;
  #cells: Literal[] = [];
  #links: Literal[] = [];
  #spans: Span[] = [];
  #column = 0;
  /** attributes of the cell that is open */
  #cell: string | undefined;
  #text = '';
  #link: Literal;
  #inParagraph = false;
  #paragraphs = 0;
  /** the text ends in white space, and more of it does not count */
  #spaced = true;
  /** depth of what is passed over */
  #beside = 0;

  /** @param sheet its number, from 1 */
  constructor(rows: Pick<SheetRows, 'add'>, sheet: number, how: StepHow) {
    this.#rows = rows;
    this.#sheet = sheet;
    this.#how = how;
  }

  open(name: string, raw: string, depth: number): void {
    if (this.#depth === 0) {
      // Sheets lie at this depth; tables deeper down are copies from elsewhere.
      if (name === 'table' && depth === 4 && ++this.#sheets === this.#sheet) this.#depth = depth;
      return;
    }
    if (this.#beside > 0) return;
    if (this.#cell !== undefined) this.#openInCell(name, raw, depth);
    else if (name === 'table-row') {
      this.#rowRepeat = repeated(raw, 'table:number-rows-repeated');
      [this.#cells, this.#links, this.#spans, this.#column] = [[], [], [], 0];
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cell = name === 'table-cell' ? raw : '';
      this.#text = '';
      this.#link = undefined;
      this.#paragraphs = 0;
    } else if (beside.has(name)) this.#beside = depth;
  }

  text(piece: string): void {
    if (!this.#inParagraph || this.#beside > 0 || this.#text.length > LONGEST_CELL) return;
    let text = piece.replace(/[ \t\r\n]+/g, ' ');
    if (this.#spaced && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    this.#spaced = text.endsWith(' ');
    this.#text += text;
  }

  close(name: string, depth: number): void {
    if (this.#depth === 0) return;
    if (depth === this.#depth) {
      this.#depth = 0;
      this.done = true;
    } else if (this.#beside > 0) {
      if (depth === this.#beside) this.#beside = 0;
    } else if (name === 'p') this.#inParagraph = false;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
  }

  #openInCell(name: string, raw: string, depth: number): void {
    if (beside.has(name)) this.#beside = depth;
    else if (name === 'p') {
      if (this.#paragraphs++ > 0) this.#text += '\n';
      [this.#inParagraph, this.#spaced] = [true, true];
    } else if (name === 's') this.#add(' '.repeat(Math.min(repeated(raw, 'text:c'), 1000)));
    else if (name === 'tab') this.#add('\t');
    else if (name === 'line-break') this.#add('\n');
    else if (name === 'a') this.#link ??= linkLiteral(attribute(raw, 'xlink:href') ?? '');
  }

  #add(text: string): void {
    if (this.#text.length <= LONGEST_CELL) this.#text += text;
    this.#spaced = false;
  }

  #closeCell(): void {
    const raw = this.#cell ?? '';
    this.#cell = undefined;
    // A covered cell holds nothing that is seen, but takes its place.
    const value = raw === '' ? undefined : this.#literal(raw);
    const repeat = repeated(raw, 'table:number-columns-repeated');
    if (value === undefined) {
      this.#column += repeat;
      return;
    }
    const link = linkOfFormula(attribute(raw, 'table:formula') ?? '') ?? this.#link;
    const columns = repeated(raw, 'table:number-columns-spanned');
    const rows = repeated(raw, 'table:number-rows-spanned');
    if (columns > 1 || rows > 1) this.#spans.push({ column: this.#column, columns, rows });
    const to = this.#column + Math.min(repeat, this.#how.limits.columns + 1);
    for (; this.#column < to && this.#column <= this.#how.limits.columns; this.#column++) {
      this.#cells[this.#column] = value;
      if (link !== undefined) this.#links[this.#column] = link;
    }
    this.#column = to;
  }

  #literal(raw: string): Literal {
    if (attribute(raw, 'calcext:value-type') === 'error') return undefined;
    const written = (name: string): string => attribute(raw, `office:${name}`) ?? '';
    switch (attribute(raw, 'office:value-type')) {
      case 'float':
      case 'percentage':
      case 'currency':
        return numberLiteral(written('value'));
      case 'date':
        return textLiteral(written('date-value'));
      case 'boolean':
        return written('boolean-value') === 'true' ? 'true' : 'false';
      case 'time':
        return textLiteral(timeOf(written('time-value')));
      default:
        return textLiteral(this.#paragraphs > 0 ? this.#text.trimEnd() : written('string-value'));
    }
  }

  #closeRow(): void {
    const first = this.#row;
    this.#row += this.#rowRepeat;
    if (this.#cells.length === 0) return;
    const { limits, name } = this.#how;
    if (this.#rowRepeat > limits.rows) throw overLimit('rows', `has more than ${limits.rows} rows`, name, limits);
    for (let number = first; number < this.#row; number++) {
      const spans = number === first ? this.#spans : [];
      this.#rows.add({ number, cells: [...this.#cells], links: [...this.#links], spans });
    }
  }
}

/** How often something is repeated, or how far it reaches: 1 where that is not said. */
function repeated(raw: string, name: string): number {
  const times = Number(attribute(raw, name) ?? 1);
  return Number.isSafeInteger(times) && times > 0 ? times : 1;
}

/** A duration such as `PT07H01M00S` (XML Schema) as `07:01:00`; as it stands where it is none. */
function timeOf(duration: string): string {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(duration) ?? [];
  const whole =
    Number(days) * 24 + Number(hours) + Number(minutes) / 60 + Number(String(seconds).replace(',', '.')) / 3600;
  return elapsedTime(whole / 24) ?? duration;
}
