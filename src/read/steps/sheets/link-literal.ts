import type { Literal } from './cell-literal.js';

/** An address of the web as a literal; undefined for places within the workbook, files and mail. */
export function linkLiteral(address: string): Literal {
  const trimmed = address.trim();
  return /^https?:\/\/\S+$/i.test(trimmed) && trimmed.length <= 8192 ? JSON.stringify(trimmed) : undefined;
}

/** The address in a formula such as `HYPERLINK("https://…","…")`, or ODF's `of:=HYPERLINK("https://…";"…")`. */
export function linkOfFormula(formula: string): Literal {
  const [, address = ''] = /^(?:of:)?=?\s*HYPERLINK\(\s*"([^"]*)"/i.exec(formula) ?? [];
  return linkLiteral(address);
}
