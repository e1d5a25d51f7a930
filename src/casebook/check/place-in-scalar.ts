import { isScalar } from 'yaml';
import type { Path, YamlFile } from './yaml-file.js';

/**
 * Where a character of a text stands in its file. YAML folds and unfolds only white space, so what is counted is
 * the letters and signs before it; that holds for plain, quoted and block scalars alike.
 *
 * @param offset in UTF-16 units of the text as it was read
 */
export function placeInScalar(
  file: YamlFile,
  path: Path,
  text: string,
  offset: number,
): { line: number; column: number } {
  const node = file.node(path);
  const from = node?.range?.[0];
  const end = node?.range?.[1];
  if (!isScalar(node) || from === undefined || end === undefined) return file.place(file.offset(path));
  const before = text.slice(0, offset).replaceAll(/\s/g, '').length;
  const atEnd = text.slice(offset).trim() === '';
  let seen = 0;
  let at = from + lead(file.text, from, node.type);
  let after = at;
  while (at < end) {
    const { length, signs } = step(file.text, at, node.type);
    if (signs > 0) {
      if (!atEnd && seen + signs > before) return file.place(at);
      seen += signs;
      after = at + length;
      if (atEnd && seen >= before) return file.place(after);
    }
    at += length;
  }
  return file.place(after);
}

/** Length of what stands before the text: a quotation mark, or the first line of a block. */
function lead(source: string, from: number, type: string | null | undefined): number {
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return 1;
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return 0;
  const end = source.indexOf('\n', from);
  return end < 0 ? 0 : end - from + 1;
}

/** One sign as the file writes it: how long it is there, and how many UTF-16 units it is of the text, white space aside. */
function step(source: string, at: number, type: string | null | undefined): { length: number; signs: number } {
  const sign = source[at] ?? '';
  if (type === 'QUOTE_SINGLE' && sign === "'") return { length: 2, signs: 1 };
  if (type === 'QUOTE_DOUBLE' && sign === '\\') {
    const next = source[at + 1] ?? '';
    const digits = { x: 2, u: 4, U: 8 }[next];
    if (digits !== undefined) {
      const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
      const text = code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return { length: 2 + digits, signs: text.replaceAll(/\s/g, '').length };
    }
    return { length: 2, signs: /[\sntrvfLP_]/.test(next) ? 0 : 1 };
  }
  return { length: 1, signs: /\s/.test(sign) ? 0 : 1 };
}
