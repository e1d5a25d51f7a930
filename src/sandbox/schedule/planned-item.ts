import type { FrameId } from '../frames/frames.js';
import type { NarrativeKey } from '../setting/narratives.js';
import type { SandboxOutlet } from '../setting/outlets.js';
import type { Taking } from '../setting/taking.js';
import type { Stance } from './draw-narrative.js';

/** An item before it has words. */
export interface PlannedItem {
  /** unique in its world, and the seed of its text */
  key: string;
  outlet: SandboxOutlet;
  /** ms since 1970 UTC, whole seconds */
  published: number;
  url: string;
  frame: FrameId | 'service';
  /** of its own text; what is taken over whole has that of the original */
  narrative: { key: NarrativeKey; stance: Stance } | undefined;
  /** chance that it asserts each narrative, the day's news apart */
  chances: Readonly<Record<NarrativeKey, number>> | undefined;
  /** the item that it takes over, in which way, and with which ring */
  takes?: { of: PlannedItem; how: Taking; ring?: string };
  /** how many take it over */
  takers: number;
}

/** By time, then by address. */
export function byTime(a: PlannedItem, b: PlannedItem): number {
  return a.published - b.published || (a.url < b.url ? -1 : 1);
}
