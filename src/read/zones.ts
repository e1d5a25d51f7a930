import { instantIn, isZone } from '../vocabulary/time.js';

const OFFSET = /^(?:UTC|GMT)?([+-])(\d\d?)(?::?(\d\d))?$/i;

/**
 * Minutes east of Greenwich that an offset states: `Z`, `UTC`, `+03:00`, `+0300`, `+3`, `UTC+3`.
 *
 * @returns undefined when the text is no offset, or one beyond 15 hours
 */
export function offsetMinutes(text: string): number | undefined {
  if (/^(?:Z|UTC|GMT|UT)$/i.test(text)) return 0;
  const [, sign, hours, minutes = '0'] = OFFSET.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const total = Number(hours) * 60 + Number(minutes);
  return total > 15 * 60 || Number(minutes) > 59 ? undefined : sign === '-' ? -total : total;
}

/** Whether a zone can be read: a name of the IANA data base, or an offset. */
export function isReadableZone(zone: string): boolean {
  return offsetMinutes(zone) !== undefined || isZone(zone);
}

/**
 * The instant at which a local time falls, in a zone or at an offset. Both in milliseconds since 1970.
 *
 * @throws RangeError when the zone is unknown
 */
export function instantsOf(zone: string): (localMs: number) => number {
  const offset = offsetMinutes(zone);
  return offset === undefined ? instantIn(zone) : (localMs) => localMs - offset * 60_000;
}
