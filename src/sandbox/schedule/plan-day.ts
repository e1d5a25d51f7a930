import { normal } from '../../stats/random.js';
import type { Random } from '../../stats/random.js';
import { topics } from '../frames/frame.js';
import { frames } from '../frames/frames.js';
import type { FrameId } from '../frames/frames.js';
import { narratives } from '../setting/narratives.js';
import type { NarrativeKey } from '../setting/narratives.js';
import { dayCurves, outlets, service } from '../setting/outlets.js';
import type { SandboxOutlet } from '../setting/outlets.js';
import { chancesOn, drawNarrative } from './draw-narrative.js';
import type { Stance } from './draw-narrative.js';
import { lowerBound } from './item-counts.js';
import { calendarDay, zoneMs } from './setting.js';
import type { Setting } from './setting.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** An item before it has words. */
export interface PlannedItem {
  /** unique in its world, and the seed of its text */
  key: string;
  outlet: SandboxOutlet;
  /** ms since 1970 UTC, whole seconds */
  published: number;
  url: string;
  frame: FrameId | 'service';
  narrative: { key: NarrativeKey; stance: Stance } | undefined;
  /** the item that it prints word for word */
  copyOf: PlannedItem | undefined;
  /** the item that it tells in another language, with the same facts and figures */
  translationOf?: PlannedItem;
  /** chance that it asserts each narrative, the day's news apart */
  chances: Readonly<Record<NarrativeKey, number>> | undefined;
}

/**
 * The items that begin on one day of a world, in the order of time. Copies of a late item may be dated on the next
 * days. The same setting and day give the same items, whatever was planned before.
 */
export function planDay(setting: Setting, day: number): PlannedItem[] {
  const random = setting.random(`day/${day}`);
  const own = new Map<string, { item: PlannedItem; popularity: number }[]>();
  const planned: PlannedItem[] = [];
  let serial = 0;

  const place = (
    outlet: SandboxOutlet,
    published: number,
    rest: Omit<PlannedItem, 'key' | 'outlet' | 'published' | 'url'>,
  ) => {
    const key = `${day}-${serial++}`;
    const date = calendarDay(setting, Math.floor((published + zoneMs) / DAY_MS) - setting.firstDay);
    const url = `https://${outlet.id}.example/${date.replaceAll('-', '/')}/${key}`;
    const item = { key, outlet, published, url, ...rest };
    planned.push(item);
    return item;
  };
  const write = (outlet: SandboxOutlet, curve: readonly number[]) => {
    const chances = chancesOn(setting, outlet, day);
    const narrative = drawNarrative(setting, outlet, day, chances, random);
    const item = place(outlet, drawTime(setting, day, curve, random), {
      frame: drawFrame(setting, day, narrative?.key, random),
      narrative,
      copyOf: undefined,
      chances,
    });
    own.set(outlet.id, [...(own.get(outlet.id) ?? []), { item, popularity: Math.exp(1.3 * normal(random)) }]);
  };

  // First what each writes itself; who prints others comes after, for there must be something to print.
  const toPrint: { outlet: SandboxOutlet; from: SandboxOutlet['prints'][number] }[] = [];
  const toTranslate: typeof toPrint = [];
  const curves = new Map(outlets.map(({ id, curve }) => [id, cumulative(dayCurves[curve])]));
  outlets.forEach((outlet, index) => {
    for (let left = setting.counts[index]![day]!; left > 0; left--) {
      const from = drawSource(outlet.prints, random);
      const abroad = from ? undefined : drawSource(outlet.translates, random);
      if (from) toPrint.push({ outlet, from });
      else if (abroad) toTranslate.push({ outlet, from: abroad });
      else write(outlet, curves.get(outlet.id)!);
    }
  });
  // One outlet prints an item once; and once a language is it translated, or two translations would be near-copies.
  const taken = new Set<string>();
  const takeOver = (outlet: SandboxOutlet, from: SandboxOutlet['prints'][number], by: string) => {
    const offered = (own.get(from.from) ?? []).filter(({ item }) => !taken.has(`${by}/${item.key}`));
    const chosen = offered.length > 0 ? drawPopular(offered, random) : undefined;
    const lag = MINUTE_MS + 1_000 * Math.round(60 * (from.medianMinutes - 1) * Math.exp(0.7 * normal(random)));
    if (!chosen || !isPublishing(setting, outlet, chosen.published + lag)) {
      write(outlet, curves.get(outlet.id)!);
      return undefined;
    }
    taken.add(`${by}/${chosen.key}`);
    return { chosen, published: chosen.published + lag };
  };
  for (const { outlet, from } of toPrint) {
    const found = takeOver(outlet, from, outlet.id);
    if (!found) continue;
    const { frame, narrative, chances } = found.chosen;
    place(outlet, found.published, { frame, narrative, chances, copyOf: found.chosen });
  }
  for (const { outlet, from } of toTranslate) {
    const found = takeOver(outlet, from, outlet.language);
    if (!found) continue;
    const { frame, narrative, chances } = found.chosen;
    place(outlet, found.published, { frame, narrative, chances, copyOf: undefined, translationOf: found.chosen });
  }
  const desk = outlets.find(({ id }) => id === service.outlet)!;
  const atHour = (setting.firstDay + day) * DAY_MS - zoneMs + service.hour * 60 * MINUTE_MS;
  place(desk, atHour, { frame: 'service', narrative: undefined, copyOf: undefined, chances: undefined });
  return planned.sort(byTime);
}

/** By time, then by address. */
export function byTime(a: PlannedItem, b: PlannedItem): number {
  return a.published - b.published || (a.url < b.url ? -1 : 1);
}

const frameIds = Object.keys(frames) as FrameId[];
const framesOf = new Map(topics.map((topic) => [topic, frameIds.filter((id) => frames[id].topic === topic)]));

function drawFrame(setting: Setting, day: number, narrative: NarrativeKey | undefined, random: Random): FrameId {
  const pool = narrative ? narratives[narrative].topics.flatMap((topic) => framesOf.get(topic)!) : frameIds;
  const wanted = setting.newsDays.get(day)?.topics ?? [];
  const weights = pool.map((id) => (wanted.includes(frames[id].topic) ? 3 : 1));
  return pool[lowerBound(cumulative(weights), random() * weights.reduce((a, b) => a + b, 0))]!;
}

function drawSource(sources: SandboxOutlet['prints'], random: Random): SandboxOutlet['prints'][number] | undefined {
  if (sources.length === 0) return undefined;
  let mark = random();
  return sources.find(({ share }) => (mark -= share) < 0);
}

function drawPopular(offered: readonly { item: PlannedItem; popularity: number }[], random: Random): PlannedItem {
  const upTo = cumulative(offered.map(({ popularity }) => popularity));
  return offered[lowerBound(upTo, random() * upTo.at(-1)!)]!.item;
}

function drawTime(setting: Setting, day: number, curve: readonly number[], random: Random): number {
  const hour = lowerBound(curve, random() * curve.at(-1)!);
  const second = Math.floor((hour + random()) * 3_600);
  return (setting.firstDay + day) * DAY_MS - zoneMs + second * 1_000;
}

/** Whether a time lies in the period, and the outlet was not silent then. */
function isPublishing({ firstDay, days, silent }: Setting, outlet: SandboxOutlet, ms: number): boolean {
  const day = Math.floor((ms + zoneMs) / DAY_MS) - firstDay;
  return day < days && !(outlet.id === silent.outlet && day >= silent.from && day <= silent.to);
}

function cumulative(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}
