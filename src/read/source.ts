/** A file that was opened for reading, with what its first bytes say of it. Each worker has its own. */
import { open, type FileHandle } from 'node:fs/promises';
import { csvDialect, DIALECT_BYTES, type CsvDialect } from './csv-dialect.js';
import type { FileKind } from './file-kind.js';
import { openParquet, type ParquetFile } from './parquet-file.js';
import { UsageError } from '../vocabulary/errors.js';

export interface Source {
  readonly kind: FileKind;
  readonly path: string;
  readonly file: FileHandle;
  /** in bytes */
  readonly size: number;
  readonly csv: CsvDialect | undefined;
  readonly parquet: ParquetFile | undefined;
}

/**
 * Opens a file of a kind that `recognise` gave.
 *
 * @param name as it was named, for messages
 * @throws UsageError when it is not of that kind
 */
export async function openSource(path: string, kind: FileKind, name = path): Promise<Source> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const parquet = kind === 'parquet' ? await openParquet(file, size, name) : undefined;
    const csv = kind === 'csv' ? csvDialect(await bytesAt(file, 0, DIALECT_BYTES), size <= DIALECT_BYTES) : undefined;
    if (kind === 'csv' && !csv) {
      throw new UsageError('unknown-file', 'no delimiter parts the lines of this file into columns', {
        place: name,
        hint: 'CSV has a header, and columns parted by comma, semicolon, tab or |',
      });
    }
    return { kind, path, file, size, csv, parquet };
  } catch (error) {
    await file.close();
    throw error;
  }
}

export async function closeSource(source: Source): Promise<void> {
  await source.file.close();
}

/** Up to `length` bytes from an offset; fewer at the end of the file. */
export async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer<ArrayBuffer>> {
  const bytes = Buffer.from(new ArrayBuffer(length));
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, at + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled === length ? bytes : bytes.subarray(0, filled);
}
