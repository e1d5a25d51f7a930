import type { Plain, PlainMap } from '../../casebook/edit/plain.js';
import { isPlainMap } from '../../casebook/edit/plain.js';
import type { Column, Row, Sheet } from '../workbook/sheet.js';
import { casebookSheets, columnNamed, type CasebookSheet, type SheetColumn } from './casebook-sheets.js';
import { cellOf } from './cell-values.js';

/** What the files of a casebook say, by name. */
export type CasebookData = Readonly<Record<string, PlainMap>>;

/**
 * A casebook as sheets, one row a thing, lists as lines of one cell.
 *
 * @param languages of the project: each gets its columns, in use or not
 */
export function casebookTables(data: CasebookData, languages: readonly string[]): Sheet[] {
  return casebookSheets.map((sheet) => {
    const columns = sheet.columns.flatMap((column) =>
      (column.languages ? languagesOf(data, sheet, column.name, [...languages, ...column.languages]) : ['']).map(
        (language) => columnNamed(sheet, `${column.name} ${language}`)!,
      ),
    );
    const rows = rowsOf(sheet, data[sheet.file] ?? {}).map(({ owner, entry }) =>
      columns.map((column, at) =>
        owner !== undefined && at === 0 ? owner : cellOf(valueAt(entry, column.path), column.kind),
      ),
    );
    return { name: sheet.name, columns: columns.map(typed), rows: [rows satisfies Row[]] };
  });
}

/** The entries that a sheet shows, in their order; of lists inside entries with the id of whose they are. */
export function rowsOf({ list, inside }: CasebookSheet, file: PlainMap): { owner?: string; entry: PlainMap }[] {
  const entries = mapsIn(file[list]);
  if (inside === undefined) return entries.map((entry) => ({ entry }));
  return entries.flatMap((entry) => mapsIn(entry[inside]).map((inner) => ({ owner: String(entry.id), entry: inner })));
}

/** The maps of a list; none where it is no list. */
export function mapsIn(list: Plain | undefined): PlainMap[] {
  return Array.isArray(list) ? list.filter(isPlainMap) : [];
}

/** What stands at a path of an entry. */
export function valueAt(entry: PlainMap, path: readonly string[]): Plain | undefined {
  return path.reduce<Plain | undefined>((value, key) => (isPlainMap(value) ? value[key] : undefined), entry);
}

function languagesOf(data: CasebookData, sheet: CasebookSheet, key: string, more: readonly string[]): string[] {
  const used = rowsOf(sheet, data[sheet.file] ?? {}).flatMap(({ entry }) => Object.keys(entry[key] ?? {}));
  return [...new Set([...more.filter((one) => one !== 'any'), ...used.filter((one) => one !== 'any'), ...more])];
}

function typed({ name, kind, width, choices }: SheetColumn): Column {
  const as = kind === 'day' || kind === 'number' ? kind : 'literal';
  return { name, kind: as, width, wrap: as === 'literal', ...(choices && { choices }) };
}
