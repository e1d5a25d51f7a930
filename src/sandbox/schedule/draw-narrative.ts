import type { Random } from '../../stats/random.js';
import { narrativeKeys, narratives } from '../setting/narratives.js';
import type { NarrativeKey } from '../setting/narratives.js';
import type { SandboxOutlet } from '../setting/outlets.js';
import type { Setting } from './setting.js';

/** How an item stands to a narrative: see `NarrativeWordings`. */
export type Stance = 'plain' | 'paraphrase' | 'trap' | 'excluded';

/** The chance that an outlet's own item of a day asserts each narrative, the day's news apart. */
export function chancesOn(setting: Setting, outlet: SandboxOutlet, day: number): Record<NarrativeKey, number> {
  const chances = {} as Record<NarrativeKey, number>;
  for (const key of narrativeKeys) {
    const { rates, rises } = narratives[key];
    const risen = rises && day >= setting.eventDays.get(rises.after)![0] ? rises.times : 1;
    chances[key] = rates[outlet.group] * risen;
  }
  return chances;
}

/** At most one narrative for an item, moved by the day's news. */
export function drawNarrative(
  setting: Setting,
  outlet: SandboxOutlet,
  day: number,
  chances: Readonly<Record<NarrativeKey, number>>,
  random: Random,
): { key: NarrativeKey; stance: Stance } | undefined {
  let mark = random();
  for (const key of narrativeKeys) {
    const { traps, missed } = narratives[key];
    mark -= chances[key] * setting.newsEffect[key][day]!;
    if (mark < 0) return { key, stance: random() < missed ? 'paraphrase' : 'plain' };
    mark -= traps[outlet.group];
    if (mark < 0) return { key, stance: random() < EXCLUDED && excludable.has(key) ? 'excluded' : 'trap' };
  }
  return undefined;
}

/** Of what only looks like a narrative, the share that the query's NOT keeps out, where it has one. */
const EXCLUDED = 0.3;
const excludable: ReadonlySet<NarrativeKey> = new Set(
  narrativeKeys.filter((key) => narratives[key].queries.en.includes(' NOT ')),
);
