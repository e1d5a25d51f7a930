import { defaultLimits } from '../vocabulary/limits.js';
import { pathKeys, valueAt } from './json-path.js';
import type { Slice } from './plan.js';
import { KEPT_OF_RECORD, type Records } from './records.js';
import { isRedacted } from './redacted.js';
import type { Source } from './source.js';
import type { PlacedRow } from './steps/placed-row.js';
import { textRecords } from './text-records.js';

export interface JsonRecords extends Records {
  /** undefined where a record cannot be read */
  object(record: number): Record<string, unknown> | undefined;
  /** the value under a name, or at a path, see json-path.ts */
  field(record: number, name: string): unknown;
}

/**
 * The records of a slice of JSON Lines or of a JSON array: each an object. A column may be a path into it.
 *
 * @param depth how deep objects and lists may be nested; a deeper record is not read
 */
export async function jsonRecords(
  source: Source,
  slice: Slice,
  columns: readonly string[],
  depth = defaultLimits.depth,
): Promise<JsonRecords> {
  const found = await textRecords(source, slice, () => {});
  const count = found.numbers.length;
  const places: string[] = [];
  const said: string[] = [];
  const objects: (Record<string, unknown> | undefined)[] = [];
  const raw = (record: number): string =>
    found.bytes.toString('utf8', found.bounds[record * 2], found.bounds[record * 2 + 1]);
  for (let record = 0; record < count; record++) {
    let value: unknown;
    try {
      if (found.problems[record] === '') value = JSON.parse(raw(record));
    } catch {
      found.problems[record] = 'not-json';
    }
    if (source.kind === 'rows' && found.problems[record] === '') {
      const row = value as PlacedRow;
      places[record] = row.place;
      if ('problem' in row) [found.problems[record], said[record]] = [row.problem, row.text];
      value = 'record' in row ? row.record : undefined;
    }
    if (isDeeper(value, depth)) [found.problems[record], value] = ['too-deep', undefined];
    const sound = typeof value === 'object' && value !== null && !Array.isArray(value);
    objects.push(sound ? (value as Record<string, unknown>) : undefined);
    if (found.problems[record] !== '') continue;
    if (!sound) found.problems[record] = 'not-json';
    else if (isRedacted(value)) found.problems[record] = 'redacted';
  }
  const field = (record: number, name: string): unknown => {
    const object = objects[record];
    const value = valueAt(object, name);
    if (typeof value !== 'number' || Number.isSafeInteger(value) || !Number.isInteger(value)) return value;
    return exactDigits(raw(record), name, value) ?? value;
  };
  return {
    count,
    problem: (record) => found.problems[record] ?? '',
    number: (record) => found.numbers[record] ?? 0,
    ...(source.kind === 'rows' && {
      place: (record: number) => places[record],
      passages: (record: number) => objects[record]?.['passages'],
    }),
    text: (record) => said[record] ?? recordText(raw(record), places[record]) ?? found.text(record),
    bounds: found.boundsInFile,
    object: (record) => objects[record],
    field,
    value: (record, column) => field(record, columns[column] ?? ''),
  };
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === 0) return true;
  if (Array.isArray(value)) return value.some((inner) => isDeeper(inner, depth - 1));
  for (const key in value) if (isDeeper((value as Record<string, unknown>)[key], depth - 1)) return true;
  return false;
}

/** Of a line of placed rows the record alone, cut for quarantine. */
function recordText(line: string, place: string | undefined): string | undefined {
  const before = `{"place":${JSON.stringify(place)},"record":`;
  return place !== undefined && line.startsWith(before)
    ? line.slice(before.length, -1).slice(0, KEPT_OF_RECORD)
    : undefined;
}

/**
 * The digits of a number that JSON.parse rounded, since ids of posts have more of them than a number holds. Found in the
 * record's own text, behind its key; undefined unless that is clear.
 */
function exactDigits(record: string, column: string, rounded: number): string | undefined {
  const key = JSON.stringify(pathKeys(column).at(-1) ?? column).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const exact = new Set<string>();
  for (const [, digits = ''] of record.matchAll(new RegExp(String.raw`${key}\s*:\s*(-?\d+)(?![\d.eE])`, 'g'))) {
    if (Number(digits) === rounded) exact.add(digits);
  }
  return exact.size === 1 ? [...exact][0] : undefined;
}
