import { dayNumber, dayOfNumber, type Day } from '../../vocabulary/time.js';
import { bySet } from './by-set.js';
import { ANY, type DailyCounts } from './daily-counts.js';

/** A day of one set: n of N items. A single day has no variation between days, and so no interval. */
export interface DayShare {
  day: Day;
  n: number;
  N: number;
}

export interface DailyShares {
  /** items of each set that goes by week, every day from the first to the last */
  volumes: { of: string; days: { day: Day; items: number }[] }[];
  /** the same per narrative, by its place in the codebook */
  narratives: { of: string; days: DayShare[] }[][];
}

/** The days from one to another, those without items too. */
export function dailyShares(
  { sets, published, matches }: DailyCounts,
  { from, to, narratives }: { from: Day; to: Day; narratives: number },
): DailyShares {
  const start = dayNumber(from);
  const within = { ...sets, start, length: dayNumber(to) - start + 1 };
  const items = bySet(published, within);
  const shown = sets.weekly.map(({ id }) => ({ id, place: sets.sets.findIndex((set) => set.id === id) }));
  const days = (counts: Uint32Array | undefined): { day: Day; n: number }[] =>
    Array.from(counts ?? [], (n, at) => ({ day: dayOfNumber(start + at), n }));
  const matched = Array.from({ length: narratives }, (): DailyCounts['matches'][number][] => []);
  for (const row of matches) if (row.place !== ANY) matched[row.place]?.push(row);
  return {
    volumes: shown.map(({ id, place }) => ({
      of: id,
      days: days(items[place]).map(({ day, n }) => ({ day, items: n })),
    })),
    narratives: matched.map((rows) => {
      const counts = bySet(rows, within);
      return shown.map(({ id, place }) => ({
        of: id,
        days: days(counts[place]).map(({ day, n }, at) => ({ day, n, N: items[place]?.[at] ?? 0 })),
      }));
    }),
  };
}
