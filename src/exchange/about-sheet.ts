import type { Written } from './workbook/write-workbook.js';
import { excelLimits, type Sheet } from './workbook/sheet.js';

export type AboutLine = readonly [what: string, is: string | number];

/** The sheet that says what a workbook is. */
export function aboutSheet(lines: readonly AboutLine[]): Sheet {
  return {
    name: 'About',
    columns: [
      { name: 'what', kind: 'text', width: 22 },
      { name: 'is', kind: 'literal', width: 100, wrap: true },
    ],
    rows: [lines],
  };
}

/** What of the rows does not stand in a workbook as it is, in words. */
export function leftOutLines({ cutCells, plainLinks, sheets }: Written): AboutLine[] {
  const n = (count: number): string => count.toLocaleString('en');
  const lines = [
    cutCells > 0 &&
      `${n(cutCells)} cells were longer than the ${n(excelLimits.letters)} characters that a cell takes: they are cut and end in …; the CSV has them whole`,
    plainLinks > 0 && `${n(plainLinks)} addresses cannot be clicked: a sheet takes ${n(excelLimits.links)} links`,
    sheets.length > 1 &&
      `a sheet takes ${n(excelLimits.rows)} rows: the table stands on ${sheets.map(({ name }) => `"${name}"`).join(', ')}`,
  ].filter((line) => line !== false);
  return lines.length > 0 ? lines.map((line) => ['not as it is', line]) : [['left out', 'nothing']];
}
