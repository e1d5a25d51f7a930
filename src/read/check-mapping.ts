import { UsageError } from '../vocabulary/errors.js';
import { fieldsOf, type PartialMapping } from './mapping.js';
import { columnsIn } from './mapping-columns.js';
import { nearestColumn } from './nearest-column.js';
import type { Recognised } from './recognise.js';
import { listColumns } from './list-columns.js';
import { valueAt } from './json-path.js';

/** What an item cannot be without. */
const needed: ReadonlySet<string> = new Set(['outlet', 'published', 'text', 'title', 'zone']);

/**
 * Holds what a mapping says against the columns of a file. Of a list of columns one must be there. Records of JSON may leave
 * out what they do not have: there only what every item needs must be found in one of the first records.
 *
 * @returns what was not found and can be done without, for people
 * @throws UsageError `no-column` when a mapping names a column that the file lacks
 */
export function checkMapping(mapping: PartialMapping, file: Recognised): string[] {
  const { columns, sample, kind, name: place } = file;
  const isTable = kind === 'csv' || kind === 'parquet';
  const listed = new Set(columns);
  const isThere = (column: string): boolean =>
    listed.has(column) || (!isTable && sample.some((record) => valueAt(record, column) !== undefined));
  const notes: string[] = [];
  const missing: string[] = [];
  for (const { field, said, templates } of fieldsOf(mapping)) {
    const named = columnsIn(said, templates);
    const lacking = named.filter((column) => !isThere(column));
    if (lacking.length === 0 || (typeof said !== 'string' && lacking.length < named.length)) continue;
    if (isTable || needed.has(field)) missing.push(...lacking);
    else notes.push(`${field}: none of the first ${sample.length} records has ${lacking.join(' or ')}`);
  }
  const [first] = missing;
  if (first === undefined) return notes;
  const meant = nearestColumn(first, columns);
  const shown = [...new Set(missing)].map((column) => `"${column}"`).join(', ');
  throw new UsageError('no-column', `the file has no column ${shown}`, {
    place,
    hint: `${meant ? `did you mean "${meant}"? ` : ''}its columns are ${listColumns(columns)}`,
  });
}
