/** The items of one outlet: when it publishes, in which languages, and which narratives match. One pass over all items. */
import { dayNumber, instantIn, offsetIn, type Day } from '../../vocabulary/time.js';
import type { Stock } from './asked.js';
import { shelfOf } from './shelf.js';

export interface OutletItems {
  items: number;
  /** items by weekday from Monday and by hour of the zone: 7 rows of 24 */
  hours: number[][];
  /** by main language, ISO 639-1, '' where it is unknown; most first */
  languages: { language: string; items: number }[];
  /** by narrative whose queries match; most first, then as in the codebook */
  narratives: { narrative: string; items: number }[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** @param asked days of the project's zone, both included; '' for open */
export async function itemsOfOutlet(
  stock: Stock,
  { outlet, from, to }: { outlet: string; from: Day | ''; to: Day | '' },
): Promise<OutletItems> {
  const { columns } = await shelfOf(stock);
  const { zone } = stock.casebook.settings;
  const place = columns.outletIds.indexOf(outlet);
  const first = from === '' ? -Infinity : dayNumber(from);
  const last = to === '' ? Infinity : dayNumber(to);
  const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  const languages = new Uint32Array(columns.languageLists.length);
  const narratives = new Uint32Array(columns.narrativeLists.length);
  const hourOf = hourIn(zone);
  let items = 0;
  for (let row = 0; row < columns.size; row++) {
    const day = columns.days[row]!;
    if (columns.outlets[row] !== place || day < first || day > last) continue;
    items++;
    languages[columns.languages[row]!]!++;
    narratives[columns.narratives[row]!]!++;
    const weekday = (((day + 3) % 7) + 7) % 7; // day 0 was a Thursday
    hours[weekday]![hourOf(columns.publishedMs[row]!, day)]!++;
  }
  const codebook = stock.casebook.codebook.narratives.map(({ id }) => id as string);
  return {
    items,
    hours,
    languages: summed(columns.languageLists, languages, (list) => [list[0] ?? '']).map(([language, n]) => ({
      language,
      items: n,
    })),
    narratives: summed(columns.narrativeLists, narratives, (list) => list).map(([at, n]) => ({
      narrative: codebook[at] ?? String(at),
      items: n,
    })),
  };
}

function summed<Value extends string | number, List>(
  lists: readonly List[],
  counts: Uint32Array,
  valuesOf: (list: List) => readonly Value[],
): [Value, number][] {
  const sums = new Map<Value, number>();
  lists.forEach((list, at) => {
    for (const value of valuesOf(list)) sums.set(value, (sums.get(value) ?? 0) + counts[at]!);
  });
  return [...sums].filter(([, n]) => n > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The hour of an instant. On most days the clocks are not changed: then no calendar needs to be asked. */
function hourIn(zone: string): (ms: number, day: number) => number {
  const midnight = instantIn(zone);
  const offsetAt = offsetIn(zone);
  const starts = new Map<number, number | null>();
  return (ms, day) => {
    let start = starts.get(day);
    if (start === undefined) {
      const begins = midnight(day * DAY);
      start = midnight((day + 1) * DAY) - begins === DAY ? begins : null;
      starts.set(day, start);
    }
    const since = start === null ? ms + offsetAt(ms) - day * DAY : ms - start;
    return Math.min(23, Math.max(0, Math.floor(since / HOUR)));
  };
}
