import type { Format } from '../messages/format.js';
import { dayNumber, type Day } from '../vocabulary/time.js';

export interface Tick {
  at: Date;
  label: string;
}

/** A label of a month takes so many px, air included. */
const ROOM = 46;

/** Midnight of a day as charts place it: in UTC, since days are already those of the project. */
export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * Where a time axis from one day to another, `width` px long, has its ticks: at months, every second, third or sixth
 * month, or years, as many as have room; at days where the span is shorter than two months. The first tick and every
 * January bear the year where the span has more than one.
 */
export function timeTicks(from: Day, to: Day, width: number, format: Format): Tick[] {
  const most = Math.max(2, Math.floor(width / ROOM));
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (days <= 62) return dayTicks(from, days, most, format);
  const first = monthIndex(from) + (from.endsWith('-01') ? 0 : 1);
  const months = Array.from({ length: Math.max(0, monthIndex(to) - first + 1) }, (_, index) => first + index);
  const step =
    [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find(
      (every) => months.filter((month) => month % every === 0).length <= most,
    ) ?? 1_200;
  const kept = months.filter((month) => month % step === 0);
  const years = from.slice(0, 4) !== to.slice(0, 4);
  return kept.map((month, index) => {
    const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const year = day.slice(0, 4);
    const marked = years && (month % 12 === 0 || index === 0);
    return { at: dateOf(day), label: step >= 12 ? year : marked ? `${format.month(day)}\n${year}` : format.month(day) };
  });
}

function dayTicks(from: Day, days: number, most: number, format: Format): Tick[] {
  const step = [1, 2, 7, 14, 28].find((every) => Math.ceil(days / every) <= most) ?? 56;
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => {
    const at = new Date(dateOf(from).getTime() + index * step * 86_400_000);
    return { at, label: format.shortDay(at.toISOString().slice(0, 10)) };
  });
}

/** Months since the year 0, January is 0. */
function monthIndex(day: Day): number {
  return 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
}
