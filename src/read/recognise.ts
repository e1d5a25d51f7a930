/** Tells what kind a file is, from its content first and its name second, and looks at its first records. */
import { isUtf8 } from 'node:buffer';
import { open, stat } from 'node:fs/promises';
import { UsageError } from '../vocabulary/errors.js';
import type { RecordLimits } from '../vocabulary/limits.js';
import { csvDialect, DIALECT_BYTES } from './csv-dialect.js';
import { csvRecords } from './csv-records.js';
import { looksForeign, readable, type FileKind } from './file-kind.js';
import { quotedKey } from './json-path.js';
import { jsonRecords } from './json-records.js';
import { parquetRecords } from './parquet-records.js';
import { plan, type Slice } from './plan.js';
import { bytesAt, closeSource, openSource, type Source } from './source.js';

export interface Recognised {
  kind: FileKind;
  path: string;
  /** as it was named, for messages */
  name: string;
  /** names of all columns; of JSON those of the sampled records, as paths (see json-path.ts) */
  columns: string[];
  /** up to 200 of the first records that could be read: values as `Records.value` gives them */
  sample: Record<string, unknown>[];
}

const SAMPLED = 200;
/** Where the beginning is damaged, records are looked for up to this slice. */
const LAST_SLICE = 15;
/** How deep the names of JSON are listed; a mapping may lead deeper. */
const NAMED_DEPTH = 4;

/**
 * @param path where the bytes are
 * @param name as the file was named: it counts where the content leaves it open, and stands in messages
 * @param known its kind, where that is not to be found out
 * @param limits what a record may come to, where that is not the default
 * @throws UsageError when the file is empty, none, or of a kind that cannot be read: what it looks like, what can be
 */
export async function recognise(
  path: string,
  name: string,
  known?: FileKind,
  limits?: RecordLimits,
): Promise<Recognised> {
  const kind = known ?? (await kindOf(path, name));
  const source = await openSource(path, kind, name);
  try {
    const sample: Record<string, unknown>[] = [];
    const problems: string[] = [];
    for await (const slice of plan(path, kind, name, limits)) {
      await take(source, slice, { sample, problems, depth: limits?.depth });
      const enough = sample.length >= SAMPLED || (sample.length > 0 && problems.length >= SAMPLED);
      if (enough || slice.index >= LAST_SLICE) break;
    }
    const notUtf8 = problems.filter((problem) => problem === 'not-utf8').length;
    if (notUtf8 > sample.length) throw notInUtf8(name);
    if (sample.length === 0) throw nothingIn(name, problems);
    const columns = source.csv?.columns ??
      source.parquet?.columns.map((column) => column.name) ?? [
        ...new Set(sample.flatMap((record) => Object.keys(record))),
      ];
    return { kind: kind === 'json' && isTelegram(columns) ? 'telegram-json' : kind, path, name, columns, sample };
  } finally {
    await closeSource(source);
  }
}

async function kindOf(path: string, name: string): Promise<FileKind> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    const what = cause.code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${cause.code})`;
    throw new UsageError('no-file', what, { place: name, hint: 'check the name and that you may read it', cause });
  });
  if (!found.isFile()) {
    const what = found.isDirectory() ? 'this is a folder' : 'this is no file';
    throw new UsageError('no-file', what, { place: name, hint: 'name the files in it, for example FOLDER/*.csv' });
  }
  const file = await open(path, 'r');
  const head = await bytesAt(file, 0, DIALECT_BYTES).finally(() => file.close());
  const start = Buffer.from(head.subarray(0, 4096))
    .toString('utf8')
    .replace(/^\u{feff}/u, '')
    .trimStart();
  if (start === '' && head.length < 4096) throw nothingIn(name, []);
  if (start.startsWith('PAR1')) return 'parquet';
  const foreign = looksForeign(head);
  if (foreign) throw unknown(name, foreign.like, foreign.hint);
  if (/^\[\s*(?:\{|\]|$)/.test(start)) return 'json';
  if (start.startsWith('{') && hasObjectLine(head)) return 'jsonl';
  const csv = csvDialect(head, head.length === found.size);
  if (csv) {
    if (!isUtf8(head.subarray(0, csv.dataAt))) throw notInUtf8(name);
    return 'csv';
  }
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl';
  if (start.startsWith('{')) {
    throw unknown(name, 'one JSON object', `put its records in an array, or one on each line; ${readable}`);
  }
  if (!beginsAsUtf8(head)) throw notInUtf8(name);
  throw unknown(name, 'text without columns', readable);
}

/** Whether bytes that may be cut in the middle of a letter are UTF-8. */
function beginsAsUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Whether one of the first lines is an object; a line longer than the head may be one. */
function hasObjectLine(head: Buffer): boolean {
  const lines = head
    .toString('utf8')
    .replace(/^\u{feff}/u, '')
    .split('\n');
  if (lines.length === 1 && head.length === DIALECT_BYTES) return true;
  return lines.slice(0, 20).some((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    } catch {
      return false;
    }
  });
}

/** Adds the records of a slice to the sample, and why others cannot be read to the problems. */
async function take(
  source: Source,
  slice: Slice,
  { sample, problems, depth }: { sample: Record<string, unknown>[]; problems: string[]; depth: number | undefined },
): Promise<void> {
  if (!source.csv && !source.parquet) {
    const records = await jsonRecords(source, slice, [], depth);
    for (let record = 0; record < records.count && sample.length < SAMPLED; record++) {
      const object = records.object(record);
      if (object) sample.push(Object.fromEntries(names(object).map((name) => [name, records.field(record, name)])));
      else problems.push(records.problem(record));
    }
    return;
  }
  const columns = source.csv?.columns ?? source.parquet?.columns.map(({ name }) => name) ?? [];
  const first = { ...slice, to: source.parquet ? Math.min(slice.to, slice.from + SAMPLED) : slice.to };
  const records = await (source.csv ? csvRecords : parquetRecords)(source, first, columns);
  for (let record = 0; record < records.count && sample.length < SAMPLED; record++) {
    const problem = records.problem(record);
    if (problem !== '') problems.push(problem);
    else sample.push(Object.fromEntries(columns.map((name, column) => [name, records.value(record, column)])));
  }
}

/** The names in an object, and as paths those in the objects in it, to a depth of four. */
function names(object: object, before = '', depth = 1): string[] {
  const found: string[] = [];
  for (const [key, value] of Object.entries(object)) {
    const path = before === '' ? key : `${before}.${quotedKey(key)}`;
    found.push(path);
    if (depth === NAMED_DEPTH || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    found.push(...names(value, before === '' ? quotedKey(key) : path, depth + 1));
  }
  return found;
}

function isTelegram(columns: readonly string[]): boolean {
  return ['message_id', 'date', 'text'].every((name) => columns.includes(name));
}

function unknown(name: string, like: string, hint: string): UsageError {
  return new UsageError('unknown-file', `this looks like ${like}, which cannot be read`, { place: name, hint });
}

function notInUtf8(name: string): UsageError {
  return new UsageError('not-utf8', 'this text is not in UTF-8', {
    place: name,
    hint: 'say in which encoding it is, for example --encoding windows-1251',
  });
}

function nothingIn(name: string, problems: readonly string[]): UsageError {
  if (problems.length === 0) {
    return new UsageError('empty-file', 'the file has no records', { place: name, hint: readable });
  }
  const why = [...new Set(problems)].join(', ');
  return new UsageError('unknown-file', `none of the first records can be read (${why})`, {
    place: name,
    hint: readable,
  });
}
