import * as z from 'zod';
import { defineQuery } from '../store/define.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';
import { dayOfNumber, type Day } from '../vocabulary/time.js';

const perOutlet = defineQuery({
  sql: new URL('./daily-items.sql', import.meta.url),
  params: z.strictObject({ zone: z.string(), from_ms: z.int(), to_ms: z.int() }),
  row: z.strictObject({ outlet: z.string(), days: z.array(z.int()), items: z.array(z.int()) }),
});

/** Items of one outlet on one day of the project's zone. */
export interface Daily {
  outlet: string;
  day: Day;
  items: number;
}

/** Items per outlet and day, by outlet and day. */
export async function dailyItems(store: Store, zone: string, { fromMs, toMs }: Span): Promise<Daily[]> {
  const rows = await store.rows(perOutlet, { zone, from_ms: fromMs, to_ms: toMs });
  const name = dayNames();
  return rows.flatMap(({ outlet, days, items }) =>
    days.map((day, at) => ({ outlet, day: name(day), items: items[at] ?? 0 })).sort((a, b) => (a.day < b.day ? -1 : 1)),
  );
}

/** Names of days by their number since 1970, each made once. */
export function dayNames(): (number: number) => Day {
  const names = new Map<number, Day>();
  return (number) => {
    const known = names.get(number) ?? dayOfNumber(number);
    names.set(number, known);
    return known;
  };
}
