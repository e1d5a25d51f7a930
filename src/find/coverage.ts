/** What is in the project and what is missing from it, for status, reports and pages. */
import * as z from 'zod';
import type { Casebook } from '../casebook/casebook.js';
import { median } from '../stats/median.js';
import { defineQuery } from '../store/define.js';
import { Count } from '../store/fields.js';
import type { Span } from '../store/items-digest.js';
import type { Store } from '../store/store.js';
import { forms } from '../vocabulary/item.js';
import { dayNumber, dayOfNumber, daysBetween, type Day } from '../vocabulary/time.js';
import type { Coverage } from './coverage-result.js';
import { dailyItems } from './daily-items.js';

const Bounds = z.strictObject({ from_ms: z.int(), to_ms: z.int() });

const kinds = defineQuery({
  sql: new URL('./kinds-of-items.sql', import.meta.url),
  params: Bounds.extend({ languages: z.string() }),
  row: z.strictObject({
    language: z.string(),
    form: z.enum(forms),
    items: Count,
    mixed: Count,
    disguised: Count,
    otherwise: Count,
  }),
});
const beside = defineQuery({
  sql: new URL('./beside.sql', import.meta.url),
  params: Bounds,
  row: z.strictObject({ outside: Count, changed: Count }),
});
const imports = defineQuery({
  sql: new URL('./imports.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({
    file: z.string(),
    sha256: z.string(),
    recordedMs: Count,
    finished: z.boolean(),
    rows: Count,
    items: Count,
    versions: Count,
    merged: Count,
    known: Count,
    quarantined: Count,
  }),
});
const setAside = defineQuery({
  sql: new URL('./set-aside.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.strictObject({ code: z.string(), reason: z.string(), hint: z.string(), rows: Count, example: z.string() }),
});

/** An outlet of fewer items a day has no usual day to fall below. */
const LEAST_USUAL = 4;
/** A day under this share of the usual of its weekday is low. */
const LOW = 0.25;

/** @param languages which version made the layer `languages`; '' to go by what sources state */
export async function coverage(store: Store, casebook: Casebook, span: Span, languages: string): Promise<Coverage> {
  const bounds = { from_ms: span.fromMs, to_ms: span.toMs };
  const daily = await dailyItems(store, casebook.settings.zone, span);
  const kindRows = await store.rows(kinds, { ...bounds, languages });
  const [{ outside, changed } = { outside: 0, changed: 0 }] = await store.rows(beside, bounds);
  const days = [...new Set(daily.flatMap((row) => row.days))].sort((a, b) => a - b).map(dayOfNumber);
  const from = casebook.settings.period?.from ?? days[0] ?? null;
  const to = casebook.settings.period?.to ?? days.at(-1) ?? null;
  const byOutlet = new Map(
    daily.map((row) => [row.outlet, new Map(row.days.map((day, at) => [dayOfNumber(day), row.items[at] ?? 0]))]),
  );
  return {
    zone: casebook.settings.zone,
    from,
    to,
    items: sumOf(
      daily.flatMap((row) => row.items),
      (n) => n,
    ),
    outside,
    changed,
    days: days.length,
    languages: summed(kindRows, ({ language }) => language).map(([language, items]) => ({ language, items })),
    mixed: sumOf(kindRows, ({ mixed }) => mixed),
    otherwise: sumOf(kindRows, ({ otherwise }) => otherwise),
    disguised: sumOf(kindRows, ({ disguised }) => disguised),
    forms: summed(kindRows, ({ form }) => form).map(([form, items]) => ({ form, items })),
    outlets: casebook.outlets.map(({ id, name, kind, groups }) => ({
      id,
      name,
      kind,
      groups,
      ...outletCoverage(byOutlet.get(id) ?? new Map<Day, number>(), from, to),
    })),
    imports: await importsOf(store),
    setAside: await store.rows(setAside, {}),
  };
}

/** Every reading of a file, oldest first. */
export async function importsOf(store: Store): Promise<Coverage['imports']> {
  return store.rows(imports, {});
}

function sumOf<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}

function summed<Row extends { items: number }, Key extends string>(
  rows: readonly Row[],
  key: (row: Row) => Key,
): [Key, number][] {
  const sums = new Map<Key, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + row.items);
  return [...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

type OutletCoverage = Pick<Coverage['outlets'][number], 'items' | 'first' | 'last' | 'usual' | 'spells'>;

/** @param items by day, days ascending */
function outletCoverage(items: ReadonlyMap<Day, number>, from: Day | null, to: Day | null): OutletCoverage {
  const seen = [...items.keys()].sort();
  const first = seen[0] ?? null;
  const last = seen.at(-1) ?? null;
  const spells: OutletCoverage['spells'] = [];
  const count = (day: Day): number => items.get(day) ?? 0;
  const lived = first && last ? daysBetween(first, last) : [];
  const usual = lived.length > 0 ? median(lived.map(count)) : null;
  const ofWeekday = Array.from({ length: 7 }, (_, weekday) => {
    const same = lived.filter((day) => dayNumber(day) % 7 === weekday).map(count);
    return same.length > 0 ? median(same) : 0;
  });
  let total = 0;
  for (const day of from && to ? daysBetween(from, to) : []) {
    const n = count(day);
    total += n;
    const low = (usual ?? 0) >= LEAST_USUAL && n < LOW * (ofWeekday[dayNumber(day) % 7] ?? 0);
    const state = n === 0 ? 'none' : low ? 'low' : 'items';
    const spell = spells.at(-1);
    if (spell?.state === state) {
      spell.to = day;
      spell.items += n;
    } else spells.push({ from: day, to: day, state, items: n });
  }
  return { items: total, first, last, usual, spells };
}
