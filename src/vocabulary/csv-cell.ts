/**
 * A cell of CSV (RFC 4180): quoted where needed, and with an apostrophe before what a spreadsheet would take for
 * a formula (OWASP, CSV Injection). Numbers stay numbers.
 */
export function csvCell(cell: string | number | boolean | null): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = cell ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
