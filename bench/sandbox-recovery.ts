/**
 * How much of what the sandbox plants is found, and how much is found where nothing was planted.
 * `dayCoverage` needs no text and no store, `nearRecovered` no store, `recovered` goes the whole way.
 */
import { dayInterval } from '../dist/stats/day-interval.js';
import { normalQuantile } from '../dist/stats/normal-quantile.js';
import { normal, poisson, randomFrom } from '../dist/stats/random.js';
import { nearRecovered } from './_near-recovered.ts';
import { recovered } from './_recovered.ts';

type Figures = Record<string, number>;

const WORLDS = 1_000;
const SEED = 2031;

export async function bench({
  log,
  options = {},
}: {
  data: string;
  log(line: string): void;
  options?: Record<string, string>;
}): Promise<{ figures: Figures; size: Figures; missing?: string[] }> {
  const items = Number(options.items ?? 20_000);
  log(`day_coverage: ${WORLDS} worlds`);
  const coverage = dayCoverage(WORLDS);
  log(`near copies and accidental pairs among ${items} items, in memory`);
  const near = nearRecovered(items, SEED);
  log('copies, first publishers and matches, through the store');
  const stored = await recovered(Math.min(items, 20_000), SEED);
  return { figures: { ...coverage, ...near, ...stored }, size: { worlds: WORLDS, items } };
}

const PER_WORLD = 4; // narratives
const RARE = 0.02;

/**
 * The share of 95 % intervals that hold the underlying rate, in worlds drawn in memory. In each, 3 to 12 outlets share
 * the news of the day: a log-normal factor of sd 0.4 to 1.0 and mean 1 on the odds of each narrative, the same for
 * all outlets of a day. The underlying rate is the mean over all days that there might have been. Each narrative is
 * asked for one week and for the whole period of 28 to 91 days.
 */
function dayCoverage(worlds: number): Figures {
  const random = randomFrom(`day-coverage/${SEED}`);
  const between = (from: number, to: number): number => from + (to - from) * random();
  const held = new Map<string, { held: number; all: number }>();
  const note = (key: string, holds: boolean): void => {
    const count = held.get(key) ?? { held: 0, all: 0 };
    held.set(key, { held: count.held + Number(holds), all: count.all + 1 });
  };

  for (let world = 0; world < worlds; world++) {
    const days = Math.floor(between(28, 92));
    const volumes = Array.from({ length: Math.floor(between(3, 13)) }, () => between(2, 25));
    const counts = Array.from({ length: days }, () => volumes.map((volume) => poisson(random, volume)));
    const all = counts.map((outlets) => outlets.reduce((a, b) => a + b, 0));
    const week = 7 * Math.floor(between(0, Math.floor(days / 7)));

    for (let narrative = 0; narrative < PER_WORLD; narrative++) {
      const base = 0.005 * 40 ** random(); // 0.5 % to 20 %, evenly on the log scale
      const sd = between(0.4, 1);
      const odds = volumes.map(() => (base / (1 - base)) * Math.exp(0.3 * normal(random)));
      const matched = counts.map((outlets) => {
        const news = Math.exp(sd * normal(random) - (sd * sd) / 2);
        let hits = 0;
        outlets.forEach((items, outlet) => {
          const share = chance(odds[outlet]! * news);
          for (let item = 0; item < items; item++) if (random() < share) hits++;
        });
        return hits;
      });
      const underlying = underlyingRate(odds, volumes, sd);
      const rarity = underlying < RARE ? 'rare' : 'common';
      for (const [span, from, to] of [
        ['week', week, week + 7],
        ['period', 0, days],
      ] as const) {
        const interval = dayInterval(matched.slice(from, to), all.slice(from, to))!;
        const holds = interval.low <= underlying && underlying <= interval.high;
        for (const key of ['', `_${span}`, `_${rarity}`, `_${span}_${rarity}`]) note(`day_coverage${key}`, holds);
      }
    }
  }
  return Object.fromEntries([...held].map(([key, count]) => [key, count.held / count.all]));
}

function chance(odds: number): number {
  return odds / (1 + odds);
}

const STEPS = 400;

/** The expected share of matched items over the distribution of the day's factor, by its quantiles. */
function underlyingRate(odds: readonly number[], volumes: readonly number[], sd: number): number {
  let sum = 0;
  for (let step = 0; step < STEPS; step++) {
    const news = Math.exp(sd * normalQuantile((step + 0.5) / STEPS) - (sd * sd) / 2);
    odds.forEach((one, outlet) => (sum += volumes[outlet]! * chance(one * news)));
  }
  return sum / (STEPS * volumes.reduce((a, b) => a + b, 0));
}
