import type { FileKind } from './file-kind.js';
import { messageId } from './message-id.js';
import type { Records } from './records.js';

/**
 * How the records of a slice are found again in the evidence: `line 12`, `row 7`, `message 4711`, with the part of the
 * file before it where it has parts; what steps took from elsewhere has its own place.
 *
 * @param message which of the columns asked for holds the platform's id; -1 for none
 */
export function locatorsOf(
  records: Records,
  kind: FileKind,
  { message, part = '' }: { message: number; part?: string | undefined },
): (record: number) => string {
  const word = kind === 'csv' || kind === 'jsonl' ? 'line' : 'row';
  const before = part === '' ? '' : `${part} `;
  return (record) => {
    const place = records.place?.(record);
    if (place !== undefined) return place;
    const id = kind === 'telegram-json' && message >= 0 ? messageId(records.value(record, message)) : '';
    return /^\d{1,20}$/.test(id) ? `${before}message ${id}` : `${before}${word} ${records.number(record)}`;
  };
}
