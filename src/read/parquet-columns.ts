/** Reads columns of a Parquet file by runs of rows, and keeps what the next run will need again. */
import { isUtf8 } from 'node:buffer';
import { parquetScan, type DecodedArray, type ParquetParsers, type ParquetScan } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { compactValues, type CompactValues } from './compact-values.js';
import type { ParquetFile } from './parquet-file.js';
import { pageLocations, type PageLocation } from './parquet-pages.js';
import { NOT_UTF8 } from './records.js';

/** A run that was decoded, by absolute row numbers from 0. */
interface Kept {
  from: number;
  to: number;
  values: DecodedArray | CompactValues;
}

/** Times stay numbers, ms since 1970, and text that is not UTF-8 is marked instead of mended. */
const parsers: Partial<ParquetParsers> = {
  timestampFromMilliseconds: Number,
  timestampFromMicroseconds: (micros) => (micros == null ? micros : Number(micros / 1_000n)),
  timestampFromNanoseconds: (nanos) => (nanos == null ? nanos : Number(nanos / 1_000_000n)),
  dateFromDays: (days) => (days == null ? days : days * 86_400_000),
  stringFromBytes(bytes) {
    if (!bytes) return bytes;
    if (!isUtf8(bytes)) return NOT_UTF8;
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  },
};

/** Pages with more rows than this are kept in compact form. */
const LARGE_PAGE = 65_536;

export class ParquetColumns {
  readonly #parquet: ParquetFile;
  readonly #pages: Record<string, PageLocation[]>[];
  readonly #kept = new Map<string, Kept>();
  #scan: Promise<ParquetScan> | undefined;

  constructor(parquet: ParquetFile) {
    this.#parquet = parquet;
    this.#pages = parquet.groups.map(() => ({}));
  }

  /**
   * The values of a column in rows `from` up to but not with `to`, which lie in one row group.
   *
   * @throws Error when a page is damaged
   */
  async read(column: string, from: number, to: number): Promise<(row: number) => unknown> {
    const kept = this.#kept.get(column);
    if (!kept || from < kept.from || to > kept.to) {
      const run = await this.#runOfPages(column, from, to);
      this.#scan ??= this.#openScan();
      const decoded = await (await this.#scan).readColumn({ column, rowStart: run.from, rowEnd: run.to });
      const read = { ...run, values: run.to - run.from > LARGE_PAGE ? compactValues(decoded) : decoded };
      this.#kept.set(column, read);
      return valuesOf(read);
    }
    return valuesOf(kept);
  }

  async #openScan(): Promise<ParquetScan> {
    const { buffer, metadata } = this.#parquet;
    // Page locations are an option of the library's own readers; without it the same rows come, only slower.
    const how = { file: buffer, metadata, compressors, parsers, geoparquet: false, pageLocationsByGroup: this.#pages };
    return parquetScan(how);
  }

  /** The rows of all pages in which some of the wanted rows lie. */
  async #runOfPages(column: string, from: number, to: number): Promise<{ from: number; to: number }> {
    const group = this.#parquet.groups.findIndex(({ first, rows }) => from >= first && from < first + rows);
    const { first = 0, rows = 0 } = this.#parquet.groups[group] ?? {};
    const chunk = this.#parquet.metadata.row_groups[group]?.columns.find(
      ({ meta_data: meta }) => meta?.path_in_schema.length === 1 && meta.path_in_schema[0] === column,
    );
    const known = this.#pages[group];
    if (!chunk || !known) throw new Error(`row group ${group} has no column ${column}`);
    const pages = (known[column] ??= await pageLocations(this.#parquet, chunk));
    const run = { from, to };
    for (const [index, page] of pages.entries()) {
      const start = first + Number(page.first_row_index);
      const next = pages[index + 1];
      const end = first + (next ? Number(next.first_row_index) : rows);
      if (start < from && end > from) run.from = start;
      if (start < to && end > to) run.to = end;
    }
    return run;
  }
}

function valuesOf({ from, values }: Kept): (row: number) => unknown {
  if ('codes' in values) {
    const { codes, dictionary } = values;
    return (row) => dictionary[codes[row - from] ?? 0];
  }
  return (row) => values[row - from];
}
