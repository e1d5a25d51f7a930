import { readFileSync } from 'node:fs';
import type { Month, Weekday } from './language.js';

/**
 * Months and weekdays of a language from a table: a line a month from January on, a blank line, a line a weekday from
 * Monday on. Columns between tabs: short forms, the name, the form in a date (months only), other forms.
 */
export function readMonths(file: URL): { months: Month[]; weekdays: Weekday[] } {
  const text = readFileSync(file, 'utf8').replaceAll(/^#.*\n/gm, '');
  const [months = '', weekdays = ''] = text.trim().split(/\n\s*\n/);
  return {
    months: months.split('\n').map((line) => {
      const [short = '', name = '', inDate = '', others = ''] = line.split('\t');
      return { name, inDate, short: listed(short), forms: [...new Set([name, inDate, ...listed(others)])] };
    }),
    weekdays: weekdays.split('\n').map((line) => {
      const [short = '', name = '', others = ''] = line.split('\t');
      return { name, short, forms: [...new Set([name, ...listed(others)])] };
    }),
  };
}

function listed(column: string): string[] {
  return column.split(' ').filter((word) => word !== '' && word !== '-');
}
