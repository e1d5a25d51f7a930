import { columnName, rowWriter, type Link } from './row-xml.js';
import type { RowSource } from './row-source.js';
import type { Column, LeftOut, SheetLimits } from './sheet.js';
import { columnStyle, headingStyle } from './styles.js';
import { xmlText } from './xml-text.js';

const ROWS_AT_ONCE = 500;

/** What is known of a sheet once it is written. */
export interface SheetWritten {
  /** without its heading */
  rows: number;
  links: Link[];
}

/**
 * The XML of one sheet in pieces, its elements in the order of ECMA-376 part 1, 18.3.1.99: a frozen heading, filters
 * over all columns, links last. Takes rows from the source until the sheet is full.
 *
 * @param written is filled in as rows are written
 */
export async function* sheetXml(
  columns: readonly Column[],
  source: RowSource,
  written: SheetWritten,
  left: LeftOut,
  limits: SheetLimits,
): AsyncGenerator<string> {
  const lastColumn = columnName(columns.length - 1);
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>\
<cols>${columns.map((column, at) => `<col min="${at + 1}" max="${at + 1}" width="${column.width}" style="${columnStyle(column)}" customWidth="1"/>`).join('')}</cols>\
<sheetData><row r="1">${columns.map(({ name }, at) => heading(name, `${columnName(at)}1`)).join('')}</row>`;
  const rowXml = rowWriter(columns, written.links, left, limits);
  let bytes = 0;
  while (written.rows < limits.rows - 1 && bytes < limits.bytes) {
    const rows = await source.take(Math.min(ROWS_AT_ONCE, limits.rows - 1 - written.rows));
    if (rows.length === 0) break;
    let xml = '';
    for (const row of rows) xml += rowXml(row, ++written.rows + 1);
    bytes += Buffer.byteLength(xml);
    yield xml;
  }
  const lastRow = written.rows + 1;
  const choices = columns.flatMap((column, at) =>
    column.choices ? [choice(column.choices, `${columnName(at)}2:${columnName(at)}${limits.rows}`)] : [],
  );
  yield `</sheetData><autoFilter ref="A1:${lastColumn}${lastRow}"/>`;
  if (choices.length > 0) yield `<dataValidations count="${choices.length}">${choices.join('')}</dataValidations>`;
  if (written.links.length > 0) {
    yield '<hyperlinks>';
    for (const [at, { ref }] of written.links.entries()) yield `<hyperlink ref="${ref}" r:id="rId${at + 1}"/>`;
    yield '</hyperlinks>';
  }
  yield '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';
}

/** The targets of a sheet's links: xl/worksheets/_rels/sheetN.xml.rels. */
export function* linksXml(links: readonly Link[]): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`;
  for (const [at, { target }] of links.entries())
    yield `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${xmlText(target)}" TargetMode="External"/>`;
  yield '</Relationships>';
}

function heading(name: string, ref: string): string {
  return `<c r="${ref}" s="${headingStyle}" t="inlineStr"><is><t xml:space="preserve">${xmlText(name)}</t></is></c>`;
}

/** A list that unfolds in the cells of a column; another value is warned of and can be kept. */
function choice(choices: readonly string[], sqref: string): string {
  const list = xmlText(`"${choices.join(',')}"`);
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${sqref}"><formula1>${list}</formula1></dataValidation>`;
}
