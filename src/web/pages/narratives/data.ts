/** What the page of narratives shows: this is its JSON. Days are local days of the project's zone. */
import type { Interval } from '../../../vocabulary/finding.js';
import type { Day } from '../../../vocabulary/time.js';

/** n of N items of one set from one day to another; no share where it has no items. */
export interface Point {
  from: Day;
  to: Day;
  /** days with items */
  days: number;
  n: number;
  N: number;
  share: number | null;
  /** null on single days, and where there are too few days for one */
  interval: Interval | null;
}

export interface Described {
  id: string;
  name: string;
  theme: string;
  definition: string;
  /** by language */
  queries: Record<string, string[]>;
}

/** A narrative in one set. */
export interface Panel {
  of: string;
  n: number;
  N: number;
  /** of the whole period; null where only a part of it is shown */
  share: number | null;
  interval: Interval | null;
  points: Point[];
}

export interface CountedNarrative extends Described {
  /** matched items of the whole period, each counted once */
  n: number;
  panels: Panel[];
}

export interface Counted {
  kind: 'counted';
  run: string;
  zone: string;
  /** the version of the codebook whose queries were run over all items */
  codebook: number;
  /** the days shown; null where the days asked for have no items */
  from: Day | null;
  to: Day | null;
  /** first and last day of what was counted */
  counted: { from: Day; to: Day };
  /** all of what was counted is shown */
  whole: boolean;
  by: 'week' | 'day';
  /** how many weeks make one point */
  pooled: number;
  /** days left out before the first, where more were asked for than can be shown one by one */
  cut: number;
  comparing: 'group' | 'outlet';
  items: number;
  unmatched: number;
  sets: { id: string; items: number }[];
  otherSets: { id: string; items: number }[];
  narratives: CountedNarrative[];
  /** those that are not shown, most matches first */
  others: { id: string; name: string; n: number }[];
  volumes: { of: string; points: { from: Day; to: Day; days: number; items: number }[] }[];
  events: { name: string; from: Day; to: Day }[];
}

export interface BeingCounted {
  kind: 'being-counted';
  narratives: Described[];
}

export type Data = Counted | BeingCounted;
