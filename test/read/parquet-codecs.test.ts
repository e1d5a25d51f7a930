import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { CompressionCodec } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { guessMapping } from '../../src/read/guess-mapping.js';
import { readFile } from '../../src/read/pool.js';
import { recognise } from '../../src/read/recognise.js';
import type { ItemRow } from '../../src/vocabulary/item.js';
import { lz4Block } from './lz4-block.js';
import { settingsFor } from './settings-for.js';
import { temporaryFile } from './temporary-file.js';

/** Hadoop's frame around blocks, which Parquet's deprecated codec LZ4 has: sizes before and after, big-endian. */
function hadoopLz4(bytes: Uint8Array): Uint8Array {
  const block = lz4Block(bytes);
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(bytes.length, 0);
  sizes.writeUInt32BE(block.length, 4);
  return Buffer.concat([sizes, block]);
}

/** A frame of Zstandard with one raw block, and one that repeats a byte where all are alike (RFC 8878, 3.1.1). */
function zstdFrame(bytes: Uint8Array): Uint8Array {
  const alike = bytes.every((byte) => byte === bytes[0]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  const block = Buffer.alloc(3);
  block.writeUIntLE((bytes.length << 3) | (alike ? 2 : 0) | 1, 0, 3);
  return Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0b1010_0000]),
    size,
    block,
    alike ? bytes.subarray(0, 1) : bytes,
  ]);
}

const compressors: Partial<Record<CompressionCodec, (bytes: Uint8Array) => Uint8Array>> = {
  GZIP: (bytes) => gzipSync(bytes),
  BROTLI: (bytes) => brotliCompressSync(bytes),
  LZ4: hadoopLz4,
  LZ4_RAW: lz4Block,
  ZSTD: zstdFrame,
};

test('a codec that nobody can unpack is said', async () => {
  const lzo = { LZO: (bytes: Uint8Array) => bytes };
  const bytes = parquetWriteBuffer({ columnData: columnData.slice(0, 2), codec: 'LZO', compressors: lzo });
  const refused = recognise(temporaryFile('lzo.parquet', Buffer.from(bytes)), 'posts.parquet');
  await expect(refused).rejects.toMatchObject({ code: 'unknown-codec', message: expect.stringContaining('LZO') });
});

const rows = Array.from({ length: 3_000 }, (_, row) => row);
const texts = rows.map((row) => `Post ${row}: the harbour ${'is closed '.repeat(row % 5)}today.`);
const columnData = [
  { name: 'author', data: rows.map((row) => `account of Norland ${row % 37}`), type: 'STRING' as const },
  { name: 'content', data: texts, type: 'STRING' as const },
  { name: 'published_at', data: rows.map((row) => new Date(1_917_407_510_000 + row)), type: 'TIMESTAMP' as const },
];

test.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI', 'LZ4', 'LZ4_RAW', 'ZSTD'] as const)(
  'Parquet packed by %s gives the rows that were written',
  async (codec) => {
    const path = temporaryFile(`${codec}.parquet`, Buffer.from(parquetWriteBuffer({ columnData, codec, compressors })));
    const recognised = await recognise(path, 'posts.parquet');
    const { mapping } = guessMapping(recognised, {});
    const read: ItemRow[] = [];
    for await (const slice of readFile(path, 'parquet', settingsFor({ mapping }), { workers: 1 })) {
      expect(slice.quarantined).toEqual([]);
      const lines = Buffer.from(slice.ndjson).toString('utf8').split('\n').filter(Boolean);
      read.push(...lines.map((line) => JSON.parse(line) as ItemRow));
    }
    expect(read.map(({ text }) => text)).toEqual(texts);
  },
);
