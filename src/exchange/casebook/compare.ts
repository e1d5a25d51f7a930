/** What a workbook says otherwise than the casebook: what would be added, removed, changed, and what seems renamed. */
import type { PlainMap } from '../../casebook/edit/plain.js';
import type { Mistake } from '../../vocabulary/errors.js';
import { casebookSheets, type CasebookSheet } from './casebook-sheets.js';
import { mapsIn, type CasebookData } from './casebook-tables.js';
import { cellOf } from './cell-values.js';
import { changedEntry, type CasebookChange, type Comparing } from './changed-entry.js';
import { compareLists } from './compare-lists.js';
import { readTable, type Complain, type ReadSheet, type ReadTable } from './read-table.js';
import { sheetIds, type SheetIds } from './sheet-ids.js';

/** An id that is gone while one like it is new. */
export interface SeemsRenamed {
  cell: string;
  from: string;
  to: string;
}

export interface Comparison {
  changes: CasebookChange[];
  /** renamed, or one removed and another added? */
  renames: SeemsRenamed[];
  /** what was seen and left as it is */
  notes: string[];
  /** in the workbook itself */
  mistakes: Mistake[];
  /** what the files shall say */
  wanted: CasebookData;
  /** new ids → old ones, by file */
  renamed: Readonly<Record<string, ReadonlyMap<string, string>>>;
  /** the cell in which stands what the files shall say at a path: for what the casebook's check finds there */
  cellAt(file: string, path: readonly (string | number)[]): string | undefined;
}

/**
 * Compares the sheets of a workbook with what the files of a casebook say.
 *
 * @param file the workbook's name, for mistakes
 * @param renamed whether what seems renamed is taken to be so
 */
export function compareCasebook(
  data: CasebookData,
  sheets: readonly ReadSheet[],
  { file, renamed }: { file: string; renamed: boolean },
): Comparison {
  const mistakes: Mistake[] = [];
  const complain: Complain = (cell, { code, what, hint }) => {
    const { row, column } = placeOf(cell);
    mistakes.push({ code, file, line: row, column, cell, what, ...(hint === undefined ? {} : { hint }) });
  };
  const notes: string[] = [];
  const tables = readTables(sheets, notes, complain);
  const ids = new Map<string, SheetIds>();
  const comparing: Comparing = { changes: [], notes, complain, ids, renamed };
  const renames: SeemsRenamed[] = [];
  const renamedIn: Record<string, Map<string, string>> = {};
  for (const { name, file: of, list, inside } of casebookSheets) {
    if (inside !== undefined) continue;
    const table = tables.get(name);
    const found = sheetIds(table, mapsIn(data[of]?.[list]), complain);
    ids.set(name, found);
    for (const [to, from] of found.seemRenamed) {
      renames.push({ cell: table!.cell(found.rows.get(to)!.number), from, to });
      if (renamed) (renamedIn[of] ??= new Map()).set(to, from);
    }
  }
  const wanted: Record<string, PlainMap> = { ...data };
  const innerRows = new Map<string, number>();
  for (const spec of casebookSheets.toSorted(
    (a, b) => Number(a.inside !== undefined) - Number(b.inside !== undefined),
  )) {
    const table = tables.get(spec.name);
    if (!table) continue;
    const entries = mapsIn(wanted[spec.file]?.[spec.list]);
    const noteRow = (id: string, at: number, row: number): void =>
      void innerRows.set(JSON.stringify([spec.name, id, at]), row);
    wanted[spec.file] = withList(
      wanted[spec.file] ?? {},
      spec.list,
      spec.inside === undefined
        ? compareRows(spec, table, entries, comparing)
        : compareLists(spec, table, entries, comparing, noteRow),
    );
  }
  const cellAt: Comparison['cellAt'] = (of, [list, index, ...path]) => {
    const entry = mapsIn(wanted[of]?.[String(list)])[Number(index)];
    const specs = casebookSheets.filter((spec) => spec.file === of && spec.list === list);
    const inner = specs.find(({ inside }) => inside !== undefined && inside === path[0]);
    const spec = inner ?? specs.find(({ inside }) => inside === undefined);
    const table = spec && tables.get(spec.name);
    if (!entry || !table) return undefined;
    const id = String(entry.id);
    const row = inner
      ? innerRows.get(JSON.stringify([inner.name, id, Number(path[1])]))
      : ids.get(spec.name)?.rows.get(id)?.number;
    const keys = inner ? path.slice(2) : path;
    const at = table.columns.find(({ column }) => column.path.every((key, depth) => key === keys[depth]));
    return row === undefined ? undefined : table.cell(row, at?.column.name);
  };
  const { changes } = comparing;
  return { changes, renames, notes, mistakes, wanted, renamed: renamedIn, cellAt };
}

function readTables(sheets: readonly ReadSheet[], notes: string[], complain: Complain): Map<string, ReadTable> {
  const tables = new Map<string, ReadTable>();
  const named = (name: string): string => name.trim().toLowerCase();
  for (const spec of casebookSheets) {
    const sheet = sheets.find(({ name }) => named(name) === named(spec.name));
    if (!sheet) notes.push(`there is no sheet "${spec.name}": what it would show is left as it is`);
    const table = sheet && readTable(spec, { ...sheet, name: spec.name }, complain);
    if (table) tables.set(spec.name, table);
  }
  const known = new Set(['about', ...casebookSheets.map(({ name }) => named(name))]);
  for (const { name } of sheets)
    if (!known.has(named(name))) notes.push(`the sheet "${name}" is none of the casebook's, and is not looked at`);
  return tables;
}

/** The entries of a list as their sheet has them: in their order, new ones last. */
function compareRows(
  { name: sheet }: CasebookSheet,
  table: ReadTable,
  entries: readonly PlainMap[],
  comparing: Comparing,
): PlainMap[] {
  const { rows, seemRenamed } = comparing.ids.get(sheet)!;
  const was: ReadonlyMap<string, string> = comparing.renamed ? seemRenamed : new Map();
  const now = new Map([...was].map(([to, from]) => [from, to]));
  const kept: PlainMap[] = [];
  for (const entry of entries) {
    const old = String(entry.id);
    const id = now.get(old) ?? old;
    const row = rows.get(id);
    if (!row) {
      const before = cellOf(entry.name, 'text');
      comparing.changes.push({ kind: 'removed', cell: sheet, id: old, column: '', before, after: '' });
      continue;
    }
    const cell = table.cell(row.number);
    if (id !== old) comparing.changes.push({ kind: 'renamed', cell, id, column: 'id', before: old, after: id });
    kept.push(changedEntry({ ...entry, id }, { table, row, id, key: 'id', isNew: false }, comparing));
  }
  const known = new Set(entries.map((entry) => String(entry.id)));
  for (const [id, row] of rows) {
    if (known.has(id) || was.has(id)) continue;
    const after = row.cells.get('name') ?? '';
    comparing.changes.push({ kind: 'added', cell: table.cell(row.number), id, column: '', before: '', after });
    kept.push(changedEntry({ id }, { table, row, id, key: 'id', isNew: true }, comparing));
  }
  return kept;
}

/** A file's data with other entries in a list; without the list where there are none. */
function withList(file: PlainMap, list: string, entries: readonly PlainMap[]): PlainMap {
  if (entries.length > 0) return { ...file, [list]: entries };
  const { [list]: before, ...rest } = file;
  return mapsIn(before).length > 0 ? rest : file;
}

function placeOf(cell: string): { row: number; column: number } {
  const [, letters = 'A', row = '1'] = /!([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { row: Number(row), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}
