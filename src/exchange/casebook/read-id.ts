import type { CellValue } from './cell-values.js';
import { plainMarks } from './cell-values.js';
import { isMadeBySpreadsheet, mangledFrom } from './mangled-id.js';
import type { Complain } from './read-table.js';

/**
 * The id that a cell holds; undefined, with a complaint, for what a spreadsheet has made of one.
 *
 * @param known ids that there are
 * @param missing those of them that are nowhere in their column: one may have become this
 */
export function readId(
  value: CellValue,
  known: ReadonlySet<string>,
  missing: ReadonlySet<string>,
  cell: string,
  complain: Complain,
): string | undefined {
  const text = String(value);
  if (known.has(text)) return text;
  const was = mangledFrom(value, missing);
  const number = typeof value === 'number';
  if (was !== undefined || (!number && isMadeBySpreadsheet(text)) || (number && !Number.isSafeInteger(value))) {
    complain(cell, {
      code: 'mangled-id',
      what: `${number ? text : `"${text}"`} is what a spreadsheet made of an id`,
      hint: was === undefined ? 'format the column as text, and type it again' : `it was "${was}"`,
    });
    return undefined;
  }
  const meant = [...known].find((id) => id === plainMarks(text).toLowerCase());
  if (meant === undefined) return text;
  complain(cell, {
    code: 'mangled-id',
    what: `"${text}" is not spelt as the id is`,
    hint: `did you mean "${meant}"?`,
  });
  return undefined;
}
