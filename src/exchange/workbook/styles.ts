import type { Column } from './sheet.js';

/** Formats of cells: their places in `cellXfs` below. */
const places = {
  plain: 0,
  literal: 1,
  literalQuoted: 2,
  text: 3,
  textQuoted: 4,
  number: 5,
  time: 6,
  day: 7,
  link: 8,
  heading: 9,
  wrapped: 10,
  wrappedQuoted: 11,
} as const;

export const headingStyle = places.heading;

/** The format of a column's cells. */
export function columnStyle({ kind, wrap }: Column): number {
  return wrap ? places.wrapped : places[kind];
}

/**
 * The format of a text that would be a formula if it were typed (=, +, -, @, tab or carriage return first): marked as
 * quoted, so that it stays text when somebody edits the cell.
 */
export function quotedStyle({ kind, wrap }: Column): number {
  if (wrap) return places.wrappedQuoted;
  return kind === 'text' ? places.textQuoted : places.literalQuoted;
}

/** The format of an address that can be clicked. */
export const linkStyle = places.link;
/** The format of an address that cannot. */
export const plainLinkStyle = places.text;

const TEXT = 49; // "@"
const xf = (numFmt: number, more = '', inner = ''): string =>
  `<xf numFmtId="${numFmt}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${more}>` +
  `<alignment vertical="top"${inner}/></xf>`;

/** xl/styles.xml, with its elements in the order of ECMA-376 part 1, 18.8.39. */
export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>\
<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="12">\
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
${xf(TEXT)}${xf(TEXT, ' quotePrefix="1"')}${xf(0)}${xf(0, ' quotePrefix="1"')}${xf(0)}${xf(164)}${xf(165)}\
<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>\
<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>\
${xf(TEXT, '', ' wrapText="1"')}${xf(TEXT, ' quotePrefix="1"', ' wrapText="1"')}\
</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
</styleSheet>`;
