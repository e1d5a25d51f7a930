/** A plain file without some of its records: of text, all other bytes as they were; of Parquet, its rows as lines. */
import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { RecordLimits } from '../vocabulary/limits.js';
import type { FileKind } from './file-kind.js';
import { locatorsOf } from './locators.js';
import { mappedColumns, type Mapping } from './mapping.js';
import { pickerOf } from './mapping-columns.js';
import { plan } from './plan.js';
import { readRecords } from './read-records.js';
import type { Records } from './records.js';
import { inItsPlace } from './redacted.js';
import { parquetLines } from './parquet-lines.js';
import { bytesAt, closeSource, openSource, type Source } from './source.js';

export interface Redacting {
  kind: FileKind;
  /** the file with its part, for messages */
  name: string;
  part: string;
  /** of every reading of the part: which place a record has may depend on it */
  mappings: readonly Mapping[];
  /** of the records to leave out */
  places: ReadonlySet<string>;
  limits?: RecordLimits | undefined;
  signal: AbortSignal;
}

/**
 * Writes the file anew without the records at some places. It is on disk when this returns.
 *
 * @returns its kind, and the places that were found
 * @throws UsageError when the input is not of its kind
 */
export async function redactPlain(
  input: string,
  output: string,
  what: Redacting,
): Promise<{ kind: FileKind; found: Set<string> }> {
  const source = await openSource(input, what.kind, what.name);
  const out = await open(output, 'w', 0o600);
  try {
    const found = what.kind === 'parquet' ? await asLines(source, out, what) : await withoutRecords(source, out, what);
    await out.sync();
    return { kind: what.kind === 'parquet' ? 'rows' : what.kind, found };
  } finally {
    await out.close();
    await closeSource(source);
  }
}

async function withoutRecords(source: Source, out: FileHandle, what: Redacting): Promise<Set<string>> {
  const { kind, name, places, limits, signal } = what;
  const columns = [...new Set(what.mappings.flatMap(mappedColumns))];
  const found = new Set<string>();
  const wanted = byRecord(places);
  let copied = 0;
  for await (const slice of plan(source.path, kind, name, limits)) {
    signal.throwIfAborted();
    const records = await readRecords(source, slice, columns, limits?.depth);
    const placesOf = placesIn(records, columns, what);
    for (let record = 0; record < records.count; record++) {
      const place = placesOf(record).find((each) => wanted.has(each));
      if (place === undefined || !records.bounds) continue;
      const [from, to] = records.bounds(record);
      const newline = source.csv?.newline ?? 10;
      const lineEnds = (await bytesAt(source.file, from, to - from)).filter((byte) => byte === newline);
      await copy(source.path, copied, from, out);
      await out.writeFile(inItsPlace(kind, place, Buffer.from(lineEnds).toString('latin1')));
      copied = to;
      for (const each of wanted.get(place) ?? []) found.add(each);
    }
  }
  await copy(source.path, copied, source.size, out);
  return found;
}

async function asLines(source: Source, out: FileHandle, what: Redacting): Promise<Set<string>> {
  const mapped = [...new Set(what.mappings.flatMap(mappedColumns))];
  const found = new Set<string>();
  const wanted = byRecord(what.places);
  for await (const slice of plan(source.path, what.kind, what.name)) {
    what.signal.throwIfAborted();
    for await (const { place, line } of parquetLines(source, slice, mapped, what.part)) {
      const gone = wanted.has(place);
      for (const each of wanted.get(place) ?? []) found.add(each);
      await out.writeFile(`${gone ? inItsPlace('rows', place, '') : line}\n`);
    }
  }
  return found;
}

/** Places by those of the records that they are in: of several outlets, `line 12 outlet 2` is in `line 12`. */
function byRecord(places: ReadonlySet<string>): Map<string, string[]> {
  const wanted = new Map<string, string[]>();
  for (const place of places) {
    for (const record of new Set([place, place.replace(/ outlet \d+$/, '')])) {
      wanted.set(record, [...(wanted.get(record) ?? []), place]);
    }
  }
  return wanted;
}

/** The places that a record has in one reading or another. */
function placesIn(
  records: Records,
  columns: readonly string[],
  { kind, part, mappings }: Redacting,
): (record: number) => string[] {
  const readers = mappings.map(({ message }) =>
    locatorsOf(records, kind, { message: pickerOf(message, columns, true), part }),
  );
  return (record) => readers.map((place) => place(record));
}

async function copy(path: string, from: number, to: number, out: FileHandle): Promise<void> {
  if (to <= from) return;
  for await (const chunk of createReadStream(path, { start: from, end: to - 1, highWaterMark: 1 << 20 })) {
    await out.writeFile(chunk as Buffer);
  }
}
