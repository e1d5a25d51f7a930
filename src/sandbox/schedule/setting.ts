import { normal, randomFrom } from '../../stats/random.js';
import type { Random } from '../../stats/random.js';
import { dayNumber, dayOfNumber } from '../../vocabulary/time.js';
import type { Day } from '../../vocabulary/time.js';
import type { Topic } from '../frames/frame.js';
import { events } from '../setting/events.js';
import { narrativeKeys, narratives } from '../setting/narratives.js';
import type { NarrativeKey } from '../setting/narratives.js';
import { outlets, silence } from '../setting/outlets.js';
import { itemCounts } from './item-counts.js';

/** The zone of the made-up countries: three hours ahead of UTC, without summer time. */
export const zone = 'Etc/GMT-3';
export const zoneOffset = '+03:00';
export const zoneMs = 3 * 3_600_000;

const FIRST_DAY: Day = '2031-03-03'; // a Monday

export interface NewsDay {
  /** items against a usual day */
  volume: number;
  /** events that make it, none for a day that is busy by chance */
  events: readonly string[];
  topics: readonly Topic[];
}

/** Everything about a world that is fixed before its items: drawn from the seed alone. */
export interface Setting {
  seed: number;
  items: number;
  /** days since 1970 of the first day, and how many there are */
  firstDay: number;
  days: number;
  /** own and printed items per outlet and day */
  counts: readonly (readonly number[])[];
  newsDays: ReadonlyMap<number, NewsDay>;
  /** first and last day of each event, from 0 */
  eventDays: ReadonlyMap<string, readonly [number, number]>;
  /** the day's factor on how often each narrative is asserted, of mean 1 over days, shared by all outlets */
  newsEffect: Readonly<Record<NarrativeKey, Float64Array>>;
  silent: { outlet: string; from: number; to: number };
  /** a generator for one purpose */
  random(purpose: string): Random;
}

export function settingFrom({ seed, items, days }: { seed: number; items: number; days: number }): Setting {
  const random = (purpose: string): Random => randomFrom(`refrain-sandbox/1/${seed}/${purpose}`);
  const at = (share: number): number => Math.min(days - 1, Math.floor(share * days));
  const eventDays = new Map(
    events.map(({ id, at: share, lastsDays }) => {
      const first = at(share);
      return [id, [first, Math.min(days - 1, first + lastsDays - 1)] as const];
    }),
  );
  const newsDays = drawNewsDays(random('news-days'), days, eventDays);
  const silent = { outlet: silence.outlet, from: at(silence.from), to: at(silence.to) };
  const firstDay = dayNumber(FIRST_DAY);

  const counts = itemCounts(random('counts'), {
    items: items - days, // the service item appears every day
    weights: (draw) =>
      outlets.map((outlet) => {
        const size = outlet.volume * Math.exp(0.15 * normal(draw));
        return Array.from({ length: days }, (_, day) => {
          if (outlet.id === silent.outlet && day >= silent.from && day <= silent.to) return 0;
          const weekend = (firstDay + day + 3) % 7 >= 5 ? outlet.weekend : 1;
          return size * weekend * (newsDays.get(day)?.volume ?? 1) * Math.exp(0.12 * normal(draw));
        });
      }),
  });

  const newsEffect = Object.fromEntries(
    narrativeKeys.map((key) => {
      const draw = random(`news-effect/${key}`);
      const sd = narratives[key].newsDay;
      return [key, Float64Array.from({ length: days }, () => Math.exp(sd * normal(draw) - (sd * sd) / 2))];
    }),
  ) as Record<NarrativeKey, Float64Array>;

  return { seed, items, firstDay, days, counts, newsDays, eventDays, newsEffect, silent, random };
}

/** Days of events, fading out, and one day in twenty that is busy without one. */
function drawNewsDays(
  draw: Random,
  days: number,
  eventDays: ReadonlyMap<string, readonly [number, number]>,
): ReadonlyMap<number, NewsDay> {
  const found = new Map<number, NewsDay>();
  for (let day = 0; day < days; day++) {
    const busy = draw() < 0.05 ? 1.25 + 0.5 * draw() : 1;
    let volume = busy;
    const happening = events.filter(({ id, volume: peak }) => {
      const [from, to] = eventDays.get(id)!;
      if (day < from || day > to + 2) return false;
      const fading = (day - from) / (to - from + 3);
      volume *= 1 + (peak - 1) * (1 - fading);
      return true;
    });
    if (volume > 1) {
      found.set(day, {
        volume,
        events: happening.map(({ id }) => id),
        topics: happening.flatMap(({ topics }) => topics),
      });
    }
  }
  return found;
}

/** The calendar day of the n-th day of a world. */
export function calendarDay({ firstDay }: Pick<Setting, 'firstDay'>, day: number): Day {
  return dayOfNumber(firstDay + day);
}
