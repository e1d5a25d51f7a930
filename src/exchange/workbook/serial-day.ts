const DAY_MS = 86_400_000;
/** Days from Excel's 0 January 1900 to 1970. */
const TO_1970 = 25_569;
/** 1 March 1900: before it, Excel counts a 29 February that there never was. */
const FIRST = 61;
/** 31 December 9999 */
const LAST = 2_958_465;

/**
 * A time as Excel counts it: days since 1900, the time of day as a fraction (ECMA-376 part 1, 18.17.4.1).
 *
 * @param clockMs what a clock shows, in ms since 1970 as if it were UTC
 * @returns undefined for what lies before 1 March 1900 or after 9999, where Excel has no date
 */
export function serialDay(clockMs: number): number | undefined {
  const serial = clockMs / DAY_MS + TO_1970;
  return serial >= FIRST && serial < LAST + 1 ? serial : undefined;
}
