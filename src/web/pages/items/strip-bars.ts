/** Days joined to bars, so that a strip of any length can be read, and the dates below it. */
import type { DayOfItems } from '../../../find/items/asked.js';
import type { Format } from '../../../messages/format.js';
import { dayNumber, dayOfNumber, mondayOf, type Day } from '../../../vocabulary/time.js';

export interface Bar {
  /** first and last day */
  from: Day;
  to: Day;
  items: number;
  /** by group id, one of none under '' */
  sets: ReadonlyMap<string, number>;
}

export type Unit = 'day' | 'week' | 'month' | 'year';
/** More bars than so many cannot be told apart on a screen. Items are of 1990 to 2100: see read/dates.ts. */
const MOST_BARS = 250;
const LABELS = 6;

/**
 * @param days by time, from `first` to `last` at most
 * @returns bars without a gap
 */
export function barsOf(days: readonly DayOfItems[], first: Day, last: Day): { unit: Unit; bars: Bar[] } {
  const length = dayNumber(last) - dayNumber(first) + 1;
  const fits = (daysPerBar: number): boolean => length <= MOST_BARS * daysPerBar;
  const unit: Unit = fits(1) ? 'day' : fits(7) ? 'week' : fits(30) ? 'month' : 'year';
  const bars: (Bar & { sets: Map<string, number> })[] = [];
  for (let from = first; from <= last; from = after(from, unit)) {
    const to = dayOfNumber(dayNumber(after(from, unit)) - 1);
    bars.push({ from, to: to < last ? to : last, items: 0, sets: new Map() });
  }
  let at = 0;
  for (const { day, items, sets } of days) {
    while ((bars[at]?.to ?? day) < day) at++;
    const bar = bars[at];
    if (!bar) break;
    bar.items += items;
    for (const [set, n] of Object.entries(sets)) bar.sets.set(set, (bar.sets.get(set) ?? 0) + n);
  }
  return { unit, bars };
}

/** The day on which the next bar begins. */
function after(day: Day, unit: Unit): Day {
  if (unit === 'day') return dayOfNumber(dayNumber(day) + 1);
  if (unit === 'week') return dayOfNumber(dayNumber(mondayOf(day)) + 7);
  const months = unit === 'month' ? 1 : 12;
  return firstOfMonth((Math.floor(monthNumber(day) / months) + 1) * months);
}

/** Months since the year 0. */
function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstOfMonth(number: number): Day {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}-01`;
}

/** Where a day begins on a strip, in 0..1. */
export function placeOf(day: Day, bars: readonly Bar[]): number {
  const index = bars.findIndex(({ to }) => to >= day);
  const bar = bars[index];
  if (!bar) return 1;
  const into = Math.max(0, dayNumber(day) - dayNumber(bar.from)) / (dayNumber(bar.to) - dayNumber(bar.from) + 1);
  return (index + into) / bars.length;
}

/** Dates to stand below a strip: its beginning, and first days of months or years, not too near one another. */
export function datesBelow(bars: readonly Bar[], format: Format): { place: number; label: string }[] {
  const [first = '', last = ''] = [bars[0]?.from, bars.at(-1)?.to];
  const [begin, end] = [monthNumber(first), monthNumber(last)];
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => (end - begin) / months <= LABELS) ?? 240;
  const name = (day: Day): string =>
    step < 6 ? format.shortDay(day) : `${format.month(day)} ${Number(day.slice(0, 4))}`;
  const dates = [{ place: 0, label: step < 6 ? format.shortDay(first) : name(first) }];
  for (let month = Math.ceil((begin + 1) / step) * step; month <= end; month += step) {
    const place = placeOf(firstOfMonth(month), bars);
    if (place > 0.14 && place < 0.94) dates.push({ place, label: name(firstOfMonth(month)) });
  }
  return dates;
}

/** The days of as many before or after, inside the strip. */
export function shifted(from: Day, to: Day, by: -1 | 1): { from: Day; to: Day } {
  const length = dayNumber(to) - dayNumber(from) + 1;
  return { from: dayOfNumber(dayNumber(from) + by * length), to: dayOfNumber(dayNumber(to) + by * length) };
}
