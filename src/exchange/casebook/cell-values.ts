/** What stands in a cell for a value of the casebook, and what a cell's text says. */
import type { Plain } from '../../casebook/edit/plain.js';
import { cutText } from '../workbook/row-xml.js';
import { excelLimits } from '../workbook/sheet.js';
import { becomesNumber } from './mangled-id.js';
import type { CasebookCell } from './casebook-sheets.js';

/** A cell as it was read, its text without space around it; '' where it is empty. */
export type CellValue = string | number;

/** A value as its cell shows it. */
export function cellOf(value: Plain | undefined, kind: CasebookCell): CellValue {
  if (value === undefined || value === null) return '';
  if (kind === 'number' && typeof value === 'number') return value;
  if (Array.isArray(value)) return cell(value.map((text) => oneLine(String(text))).join('\n'));
  const text = String(value as string | number);
  return cell(kind === 'text' ? text.replace(/\r\n?/g, '\n').trim() : oneLine(text));
}

/** Of a cell what it says; of what it says already, the value as it stands. */
export function valueOf(said: CellValue, kind: CasebookCell, before: Plain | undefined): Plain | undefined {
  if (said === '') return undefined;
  const text = String(said);
  switch (kind) {
    case 'number':
      return typeof said === 'number' ? said : numberIn(text);
    case 'list':
    case 'ids':
    case 'texts': {
      const lines = text.split(kind === 'ids' ? /[\n,;]/ : '\n').flatMap((line) => oneLine(line) || []);
      const known = new Map([before ?? []].flat().map((one) => [oneLine(String(one)), one] as const));
      const values = lines.map((line) => known.get(line) ?? line);
      const [first] = values;
      return kind === 'texts' && values.length === 1 && !Array.isArray(before) ? first : values;
    }
    default:
      return text;
  }
}

/**
 * Whether a cell says what it said: what a spreadsheet does by itself to quotation marks, hyphens, spaces and long
 * numbers does not count.
 */
export function saysTheSame(now: CellValue, before: CellValue): boolean {
  return now === before || plainMarks(String(now)) === plainMarks(String(before)) || becomesNumber(String(before), now);
}

export function plainMarks(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function numberIn(text: string): Plain {
  const number = Number(text.replace(/\s/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : text; // the check of the casebook says that it is no number
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** As a cell gives it back: cut where Excel cuts, without what no cell keeps. */
function cell(text: string): string {
  return cutText(text.toWellFormed(), excelLimits.letters).trim();
}
