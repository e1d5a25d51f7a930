import type { FileKind } from './file-kind.js';
import type { Picks } from './mapping-columns.js';
import { messageId } from './message-id.js';
import type { Records } from './records.js';

/**
 * How the records of a slice are found again in the evidence: `line 12`, `row 7`, `message 4711`, with the part of the
 * file before it where it has parts; what steps took from elsewhere has its own place.
 *
 * @param message the platform's id in the columns that were asked for
 */
export function locatorsOf(
  records: Records,
  kind: FileKind,
  { message, part = '' }: { message?: Picks | undefined; part?: string | undefined },
): (record: number) => string {
  const word = kind === 'csv' || kind === 'jsonl' ? 'line' : 'row';
  const before = part === '' ? '' : `${part} `;
  return (record) => {
    const place = records.place?.(record);
    if (place !== undefined) return place;
    const get = (column: number): unknown => (column < 0 ? undefined : records.value(record, column));
    const id = kind === 'telegram-json' && message ? messageId(message(get)) : '';
    return /^\d{1,20}$/.test(id) ? `${before}message ${id}` : `${before}${word} ${records.number(record)}`;
  };
}
