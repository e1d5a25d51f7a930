/** Takes records out of JSON in which they lie deeper than at the top, each with what it needs of the objects around it. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { UsageError } from '../../vocabulary/errors.js';
import { recordKeys } from '../json-path.js';
import { KEPT_OF_RECORD } from '../records.js';
import { JsonWalk, type Found, type Pattern } from './json-walk.js';
import type { PlacedRow } from './placed-row.js';
import type { Apply, Step, StepHow } from './step.js';

type RecordsStep = Extract<Step, { step: 'records' }>;

/** A longer record is not read, in bytes: as of plain files. */
const LONGEST_RECORD = 16 << 20;
/** Longest value of an object around records that they are given, in bytes. */
const LONGEST_BESIDE = 2_000;

/**
 * Writes a row for each record at `paths`, in the order of the file. What `beside` names is looked for in the object around the list first, then further out, and stands in the record
 * under its new name unless that has such a key of its own.
 *
 * @throws UsageError `over-limit` when there are more objects around records than `limits.members`
 */
export const records: Apply<RecordsStep> = async (input, output, step, how) => {
  const patterns = step.paths.map(recordKeys);
  const beside = Object.entries(step.beside ?? {});
  const values =
    beside.length > 0 ? await valuesBeside(input, patterns, new Set(Object.values(step.beside ?? {})), how) : undefined;
  const file = await open(output, 'w');
  try {
    const writer = new RowWriter(file);
    let rows = 0;
    const walk = new JsonWalk(
      patterns,
      (found) => {
        rows++;
        writer.add(placedRow(found, step.paths, how, () => besideOf(found, beside, values)));
      },
      { longest: LONGEST_RECORD },
    );
    await feed(input, walk, how, () => writer.flush(false));
    if (walk.brokenAt >= 0) {
      const place = `behind row ${rows}`;
      const text = `(byte ${walk.brokenAt} of the file)`;
      writer.add(JSON.stringify({ place, problem: 'not-json', text } satisfies PlacedRow));
    }
    if (rows === 0) {
      throw new UsageError(
        'no-records',
        `there are no records at ${step.paths.map((path) => `"${path}"`).join(' or ')}`,
        {
          place: how.name,
          hint: 'say where they are with "records: PATH" in a file for --map',
        },
      );
    }
    await writer.flush(true);
  } finally {
    await file.close();
  }
};

/** What stands beside the way to the records: by object, then by key, as JSON. */
type Beside = Map<number, Map<string, string>>;

/** A first walk, since a name may stand behind the list that it is needed for. */
async function valuesBeside(input: string, patterns: Pattern[], wanted: Set<string>, how: StepHow): Promise<Beside> {
  const values: Beside = new Map();
  const walk = new JsonWalk(patterns, () => {}, {
    longest: LONGEST_BESIDE,
    onScalar: ({ index }, key, bytes) => {
      if (!wanted.has(key) || bytes.length >= LONGEST_BESIDE || !isJson(bytes)) return;
      const known = values.get(index) ?? new Map<string, string>();
      values.set(index, known.set(key, bytes.toString('utf8')));
      if (values.size > how.limits.members) throw tooMany(how);
    },
  });
  await feed(input, walk, how, async () => {});
  return values;
}

async function feed(input: string, walk: JsonWalk, how: StepHow, flush: () => Promise<void>): Promise<void> {
  let first = true;
  for await (const piece of createReadStream(input, { highWaterMark: 1 << 20, signal: how.signal })) {
    const bytes = piece as Buffer;
    const marked = first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    first = false;
    walk.write(marked ? bytes.subarray(3) : bytes);
    await flush();
    if (walk.ended) break;
  }
  walk.close();
}

function placedRow(found: Found, paths: readonly string[], { limits }: StepHow, besideIt: () => string): string {
  const { bytes, length, depth, torn } = found;
  const place = placeOf(found, paths);
  const problem =
    length > LONGEST_RECORD
      ? 'too-long'
      : depth > limits.depth
        ? 'too-deep'
        : !isUtf8(bytes)
          ? 'not-utf8'
          : torn || !isObject(bytes)
            ? 'not-json'
            : '';
  if (problem !== '') {
    const text = bytes.toString('utf8', 0, KEPT_OF_RECORD * 4).slice(0, KEPT_OF_RECORD);
    return JSON.stringify({ place, problem, text } satisfies PlacedRow);
  }
  // Sound JSON has ends of line between its words only.
  const own = bytes
    .toString('utf8')
    .replace(/[\r\n]+/g, ' ')
    .trim();
  const given = besideIt();
  const inside = own.slice(1).trimStart();
  const record = given === '' ? own : inside === '}' ? `{${given}}` : `{${given},${inside}`;
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

/** The names and values that a record is given, as the inside of a JSON object. */
function besideOf({ around: frame }: Found, beside: readonly (readonly [string, string])[], values?: Beside): string {
  if (!values) return '';
  const given: string[] = [];
  for (const [name, key] of beside) {
    for (let here = frame; here; here = here.parent) {
      const value = values.get(here.index)?.get(key);
      if (value === undefined) continue;
      given.push(`${JSON.stringify(name)}:${value}`);
      break;
    }
  }
  return given.join(',');
}

function isObject(bytes: Buffer): boolean {
  return bytes[0] === 123 && isJson(bytes);
}

function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

class RowWriter {
  readonly #file: FileHandle;
  #lines: string[] = [];

  constructor(file: FileHandle) {
    this.#file = file;
  }

  add(line: string): void {
    this.#lines.push(line);
  }

  async flush(last: boolean): Promise<void> {
    if (this.#lines.length < 1_000 && !last) return;
    if (this.#lines.length > 0) await this.#file.write(`${this.#lines.join('\n')}\n`);
    this.#lines = [];
  }
}

function tooMany({ name, limits }: StepHow): UsageError {
  return new UsageError('over-limit', `the records lie in more than ${limits.members} objects: they were not read`, {
    place: name,
    hint: `if you trust it, write "limits: { members: ${limits.members * 10} }" into refrain.yaml`,
  });
}
