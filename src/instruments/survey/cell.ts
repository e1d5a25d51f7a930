/**
 * A cell of a survey, and its check by hand: a survey of hundreds of queries has a hundred thousand cells, and to have a
 * schema look at each takes longer than to count them.
 */
import * as z from 'zod';
import type { Interval } from '../../vocabulary/finding.js';

/** n of N items that a query matched in some set, with the variation between days where there are enough. */
export interface Cell {
  /** a group or an outlet, as `by` says */
  of: string;
  n: number;
  /** at least 1 */
  N: number;
  /** days with items, at least 1 */
  days: number;
  /** n / N */
  share: number;
  /** null: fewer than two days with items */
  interval: Interval | null;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A list of cells, each with days under the names given. */
export function cellsWith<Name extends string = never>(
  ...days: readonly Name[]
): z.ZodType<(Cell & Record<Name, string>)[]> {
  return z.custom<(Cell & Record<Name, string>)[]>(
    (value) => Array.isArray(value) && value.every((one) => isCell(one) && days.every((name) => isDay(one[name]))),
  );
}

function isCell(value: unknown): value is Cell & Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { of, n, N, days, share, interval } = value as Cell;
  return (
    typeof of === 'string' &&
    isCount(n, 0) &&
    isCount(N, 1) &&
    isCount(days, 1) &&
    isShare(share) &&
    (interval === null || isInterval(interval))
  );
}

function isInterval(value: unknown): value is Interval {
  if (typeof value !== 'object' || value === null) return false;
  const { low, high, method } = value as Interval;
  return isShare(low) && isShare(high) && (method === 'days' || method === 'exact');
}

function isCount(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && DAY.test(value);
}
