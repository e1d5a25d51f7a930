/** Instants are milliseconds since 1970 UTC. Days and weeks are those of a project's time zone. */

const DAY_MS = 86_400_000;

/** A calendar day, `2021-11-04`. */
export type Day = string;

/**
 * Gives the calendar day of an instant in a zone of the IANA data base.
 *
 * @throws RangeError when the zone is unknown
 */
export function dayIn(zone: string): (ms: number) => Day {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (ms) => format.format(ms);
}

/** Days from 1970 on, and their numbers, once asked for: the coverage of many outlets asks for each of them thousands of times. */
const days: (Day | undefined)[] = [];
const numbers = new Map<Day, number>();
const KEPT = 40_000; // to 2079

/** Days since 1970 of a calendar day, for counting. */
export function dayNumber(day: Day): number {
  return numbers.get(day) ?? Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

export function dayOfNumber(number: number): Day {
  const known = days[number];
  if (known !== undefined) return known;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 10);
  if (Number.isInteger(number) && number >= 0 && number < KEPT) {
    days[number] = day;
    numbers.set(day, number);
  }
  return day;
}

/** The Monday of a day's week (ISO 8601). */
export function mondayOf(day: Day): Day {
  const number = dayNumber(day);
  return dayOfNumber(number - ((number + 3) % 7));
}

/** The days from one to another, both included. */
export function daysBetween(from: Day, to: Day): Day[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, i) => dayOfNumber(first + i));
}

/** Whether the machine's time-zone data knows a zone. */
export function isZone(zone: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The instant at which a local time of a zone falls; of the two at the end of summer time the earlier. */
export function instantIn(zone: string): (localMs: number) => number {
  const offsetAt = offsetIn(zone);
  return (localMs) => {
    const early = localMs - offsetAt(localMs - DAY_MS); // the offset of the day before: earlier of two
    if (early + offsetAt(early) === localMs) return early;
    const late = localMs - offsetAt(localMs + DAY_MS);
    return late + offsetAt(late) === localMs ? late : early; // a time that summer time skips: as if it had not
  };
}

/** What the clocks of a zone are ahead of UTC at an instant, in ms. */
export function offsetIn(zone: string): (ms: number) => number {
  if (zone === 'UTC') return () => 0;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsets = new Map<number, number>(); // by quarter of an hour, in which no zone changes twice
  return (ms) => {
    const quarter = Math.floor(ms / 900_000);
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    const at = quarter * 900_000;
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - at;
    offsets.set(quarter, offset);
    return offset;
  };
}
