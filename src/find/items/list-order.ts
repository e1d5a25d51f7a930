import type { ItemsWanted } from './asked.js';
import type { Columns } from './columns.js';

/** The rows of a list in their order, and how many others stand folded under each. */
export interface ListOrder {
  rows: Uint32Array;
  folded: Uint32Array;
}

/** @param passing rows that pass all filters, ascending */
export function listOrder(
  columns: Columns,
  passing: Uint32Array,
  { copies, sort }: Pick<ItemsWanted, 'copies' | 'sort'>,
): ListOrder {
  const { families, familyOutlets } = columns;
  const alike = copies === 'folded' ? alikeOf(columns, passing) : undefined;
  let rows = passing;
  if (alike) {
    rows = new Uint32Array(passing.length);
    let size = 0;
    for (const row of passing) if (alike.shown[families[row]!] === row) rows[size++] = row;
    rows = rows.slice(0, size);
  }
  if (sort === 'oldest') rows = rows.toReversed();
  if (sort === 'outlets') rows = mostFirst(rows, familyOutlets);
  const folded = new Uint32Array(rows.length);
  if (alike) for (let at = 0; at < rows.length; at++) folded[at] = alike.count[families[rows[at]!]!]! - 1;
  return { rows, folded };
}

/** Of each family, by the row of its first: how many of its items pass, and the earliest of them. */
function alikeOf(
  { size, families, publishedMs }: Columns,
  passing: Uint32Array,
): { count: Uint32Array; shown: Uint32Array } {
  const count = new Uint32Array(size);
  const shown = new Uint32Array(size);
  for (const row of passing) {
    const family = families[row]!;
    // Rows are newest first, so that the last stands; of several at one instant the lowest id, which comes first.
    if (count[family]!++ === 0 || publishedMs[row]! < publishedMs[shown[family]!]!) shown[family] = row;
  }
  return { count, shown };
}

/** Rows by what a column holds, most first; those that have the same keep their order. */
function mostFirst(rows: Uint32Array, column: Uint32Array): Uint32Array {
  let most = 0;
  for (const row of rows) most = Math.max(most, column[row]!);
  const starts = new Uint32Array(most + 2);
  for (const row of rows) starts[most - column[row]! + 1]!++;
  for (let at = 0; at <= most; at++) starts[at + 1]! += starts[at]!;
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) sorted[starts[most - column[row]!]!++] = row;
  return sorted;
}
