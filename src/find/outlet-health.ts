/** How each outlet fares at the end of the data: six weeks by day, what is usual, and which of them have no items any more. */
import * as z from 'zod';
import type { Casebook } from '../casebook/casebook.js';
import { median } from '../stats/median.js';
import { defineQuery } from '../store/define.js';
import { Count } from '../store/fields.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';
import { dayIn, dayNumber, dayOfNumber, instantIn, type Day } from '../vocabulary/time.js';
import type { Coverage } from './coverage-result.js';
import { dailyItems } from './daily-items.js';

const latestItems = defineQuery({
  sql: new URL('./latest-items.sql', import.meta.url),
  params: z.strictObject({ now_ms: z.int(), from_ms: z.int(), to_ms: z.int() }),
  row: z.strictObject({ outlet: z.string(), latest_ms: Count, known_ms: Count }),
});

export interface OutletHealth {
  id: string;
  /** the latest item, in ms since 1970 UTC; null without items */
  last: number | null;
  /** items in the 24 hours before `until` */
  lastDay: number;
  /** median items a day over its life in the data, as `status` gives it */
  usual: number | null;
  /** items by day from `from` to `to`; null: none, though its weekday usually has some */
  days: (number | null)[];
  /** `missing`: no items on the last days, though they are usual; `never`: no item in the period */
  state: 'items' | 'missing' | 'never';
}

export interface Health {
  /** up to when the data speak, in ms since 1970 UTC; null in a project without items */
  until: number | null;
  /** the latest item that counts, in ms since 1970 UTC */
  latest: number | null;
  /** items keep coming in: `until` is the present, otherwise the time of the latest item */
  fed: boolean;
  /** six weeks, to the day of `until` */
  from: Day | null;
  to: Day | null;
  /** in the casebook's order */
  outlets: OutletHealth[];
}

const HOUR = 3_600_000;
const DAYS = 42;
/** A project whose latest item is older is not being fed. */
const FED = 48 * HOUR;
/** So many usual days without items in a row, up to the last, and an outlet is missing. */
const MISSED = 2;

/** @param now the present, in ms since 1970 UTC: later items count only where there are no others */
export async function outletHealth(
  store: Store,
  casebook: Casebook,
  span: Span,
  now: number,
  coverage: Coverage,
): Promise<Health> {
  const { zone } = casebook.settings;
  const latest = await store.rows(latestItems, { now_ms: now, from_ms: span.fromMs, to_ms: span.toMs });
  // A date that was read wrong may lie far ahead. In a world that is made up all may.
  const known = latest.reduce((last, { known_ms: ms }) => Math.max(last, ms), 0);
  const newest = known > 0 ? known : latest.reduce((last, { latest_ms: ms }) => Math.max(last, ms), -Infinity);
  if (latest.length === 0) return { until: null, latest: null, fed: false, from: null, to: null, outlets: [] };
  const fed = newest <= now && now - newest < FED;
  const until = fed ? now : newest;
  const end = dayNumber(dayIn(zone)(until));
  const start = end - DAYS + 1;
  const midnight = instantIn(zone);
  const weeks = { fromMs: midnight(start * 24 * HOUR), toMs: midnight((end + 1) * 24 * HOUR) };
  const byOutlet = new Map((await dailyItems(store, zone, within(weeks, span))).map((row) => [row.outlet, row]));
  const recent = await dailyItems(store, 'UTC', within({ fromMs: until - 24 * HOUR, toMs: until + 1 }, span));
  const lastDay = new Map(recent.map(({ outlet, items }) => [outlet, items.reduce((sum, n) => sum + n, 0)]));
  const times = new Map(latest.map((row) => [row.outlet, known > 0 ? row.known_ms || row.latest_ms : row.latest_ms]));
  return {
    until,
    latest: newest,
    fed,
    from: dayOfNumber(start),
    to: dayOfNumber(end),
    outlets: coverage.outlets.map(({ id, usual, first }) => {
      const counts = Array.from({ length: DAYS }, () => 0);
      const row = byOutlet.get(id);
      row?.days.forEach((day, at) => (counts[day - start] = row.items[at] ?? 0));
      const whole = fed ? counts.slice(0, -1) : counts; // the day that is not over yet may still bring some
      const told = first === null ? whole.map(() => null) : withGaps(whole, start, dayNumber(first));
      const days = [...told, ...counts.slice(whole.length)];
      const ends = told.length - 1 - told.findLastIndex((n) => n !== null && n > 0);
      const missed = told.slice(told.length - ends).filter((n) => n === null).length;
      const state = first === null ? 'never' : missed >= MISSED || ends === told.length ? 'missing' : 'items';
      return { id, last: times.get(id) ?? null, lastDay: lastDay.get(id) ?? 0, usual, days, state };
    }),
  };
}

/** Days without items on a weekday that usually has some become null; before its first day an outlet misses nothing. */
function withGaps(counts: readonly number[], start: number, first: number): (number | null)[] {
  const lived = counts.map((n, at) => ({ n, day: start + at })).filter(({ day }) => day >= first);
  const usual = Array.from({ length: 7 }, (_, weekday) => {
    const same = lived.filter(({ day }) => day % 7 === weekday).map(({ n }) => n);
    return same.length > 0 ? median(same) : 0;
  });
  return counts.map((n, at) => (n === 0 && start + at >= first && (usual[(start + at) % 7] ?? 0) >= 1 ? null : n));
}

function within(span: Span, bounds: Span): Span {
  return { fromMs: Math.max(span.fromMs, bounds.fromMs), toMs: Math.min(span.toMs, bounds.toMs) };
}
