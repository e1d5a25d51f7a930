const DAY_MS = 86_400_000;
/** 31 December 9999, the last day that a spreadsheet counts. */
const LAST_DAY = 2_958_465;
/** Days from the 1900 system's day 0 to the 1904 system's. */
const DAYS_TO_1904 = 1462;
/** 29 February 1900, which the 1900 system has and the calendar has not. */
const NO_DAY = 60;
const BEFORE_NO_DAY = Date.UTC(1899, 11, 31);
const BEHIND_NO_DAY = Date.UTC(1899, 11, 30);

/**
 * The local time, without zone, that a spreadsheet counts as a number of days (ECMA-376 part 1, 18.17.4.1): a day where
 * it is whole, a time of day where it is below one. To the millisecond, since its fractions are rounded.
 *
 * @param since1904 the workbook counts from 1904, not 1900
 * @returns undefined when the number is no such count
 */
export function serialDate(days: number, since1904: boolean): string | undefined {
  if (!(days >= 0) || days >= LAST_DAY + 1) return undefined;
  if (days < 1 && !Number.isInteger(days)) return elapsedTime(days);
  const from1900 = since1904 ? days + DAYS_TO_1904 : days;
  const ms = Math.round(from1900 * DAY_MS) + (from1900 < NO_DAY ? BEFORE_NO_DAY : BEHIND_NO_DAY);
  const text = new Date(ms).toISOString();
  if (Number.isInteger(days)) return text.slice(0, 10);
  return text.endsWith('.000Z') ? text.slice(0, 19) : text.slice(0, 23);
}

/** An amount of time in days as `HH:MM:SS`, of hours more than a day has as well; undefined for a negative one. */
export function elapsedTime(days: number): string | undefined {
  const seconds = Math.round(days * 86_400);
  if (!(seconds >= 0) || !Number.isSafeInteger(seconds)) return undefined;
  const pair = (n: number): string => String(n).padStart(2, '0');
  return `${pair(Math.floor(seconds / 3600))}:${pair(Math.floor(seconds / 60) % 60)}:${pair(seconds % 60)}`;
}
