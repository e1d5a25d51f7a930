import type { FileKind } from './file-kind.js';
import { locatorsOf } from './locators.js';
import { mappedColumns, type Mapping } from './mapping.js';
import { pickerOf } from './mapping-columns.js';
import { parquetLines } from './parquet-lines.js';
import { plan, type Slice } from './plan.js';
import { readRecords } from './read-records.js';
import { bytesAt, closeSource, openSource, type Source } from './source.js';
import type { RecordLimits } from '../vocabulary/limits.js';

export interface WantedRecord {
  kind: FileKind;
  /** the file with its part, for messages */
  name: string;
  part: string;
  /** of the reading that gave the place */
  mapping: Mapping;
  locator: string;
  limits?: RecordLimits | undefined;
  /** of a longer record the first so many bytes are given */
  mostBytes: number;
  signal?: AbortSignal | undefined;
}

export interface FoundRecord {
  bytes: Buffer;
  /** of the whole record */
  size: number;
  /** where it begins in the plain file; undefined where it has no bytes of its own, as in Parquet */
  at?: number;
}

/**
 * The record at a place of a plain file, byte for byte; of Parquet its row as a line of JSON. Where the place is a line or
 * row, only the slice that it is in is read; else slices are read until it is found.
 *
 * @returns undefined when there is no such place
 * @throws UsageError when the file is not of its kind
 */
export async function recordAt(path: string, what: WantedRecord): Promise<FoundRecord | undefined> {
  const source = await openSource(path, what.kind, what.name);
  try {
    const place = what.locator.replace(/ outlet \d+$/, ''); // several items of one record
    const number = numberOf(place, what.part);
    let last: Slice | undefined;
    for await (const slice of plan(path, what.kind, what.name, what.limits)) {
      what.signal?.throwIfAborted();
      const starts = number && (number.word === 'line' ? slice.line : slice.row);
      if (starts === undefined) {
        const found = await inSlice(source, slice, place, what);
        if (found) return found;
      } else if (starts > number!.number) break;
      else last = slice;
    }
    return last && (await inSlice(source, last, place, what));
  } finally {
    await closeSource(source);
  }
}

async function inSlice(
  source: Source,
  slice: Slice,
  place: string,
  { kind, part, mapping, limits, mostBytes }: WantedRecord,
): Promise<FoundRecord | undefined> {
  const columns = mappedColumns(mapping);
  if (kind === 'parquet') {
    for await (const { place: at, line } of parquetLines(source, slice, columns, part)) {
      if (at !== place) continue;
      const bytes = Buffer.from(line);
      return { bytes: bytes.subarray(0, mostBytes), size: bytes.length };
    }
    return undefined;
  }
  const records = await readRecords(source, slice, columns, limits?.depth);
  const placeOf = locatorsOf(records, kind, { message: pickerOf(mapping.message, columns, true), part });
  for (let record = 0; record < records.count; record++) {
    if (placeOf(record) !== place || !records.bounds) continue;
    const [from, to] = records.bounds(record);
    return { bytes: await bytesAt(source.file, from, Math.min(to - from, mostBytes)), size: to - from, at: from };
  }
  return undefined;
}

/** The line or row that a place names; undefined where it is of another kind. */
function numberOf(place: string, part: string): { word: 'line' | 'row'; number: number } | undefined {
  const own = part !== '' && place.startsWith(`${part} `) ? place.slice(part.length + 1) : place;
  const [, word, number] = /^(line|row) (\d{1,15})$/.exec(own) ?? [];
  return number === undefined ? undefined : { word: word as 'line' | 'row', number: Number(number) };
}
