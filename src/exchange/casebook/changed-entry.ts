import type { Plain, PlainMap } from '../../casebook/edit/plain.js';
import { valueAt } from './casebook-tables.js';
import type { SheetColumn } from './casebook-sheets.js';
import { cellOf, saysTheSame, valueOf, type CellValue } from './cell-values.js';
import { readId } from './read-id.js';
import type { Complain, ReadTable, TableRow } from './read-table.js';
import type { SheetIds } from './sheet-ids.js';

export interface CasebookChange {
  kind: 'added' | 'removed' | 'changed' | 'renamed';
  /** `Outlets!B5`; of what was removed the name of its sheet */
  cell: string;
  id: string;
  column: string;
  before: CellValue;
  after: CellValue;
}

/** What a comparison notes down as it goes. */
export interface Comparing {
  changes: CasebookChange[];
  notes: string[];
  complain: Complain;
  /** by the name of the sheet */
  ids: ReadonlyMap<string, SheetIds>;
  /** whether what seems renamed is taken to be so */
  renamed: boolean;
}

/**
 * An entry with what the cells of its row say otherwise.
 *
 * @param key the column that says whose row it is
 * @param isNew its cells are no changes of their own
 */
export function changedEntry(
  entry: PlainMap,
  { table, row, id, key, isNew }: { table: ReadTable; row: TableRow; id: string; key: string; isNew: boolean },
  comparing: Comparing,
): PlainMap {
  let changed = entry;
  for (const { column } of table.columns) {
    if (column.name === key) continue;
    const old = valueAt(entry, column.path);
    const before = cellOf(old, column.kind);
    const cell = table.cell(row.number, column.name);
    const stated = withIds(column, cell, row.cells.get(column.name) ?? '', comparing);
    if (stated === undefined || String(stated) === String(before)) continue;
    if (saysTheSame(stated, before)) {
      comparing.notes.push(`${cell}: only marks, spaces or digits differ, as spreadsheets change them: left as it is`);
      continue;
    }
    const value = valueOf(stated, column.kind, old);
    const after = cellOf(value, column.kind);
    if (after === before) continue;
    changed = withValue(changed, column.path, value);
    if (!isNew) comparing.changes.push({ kind: 'changed', cell, id, column: column.name, before, after });
  }
  return changed;
}

/** A cell that holds ids of another sheet, of those that were renamed the new ones; undefined with a complaint for mangled ones. */
function withIds(
  { refers }: SheetColumn,
  cell: string,
  stated: CellValue,
  { ids, renamed, complain }: Comparing,
): CellValue | undefined {
  const of = refers === undefined ? undefined : ids.get(refers);
  if (!of || stated === '') return stated;
  const now = new Map(renamed ? [...of.seemRenamed].map(([to, from]) => [from, to]) : []);
  const parts = typeof stated === 'number' ? [stated] : stated.split(/[\n,;]/).map((part) => part.trim());
  const read = parts.map((part) => (part === '' ? '' : readId(part, of.known, of.known, cell, complain)));
  if (read.includes(undefined)) return undefined;
  return read.map((id) => now.get(id!) ?? id!).join('\n');
}

function withValue(entry: PlainMap, [key = '', ...inner]: readonly string[], value: Plain | undefined): PlainMap {
  const { [key]: old, ...rest } = entry;
  const next = inner.length === 0 ? value : withValue((old ?? {}) as PlainMap, inner, value);
  const gone = next === undefined || (inner.length > 0 && Object.keys(next as PlainMap).length === 0);
  return gone ? rest : { ...entry, [key]: next };
}
