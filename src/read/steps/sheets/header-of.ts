/** Which rows at the top of a sheet name its columns: people write titles and notes above them, and group them. */
import { columnsNamed, columnWords, type ColumnWords } from '../../column-words.js';
import { areAddresses, areTimes } from '../../sampled-values.js';
import type { Span } from './sheet-row.js';

/** A row with its values as they are read from JSON; there are gaps. */
export interface HeadRow {
  number: number;
  values: readonly unknown[];
  spans: readonly Span[];
}

export interface Header {
  /** '' where a column has no name */
  names: string[];
  /** index of the first row that is none of the header */
  dataAt: number;
}

/** Longest name of a column, in UTF-16 units. */
const LONGEST_NAME = 200;
const fields = Object.keys(columnWords) as ColumnWords[];

/**
 * Finds the header: the first row of names of which two are known, unless two rows of three cells or more, one of them a
 * time, come before it; else the first of names that is at least half as wide as rows are, unless one with times or
 * numbers comes first. A row of groups above names makes `Group / Name`, be they merged or not.
 *
 * @param rows the first of a sheet that are not empty
 */
export function headerOf(rows: readonly HeadRow[]): Header {
  const at = headerAt(rows);
  const row = rows[at];
  if (!row) return { names: [], dataAt: 0 };
  const above = rows[at - 1];
  const below = rows[at + 1];
  const named = (values: readonly unknown[]): string[] => Array.from(values, (value) => shown(value));
  if (below?.number === row.number + 1 && present(below.values).every((value) => isName(value))) {
    const grouped = isGroup(row)
      ? spread(row)
      : isHeader(below.values)
        ? reachingRight(row.values, below.values)
        : undefined;
    if (grouped) return { names: joined(grouped, below.values), dataAt: at + 2 };
  }
  if (above?.number === row.number - 1 && isGroup(above) && !isTitle(above)) {
    return { names: joined(spread(above), row.values), dataAt: at + 1 };
  }
  return { names: named(row.values), dataAt: at + 1 };
}

function headerAt(rows: readonly HeadRow[]): number {
  const spreads = rows.map((row) => present(spread(row)));
  const known = spreads.findIndex((values) => isHeader(values));
  const posts = spreads.slice(0, Math.max(known, 0)).filter((values) => values.length > 2 && values.some(isTime));
  if (known !== -1 && posts.length < 2) return known;
  const widths = spreads.map((values) => values.length).sort((a, b) => a - b);
  const width = widths[widths.length >> 1] ?? 0;
  for (const [index, values] of spreads.entries()) {
    if (values.length * 2 < width) continue;
    if (areNames(values)) return index;
    if (!values.every((value) => isName(value))) return -1;
  }
  return -1;
}

/** Names of which two are known. */
function isHeader(values: readonly unknown[]): boolean {
  const names = present(values);
  return areNames(names) && names.filter(isKnown).length >= 2;
}

/** Two different names or more, and hardly anything else. */
function areNames(values: readonly unknown[]): boolean {
  const names = values.filter((value) => isName(value));
  return new Set(names).size >= 2 && names.length * 5 >= values.length * 4;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_NAME && !isTime(value) && !areAddresses([value]);
}

function isTime(value: unknown): boolean {
  return areTimes([value]);
}

function isKnown(value: unknown): boolean {
  return fields.some((field) => columnsNamed(field, [shown(value)]).length > 0);
}

function isGroup({ spans }: HeadRow): boolean {
  return spans.some(({ columns }) => columns > 1);
}

/** One name alone that begins where the row does: it speaks of the whole sheet. */
function isTitle(row: HeadRow): boolean {
  const [value, ...more] = present(row.values);
  return more.length === 0 && row.values.indexOf(value) === 0;
}

function present(values: readonly unknown[]): unknown[] {
  return values.filter((value) => value !== undefined);
}

/** The values of a row, those of merged cells in each column that they cover. */
function spread({ values, spans }: HeadRow): unknown[] {
  const spreadOut = [...values];
  for (const { column, columns } of spans) {
    const to = Math.min(column + columns, values.length + 1000);
    for (let covered = column + 1; covered < to; covered++) spreadOut[covered] ??= values[column];
  }
  return spreadOut;
}

/** Groups that were never merged, or no longer are: each reaches as far as the next, over columns that have a name. */
function reachingRight(groups: readonly unknown[], names: readonly unknown[]): unknown[] {
  let group: unknown;
  return Array.from(names, (name, column) => {
    group = groups[column] ?? (name === undefined ? undefined : group);
    return group;
  });
}

function joined(groups: readonly unknown[], names: readonly unknown[]): string[] {
  return Array.from({ length: Math.max(groups.length, names.length) }, (_, column) => {
    const [group, name] = [shown(groups[column]), shown(names[column])];
    return group === '' || group === name ? name : name === '' ? group : `${group} / ${name}`;
  });
}

function shown(value: unknown): string {
  return value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim();
}
