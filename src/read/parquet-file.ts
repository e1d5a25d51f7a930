/** The outline of a Parquet file: row groups, columns, and which of them hold times. */
import type { FileHandle } from 'node:fs/promises';
import {
  parquetMetadataAsync,
  parquetSchema,
  type AsyncBuffer,
  type FileMetaData,
  type SchemaElement,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { UsageError } from '../vocabulary/errors.js';

/** What kind of time a column holds: an instant, a local time without zone, a day; '' for other columns. */
export type TimeKind = 'instant' | 'local' | 'day' | '';

export interface ParquetFile {
  readonly buffer: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly rows: number;
  /** first row, from 0, and number of rows of each row group */
  readonly groups: readonly { first: number; rows: number }[];
  /** columns with one value a row; lists and structures are left out */
  readonly columns: readonly { name: string; time: TimeKind }[];
}

/** @throws UsageError `broken-parquet` when the footer is missing or damaged; `unknown-codec` */
export async function openParquet(file: FileHandle, size: number, name: string): Promise<ParquetFile> {
  const buffer: AsyncBuffer = {
    byteLength: size,
    async slice(start, end = size) {
      const bytes = new ArrayBuffer(Math.max(0, Math.min(end, size) - start));
      let filled = 0;
      while (filled < bytes.byteLength) {
        const { bytesRead } = await file.read(new Uint8Array(bytes), filled, bytes.byteLength - filled, start + filled);
        if (bytesRead === 0) throw new Error('the file ends early');
        filled += bytesRead;
      }
      return bytes;
    },
  };
  const metadata = await parquetMetadataAsync(buffer, { geoparquet: false }).catch((cause: unknown) => {
    throw broken(name, cause);
  });
  const codec = metadata.row_groups
    .flatMap(({ columns }) => columns.map(({ meta_data: meta }) => meta?.codec ?? 'UNCOMPRESSED'))
    .find((used) => used !== 'UNCOMPRESSED' && !(used in compressors));
  if (codec) {
    throw new UsageError('unknown-codec', `this Parquet file is packed by ${codec}, which cannot be read`, {
      place: name,
      hint: 'write it with snappy, gzip, brotli, lz4_raw or zstd',
    });
  }
  try {
    let first = 0;
    const groups = metadata.row_groups.map((group) => {
      const rows = Number(group.num_rows);
      first += rows;
      return { first: first - rows, rows };
    });
    const columns = parquetSchema(metadata)
      .children.filter(({ children, element }) => children.length === 0 && element.repetition_type !== 'REPEATED')
      .map(({ element }) => ({ name: element.name, time: timeKind(element) }));
    return { buffer, metadata, rows: first, groups, columns };
  } catch (cause) {
    throw broken(name, cause);
  }
}

function broken(name: string, cause: unknown): UsageError {
  return new UsageError('broken-parquet', 'this Parquet file is cut short or damaged: its footer cannot be read', {
    place: name,
    hint: 'get the file again, whole, and import that',
    cause,
  });
}

/** Times that are not adjusted to UTC are local ones, whatever zone their writer thought of. */
function timeKind({ type, converted_type: converted, logical_type: logical }: SchemaElement): TimeKind {
  if (logical?.type === 'TIMESTAMP') return logical.isAdjustedToUTC ? 'instant' : 'local';
  if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS') return 'instant';
  if (converted === 'DATE' || logical?.type === 'DATE') return 'day';
  return !converted && type === 'INT96' ? 'instant' : '';
}
