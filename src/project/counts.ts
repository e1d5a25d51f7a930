/** What became of the rows of an import: rows = items + versions + merged + known + quarantined, always. */
export interface Counts {
  rows: number;
  /** new items */
  items: number;
  /** new texts of items that were there */
  versions: number;
  /** rows equal to one met before in the same file */
  merged: number;
  /** rows that were in the store before */
  known: number;
  quarantined: number;
}

export const noCounts: Counts = { rows: 0, items: 0, versions: 0, merged: 0, known: 0, quarantined: 0 };
