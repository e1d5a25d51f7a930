/**
 * A made-up media space with planted truth: two made-up countries, their outlets with habits, an agency, narratives with
 * known rates, word-for-word copies and translations with known lags, dated events. All of it comes from one seed number, and the same
 * seed gives the same bytes. For the demo, and to measure how much of what was planted the instruments find.
 *
 * Distrust  a world is cleaner than any real media space: what is found here is the most that can be hoped for there
 */
import { casebookFiles } from './casebook-files.js';
import type { LanguageCode } from './languages/language.js';
import { byTime, planDay } from './schedule/plan-day.js';
import type { PlannedItem } from './schedule/plan-day.js';
import { settingFrom, zoneMs, zoneOffset } from './schedule/setting.js';
import type { Setting } from './schedule/setting.js';
import { compose } from './text/compose.js';
import { reprint } from './text/reprint.js';
import { truthOf } from './truth.js';
import type { Truth } from './truth.js';

export interface WorldOptions {
  /** a whole number: the same seed gives the same world */
  seed: number;
  /** how many items, 500 to 10,000,000; they come out exactly so many */
  items: number;
  /** how long, 14 to 366 days; 98 by default */
  days?: number;
}

export interface SandboxItem {
  outlet: string;
  /** ISO 8601 with the offset of the project's zone */
  published: string;
  title: string;
  text: string;
  url: string;
  language: LanguageCode;
}

export interface World {
  /** the casebook's files by name, as text */
  casebook: Record<string, string>;
  /** in the order of time, made one by one: memory does not grow with their number. Each call begins anew */
  items(): Generator<SandboxItem>;
  truth: Truth;
}

/** @throws RangeError when an option lies outside its range */
export function makeWorld({ seed, items, days = 98 }: WorldOptions): World {
  within('seed', seed, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  within('items', items, 500, 10_000_000);
  within('days', days, 14, 366);
  const setting = settingFrom({ seed, items, days });
  return { casebook: casebookFiles(setting), items: () => itemsOf(setting), truth: truthOf(setting) };
}

function* itemsOf(setting: Setting): Generator<SandboxItem> {
  let waiting: PlannedItem[] = [];
  for (let day = 0; day < setting.days; day++) {
    waiting = [...waiting, ...planDay(setting, day)].sort(byTime);
    const nextDay = (setting.firstDay + day + 1) * 86_400_000 - zoneMs;
    const later = waiting.findIndex(({ published }) => published >= nextDay);
    const due = later === -1 ? waiting.length : later;
    for (const item of waiting.slice(0, due)) yield written(setting, item);
    waiting = waiting.slice(due);
  }
}

function written(setting: Setting, item: PlannedItem): SandboxItem {
  const words = compose(setting, item.copyOf ?? item.translationOf ?? item, item.outlet.language);
  const { title, text } = item.copyOf ? reprint(words, setting.random(`reprint/${item.key}`)) : words;
  return {
    outlet: item.outlet.id,
    published: new Date(item.published + zoneMs).toISOString().replace('.000Z', zoneOffset),
    title,
    text,
    url: item.url,
    language: item.outlet.language,
  };
}

function within(name: string, value: number, least: number, most: number): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new RangeError(`${name} must be a whole number in ${least}..${most}, got ${value}`);
  }
}
