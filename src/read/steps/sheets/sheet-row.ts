import type { Literal } from './cell-literal.js';

/** A cell that reaches over others. */
export interface Span {
  /** of its first cell, from 0 */
  column: number;
  /** how many it covers, itself included */
  columns: number;
  rows: number;
}

/** A row of a sheet with what stands in it; of its cells and links there are gaps. */
export interface SheetRow {
  /** as the spreadsheet shows it, from 1 */
  number: number;
  cells: Literal[];
  /** addresses to which cells lead */
  links: Literal[];
  /** spans that begin in this row */
  spans: readonly Span[];
}
