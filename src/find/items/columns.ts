/**
 * All items of the period as columns of numbers, newest first, of several at one instant the lowest id first. An item
 * is its row, from 0. Some 70 bytes an item.
 */
import type { RowLookup } from './row-lookup.js';

export interface Columns {
  readonly size: number;
  readonly items: BigUint64Array;
  readonly versions: BigUint64Array;
  readonly publishedMs: Float64Array;
  /** days since 1970 in the project's zone, descending */
  readonly days: Int32Array;
  /** places in `outletIds` */
  readonly outlets: Uint32Array;
  readonly outletIds: readonly string[];
  /** places in `languageLists` */
  readonly languages: Uint32Array;
  /** the main language first; [] when it is unknown */
  readonly languageLists: readonly (readonly string[])[];
  /** places in `narrativeLists` */
  readonly narratives: Uint32Array;
  /** places in the codebook */
  readonly narrativeLists: readonly (readonly number[])[];
  /** copies and near copies have the same: the row of the first of them, at one instant the lowest id */
  readonly families: Uint32Array;
  /** by row, of its family: its id, how many items, of how many outlets */
  readonly familyIds: BigUint64Array;
  readonly familyItems: Uint32Array;
  readonly familyOutlets: Uint32Array;
  readonly lookup: RowLookup;
}
