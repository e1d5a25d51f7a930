import type { PlainMap } from '../../casebook/edit/plain.js';
import { nearest } from '../../casebook/suggest.js';
import { cellOf } from './cell-values.js';
import { readId } from './read-id.js';
import type { Complain, ReadTable, TableRow } from './read-table.js';

/** The ids of a sheet, and those of the casebook's list that it shows. */
export interface SheetIds {
  /** in the casebook */
  known: ReadonlySet<string>;
  /** in the casebook, and nowhere in the sheet */
  missing: ReadonlySet<string>;
  /** rows by their ids */
  rows: ReadonlyMap<string, TableRow>;
  /** new ids → those that are gone and that they seem to have been: spelt alike, or of the same name */
  seemRenamed: ReadonlyMap<string, string>;
}

/** @param table undefined where the workbook has no such sheet */
export function sheetIds(table: ReadTable | undefined, entries: readonly PlainMap[], complain: Complain): SheetIds {
  const known = new Set(entries.map(({ id }) => String(id)));
  const rows = new Map<string, TableRow>();
  if (!table) return { known, missing: new Set(), rows, seemRenamed: new Map() };
  const stated = new Set(table.rows.map(({ cells }) => String(cells.get('id') ?? '')));
  const missing = new Set([...known].filter((id) => !stated.has(id)));
  for (const row of table.rows) {
    const cell = table.cell(row.number);
    const value = row.cells.get('id') ?? '';
    if (value === '') {
      complain(cell, { code: 'row-without-id', what: 'the row has no id', hint: 'give it one, or remove the row' });
      continue;
    }
    const id = readId(value, known, missing, cell, complain);
    if (id === undefined) continue;
    const other = rows.get(id);
    if (!other) rows.set(id, row);
    else {
      const hint = `it is also in ${table.cell(other.number)}`;
      complain(cell, { code: 'duplicate-id', what: `"${id}" stands twice`, hint });
    }
  }
  return { known, missing, rows, seemRenamed: seemRenamed(rows, entries, missing) };
}

function seemRenamed(
  rows: ReadonlyMap<string, TableRow>,
  entries: readonly PlainMap[],
  missing: ReadonlySet<string>,
): Map<string, string> {
  const left = new Set(missing);
  const found = new Map<string, string>();
  const known = new Set(entries.map(({ id }) => String(id)));
  for (const [id, row] of rows) {
    if (known.has(id)) continue;
    const name = row.cells.get('name') || undefined;
    const namesake = entries.find((entry) => left.has(String(entry.id)) && cellOf(entry.name, 'text') === name);
    const was = namesake ? String(namesake.id) : nearest(id, left);
    if (was === undefined) continue;
    left.delete(was);
    found.set(id, was);
  }
  return found;
}
