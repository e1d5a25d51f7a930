import { join } from 'node:path';
import { UsageError } from '../../../vocabulary/errors.js';
import type { StepHow } from '../step.js';
import { fromByteText } from './byte-text.js';
import { readSheet } from './sheet.js';
import { sheetParts } from './sheet-parts.js';

/** A sheet with its cells as they stand: texts without letters that XML cannot hold, numbers, days as `2031-05-06`. */
export interface SheetCells {
  name: string;
  rows: {
    /** as the spreadsheet shows it, from 1 */
    number: number;
    /** by column from 0, with gaps */
    cells: (string | number | boolean | undefined)[];
  }[];
}

/** What all cells of a workbook may come to, in bytes, each counted as 16 at least. */
const MOST = 100_000_000;

/**
 * All cells of a small workbook, `.xlsx`, `.xlsm` or `.ods`, in memory; empty sheets are left out.
 *
 * @param scratch a folder for what is in the way
 * @returns undefined when the file is no workbook
 * @throws UsageError `workbook-too-large`, or when it is damaged, locked or over a limit
 */
export async function readCells(input: string, scratch: string, how: StepHow): Promise<SheetCells[] | undefined> {
  const parts = await sheetParts(input, { part: '', steps: [], name: how.name }, how);
  if (!parts) return undefined;
  const sheets: SheetCells[] = [];
  let bytes = 0;
  for (const { steps } of parts) {
    const step = steps.at(-1);
    if (step?.step !== 'sheet') continue;
    const rows: SheetCells['rows'] = [];
    const add = ({ number, cells }: { number: number; cells: (string | undefined)[] }): void => {
      bytes += cells.reduce((sum, cell) => sum + Math.max(16, cell?.length ?? 0), 16);
      if (bytes > MOST) throw tooLarge(how.name);
      const values = Array.from(cells, (cell) => (cell === undefined ? undefined : valueOf(cell)));
      if (values.some((value) => value !== undefined)) rows.push({ number, cells: values });
    };
    await readSheet(input, step.number, { add }, join(scratch, 'cells.strings'), how);
    sheets.push({ name: step.place.replace(/^sheet /, ''), rows });
  }
  return sheets;
}

function tooLarge(place: string): UsageError {
  return new UsageError('workbook-too-large', `this workbook holds more than ${MOST / 1e6} MB of cells`, {
    place,
    hint: 'it is no casebook; tables of items are imported',
  });
}

function valueOf(literal: string): string | number | boolean {
  return JSON.parse(fromByteText(literal)) as string | number | boolean;
}
