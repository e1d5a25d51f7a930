import { toByteText } from './byte-text.js';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Resolves the references of XML (`&amp;`, `&#1078;`) in a byte text. There are no entities but the five that XML has;
 * what names another, or no letter at all, stays as it is written.
 */
export function xmlText(bytes: string): string {
  if (!bytes.includes('&')) return bytes;
  return bytes.replace(/&(?:#x([\da-f]{1,8})|#(\d{1,8})|([a-z]{2,4}));/gi, (written: string, hex, decimal, name) => {
    if (name !== undefined) return named[name as string] ?? written;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10_ff_ff ? toByteText(String.fromCodePoint(code)) : written;
  });
}
