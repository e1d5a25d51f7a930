/** What stands where a record was removed: it is still a row, so that the places of all others stay what they were. */
import type { FileKind } from './file-kind.js';
import type { PlacedRow } from './steps/placed-row.js';

/** In CSV, the one field of the record. */
export const REDACTED = 'redacted';

/** Whether an object of JSON is what stands where a record was. */
export function isRedacted(value: unknown): boolean {
  const { redacted, ...more } = value as { redacted?: unknown };
  return redacted === true && Object.keys(more).length === 0;
}

/**
 * What takes the place of a record in a file of text.
 *
 * @param lineEnds ends of line within the record, which stay
 */
export function inItsPlace(kind: FileKind, place: string, lineEnds: string): string {
  if (kind === 'csv') return REDACTED + lineEnds;
  if (kind !== 'rows') return JSON.stringify({ redacted: true });
  return JSON.stringify({ place, problem: REDACTED, text: '' } satisfies PlacedRow);
}
