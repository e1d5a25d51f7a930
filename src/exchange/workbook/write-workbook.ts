/**
 * Workbooks (.xlsx, ECMA-376) of any number of rows in memory that does not grow with them: sheets are written one
 * after the other, and what needs to know them all stands at the end of the package. docs/decisions says why this is
 * our own.
 */
import { Readable, type Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { RowSource } from './row-source.js';
import { excelLimits, type LeftOut, type Sheet, type SheetLimits } from './sheet.js';
import { linksXml, sheetXml, type SheetWritten } from './sheet-xml.js';
import { stylesXml } from './styles.js';
import { contentTypesXml, packageXml, workbookLinksXml, workbookXml, type PartOfSheet } from './workbook-parts.js';

export interface Written extends LeftOut {
  /** the sheets with their rows, without headings: one table may have become several */
  sheets: { name: string; rows: number }[];
}

export interface WorkbookOptions {
  /** the time that the files in the package carry */
  at: Date;
  /** a last sheet that says what the workbook is, and what was left out of the sheets before it */
  about?: (written: Written) => Sheet;
  /** other limits than Excel's, for tests */
  limits?: SheetLimits;
  signal?: AbortSignal | undefined;
  /** whether the output is ended when all is written, default true */
  end?: boolean;
}

/**
 * Writes sheets to a stream. A table of more rows than a sheet takes goes on in `NAME 2`, `NAME 3`.
 *
 * @returns what was written, and what does not stand there as it is
 */
export async function writeWorkbook(
  out: Writable,
  sheets: Iterable<Sheet>,
  { at, about, limits = excelLimits, signal, end = true }: WorkbookOptions,
): Promise<Written> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const written: Written = { sheets: [], cutCells: 0, plainLinks: 0 };
  const parts: PartOfSheet[] = [];
  let current: Readable | undefined;
  let failure: unknown;
  zip.on('error', (error: Error) => output.destroy(error));
  output.on('error', ignore);

  const add = async (path: string, xml: Iterable<string> | AsyncIterable<string>): Promise<void> => {
    if (failure) throw failure;
    current = Readable.from(asBytes(xml), { objectMode: false }).on('error', ignore);
    zip.addReadStream(current, path, { mtime: at, mode: 0o100644, forceDosTimestamp: true });
    await finished(current);
  };
  const addSheets = async ({ name, columns, rows }: Sheet): Promise<void> => {
    const source = new RowSource(rows);
    try {
      let part = 0;
      do {
        const sheet: SheetWritten = { rows: 0, links: [] };
        const path = `sheet${parts.length + 1}.xml`;
        const title = ++part === 1 ? name : `${name} ${part}`;
        await add(`xl/worksheets/${path}`, sheetXml(columns, source, sheet, written, limits));
        if (sheet.links.length > 0) await add(`xl/worksheets/_rels/${path}.rels`, linksXml(sheet.links));
        parts.push({ name: title, columns: columns.length, rows: sheet.rows });
        written.sheets.push({ name: title, rows: sheet.rows });
      } while (await source.more());
    } finally {
      await source.close();
    }
  };
  const fill = async (): Promise<void> => {
    try {
      await add('_rels/.rels', [packageXml]); // first, by which programs tell what kind of zip this is
      for (const sheet of sheets) await addSheets(sheet);
      if (about) await addSheets(about(written));
      await add('xl/workbook.xml', [workbookXml(parts)]);
      await add('xl/styles.xml', [stylesXml]);
      await add('xl/_rels/workbook.xml.rels', [workbookLinksXml(parts.length)]);
      await add('[Content_Types].xml', [contentTypesXml(parts.length)]);
      zip.end();
    } catch (error) {
      output.destroy(error as Error);
      throw error;
    }
  };
  const carry = async (): Promise<void> => {
    try {
      await pipeline(output, out, { end, ...(signal && { signal }) });
    } catch (error) {
      failure = error;
      current?.destroy(error as Error);
      throw error;
    }
  };
  await Promise.all([fill(), carry()]);
  return written;
}

/** What goes wrong is told by the promises; an error that no listener hears would end the process. */
function ignore(): void {}

async function* asBytes(xml: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
  let held: string[] = [];
  let letters = 0;
  for await (const piece of xml) {
    held.push(piece);
    letters += piece.length;
    if (letters < 65_536) continue;
    yield Buffer.from(held.join(''));
    held = [];
    letters = 0;
  }
  if (letters > 0) yield Buffer.from(held.join(''));
}
