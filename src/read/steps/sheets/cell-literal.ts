import { toByteText } from './byte-text.js';

/** A value of a cell as it stands in a line of JSON, as byte text; undefined of an empty cell. */
export type Literal = string | undefined;

/** Longest text of a cell that is kept, in bytes: of a longer one this much shows that it is too long. */
export const LONGEST_CELL = 8 << 20;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Text, its ends of line as `\n`; blank text is none. */
export function textLiteral(bytes: string): Literal {
  if (bytes.length < 32 && bytes.trim() === '') return undefined;
  return JSON.stringify(bytes.includes('\r') ? bytes.replace(/\r\n?/g, '\n') : bytes);
}

/** A number with the digits that are written: those of an id are more than a number holds. */
export function numberLiteral(written: string): Literal {
  const digits = written.trim();
  if (NUMBER.test(digits)) return digits;
  const value = Number(digits);
  return digits === '' ? undefined : Number.isFinite(value) ? String(value) : textLiteral(written);
}

/**
 * Text in which letters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19).
 */
export function unescaped(bytes: string): string {
  if (!bytes.includes('_x')) return bytes;
  return bytes.replace(/(?:_x[\da-f]{4}_)+/gi, (written) => {
    const units = [...written.matchAll(/_x([\da-f]{4})_/gi)].map(([, hex = '']) => Number.parseInt(hex, 16));
    return toByteText(String.fromCharCode(...units));
  });
}
