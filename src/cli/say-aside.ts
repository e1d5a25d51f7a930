import { leftOut } from '../vocabulary/item.js';

/** Rows that were not taken in for one reason, in a line. @param example where one of them is */
export function sayAside(aside: { rows: number; code: string; example: string; reason: string; hint: string }): string {
  const { rows, code, example, reason, hint } = aside;
  return `${asideOrOut(code)}: ${rows.toLocaleString('en')} × ${code}, e.g. ${example}: ${reason} (${hint})`;
}

/** What happens to a row that is not taken in: what is no post of an outlet is not amiss. */
export function asideOrOut(code: string): 'left out' | 'set aside' {
  return leftOut.has(code) ? 'left out' : 'set aside';
}
