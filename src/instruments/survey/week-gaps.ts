import { dayNumber, dayOfNumber, mondayOf, type Day } from '../../vocabulary/time.js';

/** Runs of whole weeks between two days that are not among those given; `to` is the day after the last. */
export function weekGaps(weeks: ReadonlySet<Day>, from: Day, to: Day): { from: Day; to: Day }[] {
  const gaps: { from: Day; to: Day }[] = [];
  for (const week of allWeeks(from, to)) {
    if (weeks.has(week)) continue;
    const next = dayOfNumber(dayNumber(week) + 7);
    const last = gaps.at(-1);
    if (last?.to === week) last.to = next;
    else gaps.push({ from: week, to: next });
  }
  return gaps;
}

/** The Mondays of all weeks from one day to another. */
export function allWeeks(from: Day, to: Day): Day[] {
  const first = dayNumber(mondayOf(from));
  const count = Math.floor((dayNumber(to) - first) / 7) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => dayOfNumber(first + 7 * index));
}

/** The Monday after a week. */
export function nextWeek(week: Day): Day {
  return dayOfNumber(dayNumber(week) + 7);
}
