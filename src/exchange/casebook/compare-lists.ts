import { isDeepStrictEqual } from 'node:util';
import type { PlainMap } from '../../casebook/edit/plain.js';
import { nearest } from '../../casebook/suggest.js';
import type { CasebookSheet } from './casebook-sheets.js';
import { mapsIn, valueAt } from './casebook-tables.js';
import { cellOf, saysTheSame } from './cell-values.js';
import { changedEntry, type Comparing } from './changed-entry.js';
import { readId } from './read-id.js';
import type { ReadTable, TableRow } from './read-table.js';

/**
 * Entries with the lists inside them as a sheet has them: claims of outlets, roles of speakers. Rows that say what an
 * entry of the list says are it, wherever they stand; the others are taken in their order.
 *
 * @param entries as they shall be otherwise
 * @param noteRow is told the row of each entry of a list
 */
export function compareLists(
  spec: CasebookSheet,
  table: ReadTable,
  entries: readonly PlainMap[],
  comparing: Comparing,
  noteRow: (id: string, at: number, row: number) => void,
): PlainMap[] {
  const inside = spec.inside!;
  const rows = rowsByOwner(spec, table, new Set(entries.map(({ id }) => String(id))), comparing);
  return entries.map((entry) => {
    const id = String(entry.id);
    const before = mapsIn(entry[inside]);
    const list = compareList(spec, table, { id, before, rows: rows.get(id) ?? [] }, comparing, noteRow);
    if (isDeepStrictEqual(list, before)) return entry;
    const { [inside]: _, ...rest } = entry;
    return list.length > 0 ? { ...entry, [inside]: list } : rest;
  });
}

function rowsByOwner(
  { columns: [owner] }: CasebookSheet,
  table: ReadTable,
  present: ReadonlySet<string>,
  { ids, renamed, complain }: Comparing,
): Map<string, TableRow[]> {
  const { known, missing, seemRenamed } = ids.get(owner.refers!)!;
  const now = new Map(renamed ? [...seemRenamed].map(([to, from]) => [from, to]) : []);
  const rows = new Map<string, TableRow[]>();
  for (const row of table.rows) {
    const cell = table.cell(row.number);
    const value = row.cells.get(owner.name) ?? '';
    if (value === '') {
      const hint = 'give its id, or remove the row';
      complain(cell, { code: 'row-without-id', what: `the row names no ${owner.name}`, hint });
      continue;
    }
    const stated = readId(value, new Set([...known, ...present]), missing, cell, complain);
    if (stated === undefined) continue;
    const id = now.get(stated) ?? stated;
    if (present.has(id) || known.has(id)) rows.set(id, [...(rows.get(id) ?? []), row]);
    else {
      const meant = nearest(id, present);
      const hint = meant ? `did you mean "${meant}"?` : `it must stand in the sheet "${owner.refers}"`;
      complain(cell, { code: `unknown-${owner.name}`, what: `there is no ${owner.name} "${id}"`, hint });
    }
  }
  return rows;
}

function compareList(
  spec: CasebookSheet,
  table: ReadTable,
  { id, before, rows }: { id: string; before: readonly PlainMap[]; rows: readonly TableRow[] },
  comparing: Comparing,
  noteRow: (id: string, at: number, row: number) => void,
): PlainMap[] {
  const key = spec.columns[0].name;
  const left = [...rows];
  const same = (entry: PlainMap, { cells }: TableRow): boolean =>
    table.columns.every(
      ({ column }) =>
        column.name === key ||
        saysTheSame(cells.get(column.name) ?? '', cellOf(valueAt(entry, column.path), column.kind)),
    );
  const paired = before.map((entry): { entry: PlainMap; row: TableRow | undefined } => {
    const at = left.findIndex((row) => same(entry, row));
    return { entry, row: at < 0 ? undefined : left.splice(at, 1)[0] };
  });
  for (const pair of paired) pair.row ??= left.shift();
  const list: PlainMap[] = [];
  for (const { entry, row } of paired) {
    if (row) {
      noteRow(id, list.length, row.number);
      list.push(changedEntry(entry, { table, row, id, key, isNew: false }, comparing));
    } else {
      comparing.changes.push({
        kind: 'removed',
        cell: spec.name,
        id,
        column: '',
        before: summary(spec, entry),
        after: '',
      });
    }
  }
  for (const row of left) {
    noteRow(id, list.length, row.number);
    const entry = changedEntry({}, { table, row, id, key, isNew: true }, comparing);
    const cell = table.cell(row.number);
    comparing.changes.push({ kind: 'added', cell, id, column: '', before: '', after: summary(spec, entry) });
    list.push(entry);
  }
  return list;
}

/** An entry of a list in one line. */
function summary({ columns }: CasebookSheet, entry: PlainMap): string {
  return columns
    .slice(1)
    .flatMap(({ name, kind }) => cellOf(entry[name], kind) || [])
    .join(' · ');
}
