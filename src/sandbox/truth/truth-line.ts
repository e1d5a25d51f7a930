import type { Topic } from '../frames/frame.js';
import type { LanguageCode } from '../languages/language.js';
import type { GroupKey } from '../setting/outlets.js';
import type { NarrativeKey } from '../setting/narratives.js';
import type { Taking } from '../setting/taking.js';
import type { Stance } from '../schedule/draw-narrative.js';
import type { Move } from '../text/moves.js';

/**
 * One line of the truth of a world: what was planted. Items are named by their address, days are of the world's zone,
 * shares lie in 0..1, offsets count UTF-16 units of an item's text. A reader passes over kinds that it does not know.
 */
export type TruthLine = WorldLine | ItemLine | CountLine;

/** What is settled before the first item: these lines come first. */
export type WorldLine =
  | {
      kind: 'world';
      format: 'refrain-truth/2';
      seed: number;
      items: number;
      zone: string;
      from: string;
      to: string;
      agency: string;
      /** in which ways outlets print each other, and rings post, as shares */
      printed: Readonly<Partial<Record<Taking, number>>>;
      posted: Readonly<Partial<Record<Taking, number>>>;
    }
  | {
      kind: 'outlet';
      outlet: string;
      group: GroupKey;
      language: LanguageCode;
      /** listed in the casebook and never seen */
      absent: boolean;
      /** the ring that it posts with; null for none */
      ring: string | null;
      /** what it puts under a share of its items */
      boilerplate: { text: string; share: number } | null;
    }
  | { kind: 'official'; official: string; named: Readonly<Record<LanguageCode, string>> }
  | {
      kind: 'narrative';
      narrative: NarrativeKey;
      /** of asserting items, the share that the queries miss */
      missed: number;
      /** sd of the log of the day's shared factor, of mean 1 */
      newsDaySd: number;
      /** asserted so many times as often from a day on */
      rises: { after: string; from: string; times: number } | null;
      /** shares of an outlet's own items that assert it, and that only look like it */
      groups: readonly { group: GroupKey; rate: number; traps: number }[];
    }
  | { kind: 'event'; event: string; from: string; to: string }
  /** busier than a usual day by `volume`, with or without an event */
  | { kind: 'news-day'; day: string; volume: number; events: readonly string[]; topics: readonly Topic[] }
  | { kind: 'silence'; outlet: string; from: string; to: string }
  /**
   * who follows whom, with the lag: log-normal above `leastMinutes`, with this median and sd of the log. Only in a
   * ring do they act together; outlets that print or translate openly are not coordinated
   */
  | {
      kind: 'pair';
      leader: string;
      follower: string;
      by: PairKind;
      coordinated: boolean;
      medianMinutes: number;
      leastMinutes: number;
      sdLog: number;
    };

export type PairKind = 'ring' | 'print' | 'translation';

/** What was planted in one item: these lines come in the order of the items. */
export type ItemLine =
  | { kind: 'stance'; item: string; narrative: NarrativeKey; stance: Stance; asserts: boolean; matched: boolean }
  /**
   * it takes text over from an earlier item, and how alike the two are as published, by distinct three-word shingles
   * of title and text. `exact` is equal but for case, marks and spaces; `passage` and `digest` are lifted into an own
   * text
   */
  | {
      kind: 'copy';
      item: string;
      of: string;
      how: Exclude<Taking, 'translation'>;
      /** in their order; `boilerplate`: what stands under one of the two differs */
      moves: readonly (Move | { move: 'boilerplate' })[];
      jaccard: number;
      /** share of the original's shingles that stand in the copy */
      kept: number;
      /** share of the shorter one's that stand in the longer */
      containment: number;
      passage?: string;
    }
  | { kind: 'translation'; item: string; of: string; language: LanguageCode }
  /** it was posted by a ring; `of` is the leader's item */
  | { kind: 'post'; item: string; of: string; ring: string; lagSeconds: number }
  /** what an official says; direct: between quotation marks. Exact copies have those of their original */
  | {
      kind: 'quote';
      item: string;
      official: string;
      /** family name as the language writes it: another one where an editor exchanged it */
      name: string;
      form: 'direct' | 'indirect';
      start: number;
      end: number;
    }
  | { kind: 'boilerplate'; item: string; start: number; end: number }
  /** it recurs every day with the same words and other figures */
  | { kind: 'instalment'; item: string; series: string };

/** What came of it in the whole world: these lines come last. */
export type CountLine =
  | { kind: 'outlet-count'; outlet: string; items: number }
  | {
      kind: 'narrative-count';
      narrative: NarrativeKey;
      group: GroupKey;
      /** expected share of items, with the rise and with what is taken over; news days have mean 1 */
      expected: number;
      items: number;
      asserted: number;
      matched: number;
    }
  | { kind: 'pair-count'; leader: string; follower: string; by: PairKind; items: number };
