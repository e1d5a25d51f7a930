/** A made-up workbook as Excel would write it, for measuring how fast one is read. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

const words =
  'гавань река мост совет город порт рынок школа поезд дорога берег остров учения ярмарка погода урожай выборы завод'.split(
    ' ',
  );
const outlets = ['River News', 'Hill Post', 'Harbour Wire', 'Вестник Реки', 'Голос Холмов'];
const columns = ['Дата', 'Источник', 'Заголовок', 'Текст', 'Ссылка', 'Просмотры', 'Номер'];
/** rows that are written together */
const BLOCK = 500;
/** 1 January 2031 as a spreadsheet counts days */
const FIRST_DAY = 47_849;

/**
 * Writes a workbook of one sheet: a header, and rows of typed dates, outlets, titles, texts of about 200 Cyrillic
 * letters no two alike, addresses and numbers. Texts are shared strings, as Excel has them.
 */
export async function writeBigWorkbook(path: string, rows: number): Promise<void> {
  const zip = new ZipFile();
  const add = (name: string, xml: string): void => zip.addBuffer(Buffer.from(xml), name);
  const add2 = (name: string, pieces: Iterable<string>): void =>
    zip.addReadStream(Readable.from(pieces, { objectMode: false }), name, { compressionLevel: 1 });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const related = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  add(
    '[Content_Types].xml',
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  add(
    '_rels/.rels',
    `${head}<Relationships xmlns="${related}">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  add(
    'xl/workbook.xml',
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Posts" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `${head}<Relationships xmlns="${related}">${link('rId1', 'worksheet', 'worksheets/sheet1.xml')}${link('rId2', 'styles', 'styles.xml')}${link('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  );
  add(
    'xl/styles.xml',
    `${head}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
  );
  add2('xl/worksheets/sheet1.xml', sheetXml(`${head}<worksheet xmlns="${main}"><sheetData>`, rows));
  add2('xl/sharedStrings.xml', stringsXml(`${head}<sst xmlns="${main}">`, rows));
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}

/** Strings before those of rows: names of columns, then outlets. */
const shared = [...columns, ...outlets];

function* sheetXml(head: string, rows: number): Generator<string> {
  yield `${head}<row r="1">${columns.map((_, column) => cell(column, 1, `t="s"`, column)).join('')}</row>`;
  yield* blocks(rows, (row) => {
    const number = row + 2;
    const first = shared.length + row * 3;
    return (
      `<row r="${number}" spans="1:7">` +
      cell(0, number, 's="1"', FIRST_DAY + Math.round((row * 1e7) / 240) / 1e7) +
      cell(1, number, 't="s"', columns.length + (row % outlets.length)) +
      cell(2, number, 't="s"', first) +
      cell(3, number, 't="s"', first + 1) +
      cell(4, number, 't="s"', first + 2) +
      cell(5, number, '', (row * 7919) % 100_000) +
      cell(6, number, '', 1_000_000 + row) +
      '</row>'
    );
  });
  yield '</sheetData></worksheet>';
}

function* stringsXml(head: string, rows: number): Generator<string> {
  yield head + shared.map((text) => `<si><t>${text}</t></si>`).join('');
  yield* blocks(rows, (row) =>
    [sentence(row, 40), sentence(row + 7, 200), `https://river.example/${row}`]
      .map((each) => `<si><t>${each}</t></si>`)
      .join(''),
  );
  yield '</sst>';
}

function* blocks(rows: number, of: (row: number) => string): Generator<string> {
  for (let from = 0; from < rows; from += BLOCK) {
    yield Array.from({ length: Math.min(BLOCK, rows - from) }, (_, at) => of(from + at)).join('');
  }
}

function cell(column: number, row: number, attributes: string, value: number): string {
  return `<c r="${'ABCDEFG'[column]}${row}" ${attributes}><v>${value}</v></c>`;
}

/** Words in an order that follows from the row, up to a length in letters. */
function sentence(row: number, length: number): string {
  let made = `Строка ${row}:`;
  for (let step = 1; made.length < length; step++) made += ` ${words[(row * 31 + step * step * 7) % words.length]}`;
  return made;
}
