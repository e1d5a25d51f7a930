/** The parts of a workbook's package beside its sheets (ECMA-376 part 2; part 1, 18.2.27). */
import { columnName } from './row-xml.js';
import { xmlText } from './xml-text.js';

/** A sheet as it stands in the package: `xl/worksheets/sheet1.xml` is the first. */
export interface PartOfSheet {
  name: string;
  columns: number;
  /** without its heading */
  rows: number;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** _rels/.rels */
export const packageXml = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** [Content_Types].xml */
export function contentTypesXml(sheets: number): string {
  const parts = [
    'workbook.xml sheet.main',
    'styles.xml styles',
    ...numbers(sheets).map((n) => `worksheets/sheet${n}.xml worksheet`),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
    .map((part) => part.split(' '))
    .map(([path, type]) => `<Override PartName="/xl/${path}" ContentType="${TYPE}.${type}+xml"/>`)
    .join('')}</Types>`;
}

/** xl/_rels/workbook.xml.rels */
export function workbookLinksXml(sheets: number): string {
  const links = numbers(sheets).map(
    (n) => `<Relationship Id="rId${n}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}<Relationship Id="rId${sheets + 1}" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`;
}

/** xl/workbook.xml, with the ranges that Excel filters. */
export function workbookXml(sheets: readonly PartOfSheet[]): string {
  const tabs = sheets.map(({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const filters = sheets.map(({ name, columns, rows }, at) => {
    const range = `'${name.replaceAll("'", "''")}'!$A$1:$${columnName(columns - 1)}$${rows + 1}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${xmlText(range)}</definedName>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${tabs.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
