const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const EXPONENT = /^\d(?:[.,](\d+))?E\+\d+$/i;

/** Whether a text is a day, a time or `1.23E+12`, as workbooks give them: a spreadsheet made it of what was typed. */
export function isMadeBySpreadsheet(text: string): boolean {
  return EXPONENT.test(text) || /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+)?$|^\d{2,}:\d{2}:\d{2}$/.test(text);
}

/** Whether a spreadsheet makes this of digits that it takes for a number: 7 of `007`, `1.23457E+11` of `123456789012`. */
export function becomesNumber(digits: string, cell: string | number): boolean {
  if (!/^\d+(?:e\d+)?$/i.test(digits)) return false;
  if (typeof cell === 'number') {
    const kept = /^\d{16,}$/.test(digits) ? digits.slice(0, 15).padEnd(digits.length, '0') : digits; // all that Excel holds
    return Number(digits) === cell || Number(kept) === cell;
  }
  const [, fraction = ''] = EXPONENT.exec(cell) ?? [];
  if (!EXPONENT.test(cell)) return false;
  const shown = (number: number): string => number.toExponential(Math.min(20, fraction.length));
  return shown(Number(digits)) === shown(Number(cell.replace(',', '.')));
}

/**
 * Which of some ids a spreadsheet may have made a date or a number of: `1-may` becomes 1 May of this year, `2031-05`
 * the first of that month, `1e12` a number, `007` 7.
 *
 * @param cell as it was read
 */
export function mangledFrom(cell: string | number, ids: Iterable<string>): string | undefined {
  for (const id of ids) if (couldBecome(id, cell)) return id;
  return undefined;
}

function couldBecome(id: string, cell: string | number): boolean {
  if (becomesNumber(id, cell)) return true;
  if (typeof cell === 'number') return false;
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(cell) ?? [];
  if (year === '') return false;
  const parts = id.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const numbers = new Set([year, year.slice(2), month, day].map(Number));
  return (
    parts.length > 1 &&
    parts.length < 4 &&
    parts.every((part) => (/^\d+$/.test(part) ? numbers.has(Number(part)) : part.length >= 3 && part.startsWith(name)))
  );
}
