/**
 * Times as files state them, in the years 1990 to 2100. A time without a zone is read in the zone that was
 * stated for the file, never in one that was guessed; a day without a time is its first moment.
 */
import { monthOfName } from './month-names.js';
import { instantsOf, offsetMinutes } from './zones.js';

/** In which order day and month stand where both are numbers; or the unit of a count since 1970. */
export const dateOrders = ['dmy', 'mdy', 'ymd', 's', 'ms', 'us'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How times are to be read. */
export interface TimeReading {
  /** for times without a zone; left out: they are a problem */
  toInstant?: ((localMs: number) => number) | undefined;
  order?: DateOrder | undefined;
}

export type TimeProblem = 'no-date' | 'no-zone' | 'ambiguous-dates';
export type ReadTime = { ms: number; zoned: boolean } | { problem: TimeProblem };

/** Makes a reading from what a mapping says. @throws RangeError when the zone is unknown */
export function timeReading({
  zone,
  dates,
}: {
  zone?: string | undefined;
  dates?: DateOrder | undefined;
}): TimeReading {
  return { toInstant: zone === undefined ? undefined : instantsOf(zone), order: dates };
}

const FIRST_MS = Date.UTC(1990, 0, 1);
const AFTER_LAST_MS = Date.UTC(2101, 0, 1);
const LONGEST_TIME = 80;
const noDate = { problem: 'no-date' } as const;

const CLOCK = String.raw`(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:\s*([ap])\.?m\.?)?`;
const ZONE = String.raw`\s*(Z|UTC?|GMT|(?:UTC|GMT)?[+-]\d\d?(?::?\d\d)?|[ECMP][SD]T)?(?:\s*\([^)]*\))?`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-./])(\d\d?)\2(\d\d?)(?:[T,]?\s*${CLOCK}${ZONE})?$`, 'i');
const yearLast = new RegExp(String.raw`^(\d\d?)([-./])(\d\d?)\2(\d{4}|\d\d)(?:,?\s+${CLOCK}${ZONE})?$`, 'i');
const clockFirst = /^(\d\d?:\d\d(?::\d\d)?),?\s+(\S.*)$/s;
const packed = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d{4})?$/;
const dayOfName = new RegExp(
  String.raw`^(?:\p{L}+,?\s+)?(\d\d?)(?:st|nd|rd|th)?[\s-]+(\p{L}{3,})\.?[\s,-]+(\d{4})(?:\s*(?:г|р)\.?)?(?:[\s,]+(?:в\s+|о\s+|at\s+)?${CLOCK}${ZONE})?$`,
  'iu',
);
const nameFirst = new RegExp(
  String.raw`^(?:\p{L}+,?\s+)?(\p{L}{3,})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(\d{4})(?:[\s,]+(?:at\s+)?${CLOCK}${ZONE})?$`,
  'iu',
);
/** `Wed Oct 10 20:19:24 +0000 2018`, as the interface of Twitter writes it */
const yearAtEnd = new RegExp(String.raw`^\p{L}{3}\s+(\p{L}{3})\s+(\d\d?)\s+${CLOCK}${ZONE}\s+(\d{4})$`, 'iu');
const american: Record<string, number> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
};

/** Is it a day such as `2024-05-31`, in the years that are read? */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && 'ms' in readTime(text, { toInstant: (localMs) => localMs });
}

/**
 * Reads a time: ISO 8601 and its variants, RFC 2822, day or month first with numbers or names, seconds,
 * milliseconds or microseconds since 1970, with a point or a comma. Of a Date only the instant counts.
 */
export function readTime(value: string | number | bigint | Date, how: TimeReading): ReadTime {
  if (value instanceof Date) return inRange(value.getTime());
  if (typeof value !== 'string') return readCount(Number(value), how);
  if (value.length > LONGEST_TIME) return noDate; // patterns are not let loose on a text
  const text = value.trim().replace(clockFirst, '$2 $1');
  let found = yearFirst.exec(text);
  if (found) return local(found[1], found[3], found[4], found, 5, how);
  found = yearLast.exec(text);
  if (found) {
    const order = how.order ?? orderOf(Number(found[1]), Number(found[3]), found[2] === '.');
    if (order !== 'dmy' && order !== 'mdy') return { problem: 'ambiguous-dates' };
    const [day, month] = order === 'dmy' ? [found[1], found[3]] : [found[3], found[1]];
    return local(fullYear(found[4]), month, day, found, 5, how);
  }
  if (/^\d+(?:[.,]\d+)?$/.test(text) && !/^(?:19|20)\d{6}(?:\d{6})?$/.test(text)) {
    return readCount(Number(text.replace(',', '.')), how);
  }
  found = packed.exec(text);
  if (found) {
    const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = found;
    return instant(dayMs(Number(year), Number(month), Number(day)), clockMs(hour, minute, second), zone, how);
  }
  found = dayOfName.exec(text);
  if (found) return local(found[3], monthOfName(found[2] ?? ''), found[1], found, 4, how);
  found = nameFirst.exec(text);
  if (found) return local(found[3], monthOfName(found[1] ?? ''), found[2], found, 4, how);
  found = yearAtEnd.exec(text);
  if (found) return local(found[9], monthOfName(found[1] ?? ''), found[2], found, 3, how);
  return noDate;
}

/** What two numbers of a date say about their order: `dmy`, `mdy`, or nothing. Dates with dots are day first. */
export function orderOf(first: number, second: number, dotted: boolean): 'dmy' | 'mdy' | undefined {
  if (first > 12 && second <= 12) return 'dmy';
  if (second > 12 && first <= 12) return 'mdy';
  if (first === second) return 'dmy'; // the same day either way
  return dotted ? 'dmy' : undefined;
}

/** The two leading numbers of a date whose year stands last, and whether dots part them. */
export function leadingNumbers(text: string): { first: number; second: number; dotted: boolean } | undefined {
  const found = yearLast.exec(text.trim());
  return found ? { first: Number(found[1]), second: Number(found[3]), dotted: found[2] === '.' } : undefined;
}

type Part = string | number | undefined;

/** @param at index in `found` of the hour; minute, second, fraction, am or pm and zone follow */
function local(year: Part, month: Part, day: Part, found: RegExpExecArray, at: number, how: TimeReading): ReadTime {
  const clock = clockMs(found[at] ?? '0', found[at + 1] ?? '0', found[at + 2] ?? '0', found[at + 3], found[at + 4]);
  return instant(dayMs(Number(year), Number(month), Number(day)), clock, found[at + 5], how);
}

function instant(
  day: number | undefined,
  clock: number | undefined,
  zone: string | undefined,
  how: TimeReading,
): ReadTime {
  if (day === undefined || clock === undefined) return noDate;
  if (zone === undefined) {
    if (!how.toInstant) return inRange(day).ms === undefined ? noDate : { problem: 'no-zone' };
    return inRange(how.toInstant(day + clock), false);
  }
  const offset = american[zone.toUpperCase()] ?? offsetMinutes(zone);
  return offset === undefined ? noDate : inRange(day + clock - offset * 60_000);
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Midnight of a day as if in UTC; undefined for the 31st of February. */
function dayMs(year: number, month: number, day: number): number | undefined {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = monthDays[month - 1];
  if (days === undefined || day < 1 || day > days + (leap ? 1 : 0)) return undefined;
  return Date.UTC(year, month - 1, day);
}

function clockMs(hour: string, minute: string, second: string, fraction = '', half = ''): number | undefined {
  let hours = Number(hour);
  if (half !== '') {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const whole = (hours * 60 + Number(minute)) * 60 + Number(second);
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60 || whole > 86_400) return undefined;
  return whole * 1000 + (fraction === '' ? 0 : Number(fraction.slice(0, 3).padEnd(3, '0')));
}

/** Two digits are a year from 1990 to 2089, which is the only one in range for each. */
function fullYear(digits = ''): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year >= 90 ? 1900 + year : 2000 + year;
}

/** The unit of a count follows from its size, as the years are limited; a stated unit must give such a year too. */
function readCount(count: number, { order }: TimeReading): ReadTime {
  if (order === 's') return inRange(count * 1000);
  if (order === 'ms') return inRange(count);
  if (order === 'us') return inRange(count / 1000);
  for (const ms of [count * 1000, count, count / 1_000, count / 1_000_000]) {
    const read = inRange(ms);
    if (read.ms !== undefined) return read;
  }
  return noDate;
}

function inRange(ms: number, zoned = true): { ms: number; zoned: boolean } | { problem: 'no-date'; ms?: undefined } {
  return ms >= FIRST_MS && ms < AFTER_LAST_MS ? { ms: Math.floor(ms), zoned } : noDate;
}
