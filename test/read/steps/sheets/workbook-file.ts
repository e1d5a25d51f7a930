/** Workbooks for tests: archives of the XML that spreadsheets write, and what is read from them. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { PlainFiles } from '../../../../src/read/plain-files.js';
import { findSteps } from '../../../../src/read/steps/find-steps.js';
import type { PlacedRow } from '../../../../src/read/steps/placed-row.js';
import { defaultLimits, type Limits } from '../../../../src/vocabulary/limits.js';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Xml = Record<string, string | Buffer>;

export async function zipOf(members: Xml): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(members)) {
    zip.addBuffer(Buffer.from(content as string), name, { mtime: new Date(0) });
  }
  zip.end();
  return buffer(zip.outputStream as unknown as AsyncIterable<Uint8Array>);
}

/** What Excel writes around sheets, as small as it may be. @param sheets rows of each, or its whole XML */
export function xlsx(sheets: Record<string, string>, more: Xml = {}): Xml {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (inner: string): string => `<Relationships xmlns="${PACKAGE}">${inner}</Relationships>`;
  const members: Xml = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names.map((_, index) => relation(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('') +
        relation('st', 'styles', '/xl/styles.xml') +
        relation('ss', 'sharedStrings', 'sharedStrings.xml') +
        relation('vb', 'vbaProject', 'vbaProject.bin') +
        relation('ex', 'externalLink', 'externalLinks/externalLink1.xml'),
    ),
    'xl/styles.xml': styles(['0', '22', '14', '164', '46', '165']),
  };
  for (const [index, sheet] of Object.values(sheets).entries()) {
    members[`xl/worksheets/sheet${index + 1}.xml`] = sheet.startsWith('<')
      ? sheet.includes('<row') && !sheet.includes('sheetData')
        ? worksheet(sheet)
        : sheet
      : worksheet(sheet);
  }
  for (const [name, content] of Object.entries(more)) {
    if (content === '') delete members[name];
    else members[name] = content;
  }
  if (!members['xl/externalLinks/externalLink1.xml']) {
    members['xl/_rels/workbook.xml.rels'] = String(members['xl/_rels/workbook.xml.rels']).replace(
      relation('ex', 'externalLink', 'externalLinks/externalLink1.xml'),
      '',
    );
  }
  return members;
}

export function worksheet(rows: string, behind = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** Formats of cells by their number; 164 and 165 are custom. */
export function styles(formats: readonly string[]): string {
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-419]d\\ mmmm\\ yyyy&quot; г.&quot;;@"/>` +
    `<numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;дней&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
    `<cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`
  );
}

/** A row of cells: texts inline, numbers as they are; what begins with `<` is a cell as it stands. */
export function row(number: number, cells: readonly (string | number | null)[]): string {
  const xml = cells.map((cell, column) => {
    const name = `${String.fromCharCode(65 + column)}${number}`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
    return cell.startsWith('<') ? cell : `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${number}">${xml.join('')}</row>`;
}

export function ods(tables: string, more: Xml = {}, styleXml = ''): Xml {
  return {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      '<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3">' +
      `<office:automatic-styles>${styleXml}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ...more,
  };
}

export interface SheetRead {
  part: string;
  says: string[];
  rows: PlacedRow[];
  /** the rows as they were written */
  written: string;
}

export interface HowRead {
  name?: string;
  limits?: Partial<Limits>;
}

/** Every sheet of a workbook, as the steps that are found make it. */
export async function sheetsOf(
  file: Xml | Buffer,
  { name = 'posts.xlsx', limits = {} }: HowRead = {},
): Promise<SheetRead[]> {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-test-'));
  const path = join(folder, name);
  writeFileSync(path, Buffer.isBuffer(file) ? file : await zipOf(file));
  const plain = await PlainFiles.open(path, join(folder, 'plain'), { name, limits: { ...defaultLimits, ...limits } });
  const sheets: SheetRead[] = [];
  for await (const { part, says = [], steps } of findSteps(plain, name)) {
    if (!part.includes('sheet ')) {
      sheets.push({ part, says, rows: [], written: '' });
      continue;
    }
    const written = readFileSync(await plain.of(steps), 'utf8');
    const lines = written.split('\n').filter((line) => line !== '');
    sheets.push({ part, says, written, rows: lines.map((line) => JSON.parse(line) as PlacedRow) });
  }
  return sheets;
}

/** The records of the first sheet, without what is empty; places by their row. */
export async function recordsOf(file: Xml | Buffer, how: HowRead = {}): Promise<Record<string, unknown>[]> {
  const [sheet] = await sheetsOf(file, how);
  return (sheet?.rows ?? []).map((each) => {
    if (!('record' in each)) return { problem: each.problem };
    return Object.fromEntries(Object.entries(each.record).filter(([, value]) => value !== null));
  });
}
