/**
 * A made-up media space with planted truth: two made-up countries, their outlets with habits, an agency, narratives
 * with known rates, copies from word for word to hardly recognised, passages, translations, rings of channels that
 * post together, all with known lags, quoted officials, dated events. All of it comes from one seed number, and the
 * same seed gives the same bytes. For the demo, and to measure how much of what was planted the instruments find.
 *
 * Method    docs/methods/sandbox.md
 * Distrust  a world is cleaner than any real media space: what is found here is the most that can be hoped for there
 */
import { casebookFiles } from './casebook-files.js';
import { planDay } from './schedule/plan-day.js';
import { byTime } from './schedule/planned-item.js';
import type { PlannedItem } from './schedule/planned-item.js';
import { settingFrom, zoneMs } from './schedule/setting.js';
import type { Setting } from './schedule/setting.js';
import { Tally } from './truth/tally.js';
import type { TruthLine } from './truth/truth-line.js';
import { worldLines } from './truth/world-lines.js';
import { itemWriter } from './write-items.js';
import type { SandboxItem } from './write-items.js';

export type { SandboxItem } from './write-items.js';

export interface WorldOptions {
  /** a whole number: the same seed gives the same world */
  seed: number;
  /** how many items, 500 to 10,000,000; they come out exactly so many */
  items: number;
  /** how long, 14 to 366 days; 98 by default */
  days?: number;
}

/** An item with the lines of truth about it. The first entry and the last have lines about the world, and no item. */
export interface WorldEntry {
  item?: SandboxItem;
  truth: TruthLine[];
}

/**
 * Everything is made one by one, in the order of time: memory grows with the items of a day, not with their number.
 * Each call begins anew.
 */
export interface World {
  /** the casebook's files by name, as text */
  casebook: Record<string, string>;
  entries(): Generator<WorldEntry>;
  /** the items alone */
  items(): Generator<SandboxItem>;
  /** the lines of truth alone, which takes as long as making the items: they are about their words */
  truth(): Generator<TruthLine>;
}

/** @throws RangeError when an option lies outside its range */
export function makeWorld({ seed, items, days = 98 }: WorldOptions): World {
  within('seed', seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  within('items', items, 500, 10_000_000);
  within('days', days, 14, 366);
  const setting = settingFrom({ seed, items, days });
  const entries = () => entriesOf(setting);
  return {
    casebook: casebookFiles(setting),
    entries,
    *items() {
      for (const { item } of entries()) if (item) yield item;
    },
    *truth() {
      for (const { truth } of entries()) yield* truth;
    },
  };
}

function* entriesOf(setting: Setting): Generator<WorldEntry> {
  yield { truth: [...worldLines(setting)] };
  const write = itemWriter(setting);
  const tally = new Tally();
  for (const planned of plannedItems(setting)) {
    tally.note(planned);
    yield write(planned);
  }
  yield { truth: [...tally.lines()] };
}

function* plannedItems(setting: Setting): Generator<PlannedItem> {
  let waiting: PlannedItem[] = [];
  for (let day = 0; day < setting.days; day++) {
    waiting = [...waiting, ...planDay(setting, day)].sort(byTime);
    const nextDay = (setting.firstDay + day + 1) * 86_400_000 - zoneMs;
    const later = waiting.findIndex(({ published }) => published >= nextDay);
    const due = later === -1 ? waiting.length : later;
    yield* waiting.slice(0, due);
    waiting = waiting.slice(due);
  }
}

function within(name: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new RangeError(`${name} must be a whole number in ${least}..${most}, got ${value}`);
  }
}
