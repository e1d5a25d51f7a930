const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Whether a text is a day or a time as readers of workbooks give them: a spreadsheet made it of what was typed. */
export function isSpreadsheetDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+)?$|^\d{2,}:\d{2}:\d{2}$/.test(text);
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
  if (typeof cell === 'number') return /^\d+(?:e\d+)?$/.test(id) && Number(id) === cell;
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
