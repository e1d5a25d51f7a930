/**
 * A value of a file as text: numbers as digits, nothing as '', and of Telegram's list of plain and marked pieces the
 * words. Lone surrogates become U+FFFD, since neither hash nor store can hold them.
 */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
  if (value === undefined || value === null || Number.isNaN(value)) return '';
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString();
  if (Array.isArray(value)) return value.map(pieceText).join('');
  return typeof value === 'object' ? JSON.stringify(value).toWellFormed() : '';
}

function pieceText(piece: unknown): string {
  const marked = typeof piece === 'object' && piece !== null && 'text' in piece ? piece.text : piece;
  return typeof marked === 'object' ? '' : plainText(marked);
}
