import { sandboxLanguages } from '../languages/sandbox-languages.js';
import { calendarDay, zone } from '../schedule/setting.js';
import type { Setting } from '../schedule/setting.js';
import { boilerplate } from '../setting/boilerplate.js';
import { events } from '../setting/events.js';
import { narrativeKeys, narratives } from '../setting/narratives.js';
import { groups, outlets } from '../setting/outlets.js';
import { rings } from '../setting/rings.js';
import { LAG_SD, posted, printed, RING_LAG_SD } from '../setting/taking.js';
import { allOfficials, officialId } from '../text/fill-roles.js';
import type { PairKind, WorldLine } from './truth-line.js';

/** What is settled before a world's first item. */
export function* worldLines(setting: Setting): Generator<WorldLine> {
  const day = (n: number): string => calendarDay(setting, n);
  yield {
    kind: 'world',
    format: 'refrain-truth/2',
    seed: setting.seed,
    items: setting.items,
    zone,
    from: day(0),
    to: day(setting.days - 1),
    agency: outlets.find(({ kind }) => kind === 'agency')!.id,
    printed,
    posted,
  };
  for (const { id, group, language, volume } of outlets) {
    const ring = rings.find(({ leader, followers }) => leader === id || followers.some(({ outlet }) => outlet === id));
    yield {
      kind: 'outlet',
      outlet: id,
      group,
      language,
      absent: volume === 0,
      ring: ring?.id ?? null,
      boilerplate: boilerplate[id] ?? null,
    };
  }
  for (const person of allOfficials(setting)) {
    const named = Object.values(sandboxLanguages).map(({ code, phrase }) => [code, phrase(person, '')]);
    yield { kind: 'official', official: officialId(person), named: Object.fromEntries(named) };
  }
  for (const key of narrativeKeys) {
    const { rates, traps, rises, missed, newsDay } = narratives[key];
    yield {
      kind: 'narrative',
      narrative: key,
      missed,
      newsDaySd: newsDay,
      rises: rises ? { ...rises, from: day(setting.eventDays.get(rises.after)![0]) } : null,
      groups: groups.map(({ id }) => ({ group: id, rate: rates[id], traps: traps[id] })),
    };
  }
  for (const { id } of events) {
    const [from, to] = setting.eventDays.get(id)!;
    yield { kind: 'event', event: id, from: day(from), to: day(to) };
  }
  for (const [n, { volume, events: by, topics }] of setting.newsDays) {
    yield { kind: 'news-day', day: day(n), volume, events: by, topics: [...new Set(topics)] };
  }
  const { outlet, from, to } = setting.silent;
  yield { kind: 'silence', outlet, from: day(from), to: day(to) };
  for (const { leader, followers } of rings) {
    for (const follower of followers) yield pair(leader, follower.outlet, 'ring', follower.medianMinutes);
  }
  for (const { id, prints, translates } of outlets) {
    for (const source of prints) yield pair(source.from, id, 'print', source.medianMinutes);
    for (const source of translates) yield pair(source.from, id, 'translation', source.medianMinutes);
  }
}

function pair(leader: string, follower: string, by: PairKind, medianMinutes: number): WorldLine {
  const inRing = by === 'ring';
  return {
    kind: 'pair',
    leader,
    follower,
    by,
    coordinated: inRing,
    medianMinutes,
    leastMinutes: inRing ? 2 / 60 : 1,
    sdLog: inRing ? RING_LAG_SD : LAG_SD,
  };
}
