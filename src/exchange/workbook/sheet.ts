/** A table as it shall stand in a workbook: typed columns, rows in batches. */

/**
 * - `literal` stays as it is typed, whatever it looks like: ids, codes, lists, day or night
 * - `text` is text of any length
 * - `number`
 * - `time` is what a clock shows, in ms since 1970 as if it were UTC: the column's name says of which zone
 * - `day` is `2031-05-06`
 * - `link` is an address that can be clicked
 */
export type Kind = 'literal' | 'text' | 'number' | 'time' | 'day' | 'link';

export interface Column {
  readonly name: string;
  readonly kind: Kind;
  /** in letters, 1..255 */
  readonly width: number;
  /** long texts and lists on several lines */
  readonly wrap?: boolean;
  /** what may be chosen in it, as a list that unfolds: 255 letters in all at most */
  readonly choices?: readonly string[];
}

/** null and '' are empty. */
export type Cell = string | number | null;
export type Row = readonly Cell[];

export interface Sheet {
  /** at most 31 letters, without : \\ / ? * [ ] */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Row[]> | Iterable<readonly Row[]>;
}

/**
 * What Excel takes (Microsoft, Excel specifications and limits), and how large a sheet's XML may grow before a new
 * sheet is begun: a zip without 64-bit sizes, which every program opens, holds 4 GB.
 */
export const excelLimits = { rows: 1_048_576, links: 65_530, letters: 32_767, bytes: 3_500_000_000 };
export type SheetLimits = typeof excelLimits;

/** What of a workbook's rows does not stand in it as it is. */
export interface LeftOut {
  /** cells that were longer than Excel takes: cut, and ending in … */
  cutCells: number;
  /** addresses that stand as plain text, since a sheet takes only so many links */
  plainLinks: number;
}
