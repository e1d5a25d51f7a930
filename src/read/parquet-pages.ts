/** Where the pages of a column lie: from the index of the file, or from the headers of the pages themselves. */
import { readOffsetIndex, type ColumnChunk } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import type { ParquetFile } from './parquet-file.js';

export interface PageLocation {
  offset: bigint;
  compressed_page_size: number;
  /** in its row group, from 0 */
  first_row_index: bigint;
}

const HEADER_BYTES = 4_096;
const LARGEST_HEADER = 1 << 20;

/**
 * The data pages of a column with one value a row. Most files come without an index; reading them slice by slice would
 * then go through each column from its beginning again and again.
 */
export async function pageLocations(parquet: ParquetFile, column: ColumnChunk): Promise<PageLocation[]> {
  const { offset_index_offset: at, offset_index_length: length, meta_data: meta } = column;
  if (at && length) {
    const bytes = await parquet.buffer.slice(Number(at), Number(at) + length);
    return readOffsetIndex({ view: new DataView(bytes), offset: 0 }).page_locations;
  }
  const pages: PageLocation[] = [];
  if (!meta) return pages;
  let offset = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const end = offset + Number(meta.total_compressed_size);
  let row = 0n;
  while (offset < end && row < meta.num_values) {
    const { header, size } = await headerAt(parquet, offset, end);
    const bytes = size + header.compressed_page_size;
    const rows = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_rows;
    if (rows !== undefined) {
      pages.push({ offset: BigInt(offset), compressed_page_size: bytes, first_row_index: row });
      row += BigInt(rows);
    }
    offset += bytes;
  }
  return pages;
}

async function headerAt(
  parquet: ParquetFile,
  offset: number,
  end: number,
): Promise<{ header: ReturnType<typeof parquetHeader>; size: number }> {
  for (let length = HEADER_BYTES; ; length *= 4) {
    const view = new DataView(await parquet.buffer.slice(offset, Math.min(offset + length, end)));
    const reader = { view, offset: 0 };
    try {
      const header = parquetHeader(reader);
      return { header, size: reader.offset };
    } catch (error) {
      // Statistics can make a header long.
      if (!(error instanceof RangeError) || length > LARGEST_HEADER || offset + length >= end) throw error;
    }
  }
}
