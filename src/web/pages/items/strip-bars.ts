/** Days joined to bars, so that a strip of any length can be read, and the dates below it. */
import type { DayOfItems } from '../../../find/items/asked.js';
import type { Format } from '../../../messages/format.js';
import { dayNumber, dayOfNumber, daysBetween, mondayOf, type Day } from '../../../vocabulary/time.js';

export interface Bar {
  /** first and last day */
  from: Day;
  to: Day;
  items: number;
  /** by group id, one of none under '' */
  sets: ReadonlyMap<string, number>;
}

export type Unit = 'day' | 'week' | 'month';
/** More bars than so many cannot be told apart on a screen. */
const MOST_BARS = 250;
const LABELS = 6;

/** @param days by time, from `first` to `last` at most */
export function barsOf(days: readonly DayOfItems[], first: Day, last: Day): { unit: Unit; bars: Bar[] } {
  const length = dayNumber(last) - dayNumber(first) + 1;
  const unit: Unit = length <= MOST_BARS ? 'day' : length <= MOST_BARS * 7 ? 'week' : 'month';
  const start = (day: Day): Day => (unit === 'day' ? day : unit === 'week' ? mondayOf(day) : `${day.slice(0, 7)}-01`);
  const counted = new Map(days.map((one) => [one.day, one]));
  const bars: { from: Day; to: Day; items: number; sets: Map<string, number>; start: Day }[] = [];
  for (const day of daysBetween(first, last)) {
    let bar = bars.at(-1);
    if (bar?.start !== start(day))
      bars.push((bar = { from: day, to: day, items: 0, sets: new Map(), start: start(day) }));
    bar.to = day;
    const { items = 0, sets = {} } = counted.get(day) ?? {};
    bar.items += items;
    for (const [set, n] of Object.entries(sets)) bar.sets.set(set, (bar.sets.get(set) ?? 0) + n);
  }
  return { unit, bars };
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
  const months = daysBetween(first, last).filter((day) => day.endsWith('-01'));
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((n) => months.filter(every(n)).length <= LABELS) ?? 240;
  const name = (day: Day): string => (step < 6 ? format.shortDay(day) : `${format.month(day)} ${day.slice(0, 4)}`);
  const ticks = months
    .filter(every(step))
    .map((day) => ({ place: placeOf(day, bars), label: name(day) }))
    .filter(({ place }) => place < 0.94);
  const start = { place: 0, label: step < 6 ? format.shortDay(first) : name(`${first.slice(0, 7)}-01`) };
  return [start, ...ticks.filter(({ place }) => place > 0.14)];
}

function every(months: number): (day: Day) => boolean {
  return (day) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % months === 0;
}

/** The days of as many before or after, inside the strip. */
export function shifted(from: Day, to: Day, by: -1 | 1): { from: Day; to: Day } {
  const length = dayNumber(to) - dayNumber(from) + 1;
  return { from: dayOfNumber(dayNumber(from) + by * length), to: dayOfNumber(dayNumber(to) + by * length) };
}
