import { normal } from '../../stats/random.js';
import type { Random } from '../../stats/random.js';
import { topics } from '../frames/frame.js';
import { frames } from '../frames/frames.js';
import type { FrameId } from '../frames/frames.js';
import { narratives } from '../setting/narratives.js';
import type { NarrativeKey } from '../setting/narratives.js';
import { dayCurves, outlets, service } from '../setting/outlets.js';
import type { SandboxOutlet } from '../setting/outlets.js';
import { rings } from '../setting/rings.js';
import { posted, printed } from '../setting/taking.js';
import type { Taking } from '../setting/taking.js';
import { chancesOn, drawNarrative } from './draw-narrative.js';
import { lowerBound } from './item-counts.js';
import { drawLag, drawRingLag } from './lag.js';
import { Offers } from './offers.js';
import { planBursts } from './plan-bursts.js';
import { byTime } from './planned-item.js';
import type { PlannedItem } from './planned-item.js';
import { calendarDay, zoneMs } from './setting.js';
import type { Setting } from './setting.js';

const DAY_MS = 86_400_000;

/**
 * The items that begin on one day of a world, in the order of time. What takes over a late item may be dated on the
 * next days. The same setting and day give the same items, whatever was planned before.
 */
export function planDay(setting: Setting, day: number): PlannedItem[] {
  const random = setting.random(`day/${day}`);
  const planned: PlannedItem[] = [];
  const offers = new Map(outlets.map(({ id }) => [id, new Offers()]));
  const chances = new Map(outlets.map((outlet) => [outlet.id, chancesOn(setting, outlet, day)]));
  const drawFrame = framesOn(setting, day);
  const dates = new Map<number, string>();
  let serial = 0;

  const place = (
    outlet: SandboxOutlet,
    published: number,
    rest: Omit<PlannedItem, 'key' | 'outlet' | 'published' | 'url' | 'takers'>,
  ) => {
    const key = `${day}-${serial++}`;
    const on = Math.floor((published + zoneMs) / DAY_MS) - setting.firstDay;
    let date = dates.get(on);
    if (!date) dates.set(on, (date = calendarDay(setting, on).replaceAll('-', '/')));
    const item = { key, outlet, published, url: `https://${outlet.id}.example/${date}/${key}`, takers: 0, ...rest };
    planned.push(item);
    return item;
  };
  const ownWords = (outlet: SandboxOutlet): Pick<PlannedItem, 'frame' | 'narrative' | 'chances'> => {
    const own = chances.get(outlet.id)!;
    const narrative = drawNarrative(setting, outlet, day, own, random);
    return { frame: drawFrame(narrative?.key, random), narrative, chances: own };
  };
  const write = (outlet: SandboxOutlet) => {
    const item = place(outlet, drawTime(setting, day, curves.get(outlet.id)!, random), ownWords(outlet));
    offers.get(outlet.id)!.add(item, Math.exp(1.3 * normal(random)));
  };
  /** False where it would come when the outlet publishes nothing. */
  const takeOver = (outlet: SandboxOutlet, lag: number, takes: NonNullable<PlannedItem['takes']>): boolean => {
    const published = takes.of.published + lag;
    if (!isPublishing(setting, outlet, published)) return false;
    const lifted = takes.how === 'passage' || takes.how === 'digest';
    const { frame, narrative, chances: of } = lifted ? ownWords(outlet) : takes.of;
    place(outlet, published, { frame, narrative, chances: of, takes });
    takes.of.takers++;
    return true;
  };

  // First what each writes itself; who takes from others comes after, for there must be something to take.
  const later: { outlet: SandboxOutlet; from: SandboxOutlet['prints'][number]; translates: boolean }[] = [];
  const left = new Map(outlets.map(({ id }, index) => [id, setting.counts[index]![day]!]));
  const fill = (outlet: SandboxOutlet) => {
    for (let rest = left.get(outlet.id)!; rest > 0; rest--) {
      const from = drawSource(outlet.prints, random);
      const abroad = from ? undefined : drawSource(outlet.translates, random);
      if (from) later.push({ outlet, from, translates: false });
      else if (abroad) later.push({ outlet, from: abroad, translates: true });
      else write(outlet);
    }
  };
  for (const outlet of outlets) if (!follows.has(outlet.id)) fill(outlet);
  for (const { ring, of, follower, medianMinutes } of planBursts(
    (outlet) => offers.get(outlet)!.items,
    (outlet) => left.get(outlet)!,
    random,
  )) {
    const how = drawTaking(posted, random);
    if (takeOver(outletOf.get(follower)!, drawRingLag(medianMinutes, random), { of, how, ring }))
      left.set(follower, left.get(follower)! - 1);
  }
  for (const id of follows) fill(outletOf.get(id)!);

  later.sort((a, b) => Number(a.translates) - Number(b.translates));
  for (const { outlet, from, translates } of later) {
    const how = translates ? 'translation' : drawTaking(printed, random);
    // Once a language is an item translated, or two translations would be near-copies.
    const by = translates ? outlet.language : outlet.id;
    // A narrative inside a text about something else would have two truths.
    const fits = (item: PlannedItem) => (how !== 'passage' && how !== 'digest') || item.narrative === undefined;
    const of = offers.get(from.from)!.draw(by, random, fits);
    if (!of || !takeOver(outlet, drawLag(from.medianMinutes, random), { of, how })) write(outlet);
  }

  const atHour = (setting.firstDay + day) * DAY_MS - zoneMs + service.hour * 3_600_000;
  place(outletOf.get(service.outlet)!, atHour, { frame: 'service', narrative: undefined, chances: undefined });
  return planned.sort(byTime);
}

const frameIds = Object.keys(frames) as FrameId[];
const framesOf = new Map(topics.map((topic) => [topic, frameIds.filter((id) => frames[id].topic === topic)]));
const outletOf = new Map(outlets.map((outlet) => [outlet.id, outlet]));
const follows = new Set(rings.flatMap(({ followers }) => followers.map(({ outlet }) => outlet)));
const curves = new Map(outlets.map(({ id, curve }) => [id, cumulative(dayCurves[curve])]));

/** Draws what an item is about: on a news day more often what the day is about. */
function framesOn(setting: Setting, day: number): (narrative: NarrativeKey | undefined, random: Random) => FrameId {
  const wanted = setting.newsDays.get(day)?.topics ?? [];
  const pools = new Map<NarrativeKey | undefined, { pool: readonly FrameId[]; upTo: number[] }>();
  return (narrative, random) => {
    let known = pools.get(narrative);
    if (!known) {
      const pool = narrative ? narratives[narrative].topics.flatMap((topic) => framesOf.get(topic)!) : frameIds;
      known = { pool, upTo: cumulative(pool.map((id) => (wanted.includes(frames[id].topic) ? 3 : 1))) };
      pools.set(narrative, known);
    }
    return known.pool[lowerBound(known.upTo, random() * known.upTo.at(-1)!)]!;
  };
}

function drawSource(sources: SandboxOutlet['prints'], random: Random): SandboxOutlet['prints'][number] | undefined {
  if (sources.length === 0) return undefined;
  let mark = random();
  return sources.find(({ share }) => (mark -= share) < 0);
}

function drawTaking(shares: Readonly<Partial<Record<Taking, number>>>, random: Random): Taking {
  let mark = random();
  const ways = Object.entries(shares) as [Taking, number][];
  return (ways.find(([, share]) => (mark -= share) < 0) ?? ways[0]!)[0];
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
