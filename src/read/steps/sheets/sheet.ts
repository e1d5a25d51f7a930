import { closeSync, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../vocabulary/ids.js';
import type { Members } from '../members.js';
import type { Apply, Step, StepHow } from '../step.js';
import { unpackedMeter } from '../within-limits.js';
import { ByteFile } from './byte-file.js';
import { cellFormats } from './cell-formats.js';
import { linksAndSpans } from './links-and-spans.js';
import { ODS_CONTENT } from './ods-sheets.js';
import { OdsSheet } from './ods-sheet.js';
import { readXml } from './read-xml.js';
import { relationships } from './relationships.js';
import { SheetRows } from './sheet-rows.js';
import { StringTable } from './string-table.js';
import { readWorkbook } from './workbook.js';
import { workbookFiles } from './workbook-files.js';
import { XlsxSheet } from './xlsx-sheet.js';

type SheetStep = Extract<Step, { step: 'sheet' }>;

/** Takes the rows of one sheet out of a workbook, `.xlsx`, `.xlsm` or `.ods`. */
export const sheet: Apply<SheetStep> = async (input, output, { number, place }, { ...how }) => {
  how.name = `${how.name} (${place})`;
  const { size } = await stat(input);
  const file = openSync(output, 'w');
  try {
    const lines = new ByteFile(file);
    // A text that many cells share is written for each of them: what comes out is held to the limits as well.
    const count = unpackedMeter(size, how.name, how.limits);
    const rows = new SheetRows(place, how, (line) => {
      count(line.length);
      lines.write(line);
    });
    const strings = join(dirname(output), `${sha256(input).slice(0, 16)}.strings`);
    await readSheet(input, number, rows, strings, how);
    rows.end();
    lines.flush();
  } finally {
    closeSync(file);
  }
};

/** Hands on the rows of one sheet. @param number of the sheet, from 1 */
export async function readSheet(
  input: string,
  number: number,
  rows: Pick<SheetRows, 'add'>,
  stringsPath: string,
  how: StepHow,
): Promise<void> {
  const from = await workbookFiles(input, how, async (members, names) => {
    const book = await readWorkbook(members, names, how);
    const member = book?.sheets[number - 1]?.member;
    if (!book || member === undefined) return undefined;
    const targets = await relationships(members, names, member, how);
    const beside = await linksAndSpans(members, member, targets, how);
    return { book, member, beside };
  });
  if (!from) {
    const events = new OdsSheet(rows, number, how);
    await workbookFiles(input, how, (members) => readXml(members, ODS_CONTENT, events, how, () => events.done));
    return;
  }
  const { book, member, beside } = from;
  await workbookFiles(input, how, async (members) => {
    const formats = book.styles === undefined ? [] : await cellFormats(members, book.styles, how);
    const strings = await stringsOf(members, book.strings, stringsPath, how);
    try {
      const string = (index: number): string | undefined => strings?.at(index);
      const { since1904 } = book;
      await readXml(members, member, new XlsxSheet(rows, { ...beside, string, formats, since1904 }), how);
    } finally {
      strings?.close();
    }
  });
}

async function stringsOf(
  members: Members,
  member: string | undefined,
  path: string,
  how: StepHow,
): Promise<StringTable | undefined> {
  return member === undefined ? undefined : StringTable.open(members, member, path, how);
}
