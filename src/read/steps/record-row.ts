import { isUtf8 } from 'node:buffer';
import { KEPT_OF_RECORD } from '../records.js';
import type { Found } from './json-walk.js';
import type { PlacedRow } from './placed-row.js';
import type { StepHow } from './step.js';

/** A longer record is not read, in bytes: as of plain files. */
export const LONGEST_RECORD = 16 << 20;

/**
 * What was found as a line of placed rows: a record, or why it is none.
 *
 * @param besideIt names and values that it is given, as the inside of a JSON object; its own come first
 */
export function recordRow(found: Found, paths: readonly string[], { limits }: StepHow, besideIt: () => string): string {
  const { bytes, length, depth, torn } = found;
  const place = placeOf(found, paths);
  const own = length > LONGEST_RECORD ? bytes.toString('utf8', 0, KEPT_OF_RECORD * 4) : bytes.toString('utf8');
  const problem =
    length > LONGEST_RECORD
      ? 'too-long'
      : depth > limits.depth
        ? 'too-deep'
        : !isUtf8(bytes)
          ? 'not-utf8'
          : torn || own[0] !== '{' || !isJson(own)
            ? 'not-json'
            : '';
  if (problem !== '') {
    return JSON.stringify({ place, problem, text: own.slice(0, KEPT_OF_RECORD) } satisfies PlacedRow);
  }
  // Sound JSON has ends of line between its words only.
  const inside = own
    .slice(1)
    .replace(/[\r\n]+/g, ' ')
    .trimStart();
  const given = besideIt();
  const record = given === '' ? `{${inside}` : inside === '}' ? `{${given}}` : `{${given},${inside}`;
  return `{"place":${JSON.stringify(place)},"record":${record}}`;
}

/** `row 12` of the only list; of one of several its place too, `chats.list.3.messages row 12`. All count from 1. */
function placeOf({ around: frame, key }: Found, paths: readonly string[]): string {
  const row = `row ${typeof key === 'number' ? key + 1 : shortKey(key) || 1}`;
  if (paths.length === 1 && !paths[0]?.includes('*')) return row;
  const keys: string[] = [];
  for (let here = frame; here?.parent; here = here.parent) {
    keys.unshift(here.parent.isList ? String(Number(here.key) + 1) : shortKey(String(here.key)));
  }
  return `${keys.join('.')} ${row}`.trim();
}

/** A key in a place: on one line, and not longer than a place should be. */
function shortKey(key: string): string {
  return key
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .slice(0, 100)
    .toWellFormed();
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
