import { serialDay } from './serial-day.js';
import type { Column, LeftOut, Row, SheetLimits } from './sheet.js';
import { columnStyle, linkStyle, plainLinkStyle, quotedStyle } from './styles.js';
import { linkTarget } from './link-target.js';
import { xmlText } from './xml-text.js';

/** A link that a sheet's cell shall have. */
export interface Link {
  ref: string;
  target: string;
}

/** A, B, … Z, AA: a column's name. @param at from 0 */
export function columnName(at: number): string {
  const rest = Math.floor(at / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (at % 26))}`;
}

/**
 * Makes the XML of a sheet's rows (ECMA-376 part 1, 18.3.1.73). Text is always text: no cell is ever a formula.
 *
 * @param links is added to, up to what a sheet takes
 */
export function rowWriter(
  columns: readonly Column[],
  links: Link[],
  left: LeftOut,
  limits: SheetLimits,
): (row: Row, number: number) => string {
  const cells = columns.map((column, at) => {
    const name = columnName(at);
    const style = columnStyle(column);
    const quoted = quotedStyle(column);
    const text = (of: string, ref: string, as = startsFormula(of) ? quoted : style): string => {
      const kept = cutText(of, limits.letters);
      if (kept !== of) left.cutCells++;
      return `<c r="${ref}" s="${as}" t="inlineStr"><is><t xml:space="preserve">${xmlText(kept)}</t></is></c>`;
    };
    return (value: string | number, row: number): string => {
      const ref = `${name}${row}`;
      if (typeof value === 'number' && column.kind !== 'time')
        return Number.isFinite(value) ? `<c r="${ref}" s="${style}"><v>${value}</v></c>` : text(String(value), ref);
      if (column.kind === 'time' || column.kind === 'day') {
        const clock = typeof value === 'number' ? value : Date.parse(`${value}T00:00:00Z`);
        const serial = Number.isNaN(clock) ? undefined : serialDay(clock);
        if (serial !== undefined) return `<c r="${ref}" s="${style}"><v>${serial}</v></c>`;
        return text(typeof value === 'string' ? value : isoTime(value), ref);
      }
      const stated = String(value);
      if (column.kind !== 'link') return text(stated, ref);
      const full = links.length >= limits.links;
      if (full && /^https?:/i.test(stated)) left.plainLinks++;
      const target = full ? undefined : linkTarget(stated);
      if (target === undefined) return text(stated, ref, plainLinkStyle);
      links.push({ ref, target });
      return text(stated, ref, linkStyle);
    };
  });
  return (row, number) => {
    let xml = `<row r="${number}">`;
    for (let at = 0; at < cells.length; at++) {
      const value = row[at] ?? '';
      if (value !== '') xml += cells[at]!(value, number);
    }
    return `${xml}</row>`;
  };
}

function startsFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}

/** A text as a cell takes it: what is longer is cut, between letters, and ends in …. */
export function cutText(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A time that no calendar of Excel's has, where JavaScript's has it. */
function isoTime(ms: number): string {
  return Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString().replace('T', ' ').replace('Z', '') : String(ms);
}
