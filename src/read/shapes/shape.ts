import { valueAt } from '../json-path.js';
import type { PartialMapping } from '../mapping.js';
import type { Recognised } from '../recognise.js';

/** How another tool writes its files: told by columns and first records, never by the name of the file. */
export interface Shape {
  /** as people know it: `Media Cloud`; of a platform that Zeeschuimer keeps its name alone */
  title: string;
  matches(file: Recognised): boolean;
  mapping(file: Recognised): PartialMapping;
  /** what is worth knowing of such files, a line each */
  notes: readonly string[];
}

/** Whether a table, or most of the first records, has all these columns. */
export function hasAll({ kind, columns, sample }: Recognised, wanted: readonly string[]): boolean {
  if (kind === 'csv' || kind === 'parquet') return wanted.every((column) => columns.includes(column));
  const having = sample.filter((record) => wanted.every((column) => valueAt(record, column) !== undefined));
  return having.length > 0 && having.length * 2 >= sample.length;
}

/** Of these columns those that the file has. */
export function present({ columns }: Recognised, wanted: readonly string[]): string[] {
  return wanted.filter((column) => columns.includes(column));
}

/** Whether these are the lines of Zeeschuimer, whatever the platform (`js/zs-background.js`, `db.items.add`). */
export function isZeeschuimer(file: Recognised): boolean {
  return hasAll(file, ['data', 'source_platform', 'timestamp_collected']);
}

/** Of Zeeschuimer's lines the record lies under `data.`, in 4CAT's NDJSON of the same it is the line itself. */
export function prefixOf(file: Recognised): 'data.' | '' {
  return isZeeschuimer(file) ? 'data.' : '';
}

/** Under a prefix, columns and the places of templates. */
export function under(prefix: string, said: readonly string[]): string[] {
  return said.map((one) => (one.includes('{') ? one.replaceAll('{', `{${prefix}`) : `${prefix}${one}`));
}
