import * as z from 'zod';
import { ItemId } from './ids.js';

/** A 95 % interval of a share, and what varies in it. Bounds in 0..1. */
export const Interval = z.strictObject({
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
  /** `days`: variation between days (see stats/day-interval.ts); `exact`: no match, exact upper bound */
  method: z.enum(['days', 'exact']),
});
export type Interval = z.infer<typeof Interval>;

/** A value in a sentence. Messages say how each is written (number, share, date, minutes). */
export type FindingValue = string | number | Interval | readonly string[];

/** A sentence that a result supports: a message id with values, never prose. */
export interface Finding {
  /** id of a message in messages/, for example `survey.most-matched` */
  says: string;
  with: Record<string, FindingValue>;
  /** the items it rests on: the first by id when there are many */
  items: readonly ItemId[];
  /** how many items it rests on in all */
  itemsTotal: number;
  /** does not stand, or is a negative: set in grey */
  weak?: boolean;
}
