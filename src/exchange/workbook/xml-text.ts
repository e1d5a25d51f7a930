// eslint-disable-next-line no-control-regex
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)|\p{Surrogate}/gu;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as it stands in a workbook's XML. What XML cannot hold, control characters, is written as Excel does: `_x0007_`;
 * an underscore before what looks like that as `_x005F_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */
export function xmlText(text: string): string {
  return text.replace(SPECIAL, (letter) => NAMED[letter] ?? escaped(letter));
}

function escaped(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'; // half of a pair
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}
