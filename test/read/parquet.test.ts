import { open } from 'node:fs/promises';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { guessMapping } from '../../src/read/guess-mapping.js';
import { openParquet } from '../../src/read/parquet-file.js';
import { pageLocations } from '../../src/read/parquet-pages.js';
import { plan } from '../../src/read/plan.js';
import { readFile } from '../../src/read/pool.js';
import { recognise } from '../../src/read/recognise.js';
import type { ItemRow, Quarantined } from '../../src/vocabulary/item.js';
import { settingsFor } from './settings-for.js';
import { temporaryFile } from './temporary-file.js';

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData'];

type Options = Partial<Parameters<typeof parquetWriteBuffer>[0]>;

function written(columnData: Columns, options: Options = {}): Buffer {
  return Buffer.from(parquetWriteBuffer({ columnData, ...options }));
}

async function read(bytes: Uint8Array, zone?: string): Promise<{ rows: ItemRow[]; quarantined: Quarantined[] }> {
  const path = temporaryFile('posts.parquet', bytes);
  const recognised = await recognise(path, 'posts.parquet');
  const { mapping } = guessMapping(recognised, { zone });
  const rows: ItemRow[] = [];
  const quarantined: Quarantined[] = [];
  for await (const slice of readFile(path, 'parquet', settingsFor({ mapping }), { workers: 1 })) {
    for (const line of Buffer.from(slice.ndjson).toString('utf8').split('\n'))
      if (line !== '') rows.push(JSON.parse(line) as ItemRow);
    quarantined.push(...slice.quarantined);
    expect(slice.rows).toBe(slice.lineEnds.length + slice.quarantined.length);
  }
  return { rows, quarantined };
}

/** Made-up posts: some texts are long, authors and kinds few. */
function posts(count: number): { author: string[]; text: string[]; at: Date[]; kind: string[] } {
  const rows = Array.from({ length: count }, (_, row) => row);
  return {
    author: rows.map((row) => `account of Norland ${row % 37}`),
    text: rows.map((row) => `Post ${row}: the harbour ${'is closed '.repeat(row % 5)}today.`),
    at: rows.map((row) => new Date(1_517_407_510_000 + row * 60_000)),
    kind: rows.map((row) => (row % 3 === 0 ? 'RETWEET' : '')),
  };
}

function columnsOf({ author, text, at, kind }: ReturnType<typeof posts>): Columns {
  return [
    { name: 'author', data: author, type: 'STRING' },
    { name: 'content', data: text, type: 'STRING' },
    { name: 'published_at', data: at, type: 'TIMESTAMP' },
    { name: 'post_type', data: kind, type: 'STRING' },
  ];
}

test('rows of several slices and row groups come in order, each with its row number', async () => {
  const made = posts(36_000);
  const { rows, quarantined } = await read(written(columnsOf(made), { rowGroupSize: 20_000 }));
  expect(quarantined).toEqual([]);
  expect(rows.map(({ text }) => text)).toEqual(made.text);
  expect(rows.map(({ published_ms }) => published_ms)).toEqual(made.at.map(Number));
  expect(rows.map(({ locator }) => locator)).toEqual(made.text.map((_, row) => `row ${row + 1}`));
  expect(rows.map(({ form }) => form)).toEqual(made.kind.map((kind) => (kind ? 'share' : 'post')));
  expect(rows[0]?.stated).toBe('2018-01-31T14:05:10.000Z');
  expect(new Set(rows.map(({ outlet }) => outlet)).size).toBe(37);
});

test('slices do not cross row groups and do not depend on who reads them', async () => {
  const path = temporaryFile('groups.parquet', written(columnsOf(posts(20_000)), { rowGroupSize: 18_000 }));
  const slices: number[][] = [];
  for await (const { from, to } of plan(path, 'parquet')) slices.push([from, to]);
  expect(slices).toEqual([
    [0, 16_384],
    [16_384, 18_000],
    [18_000, 20_000],
  ]);
});

describe('values of Parquet', () => {
  test('64-bit ids keep all their digits', async () => {
    const made = posts(3);
    const ids = {
      name: 'tweet_id',
      data: [1021000000000000001n, 1021000000000000002n, 1021000000000000003n],
      type: 'INT64' as const,
    };
    const { rows } = await read(written([...columnsOf(made), ids]));
    expect(rows.map(({ message }) => message)).toEqual(ids.data.map(String));
  });

  test('times that the file marks as local ask for their zone; days too', async () => {
    const made = posts(2);
    const others = columnsOf(made).flatMap(({ name, data }) => (name === 'published_at' ? [] : [{ name, data }]));
    const schema = (time: Omit<SchemaElement, 'name'>): SchemaElement[] => [
      { name: 'schema', num_children: 4 },
      { name: 'published_at', repetition_type: 'REQUIRED', ...time },
      ...others.map(({ name }) => ({
        name,
        type: 'BYTE_ARRAY' as const,
        converted_type: 'UTF8' as const,
        repetition_type: 'REQUIRED' as const,
      })),
    ];
    const timestamp = { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' } as const;
    const local = written([{ name: 'published_at', data: made.at.map((at) => BigInt(at.getTime())) }, ...others], {
      schema: schema({ type: 'INT64', logical_type: timestamp }),
    });
    await expect(read(local)).rejects.toMatchObject({ code: 'no-zone' });
    const [row] = (await read(local, '+03:00')).rows;
    expect(row).toMatchObject({ published_ms: 1_517_407_510_000 - 3 * 3_600_000, stated: '2018-01-31T14:05:10.000' });
    const days = written([{ name: 'published_at', data: Int32Array.of(17_562, 17_563) }, ...others], {
      schema: schema({ type: 'INT32', converted_type: 'DATE' }),
    });
    await expect(read(days)).rejects.toMatchObject({ code: 'no-zone' });
    expect((await read(days, 'UTC')).rows.map(({ stated }) => stated)).toEqual(['2018-01-31', '2018-02-01']);
  });
});

test('rows with nothing in a column, and with bytes that are not UTF-8, are set aside alone', async () => {
  const made = posts(5);
  const text: (string | null)[] = [...made.text];
  text[1] = null;
  const content = { name: 'content', data: text, type: 'STRING' as const, nullable: true };
  const bytes = written([content, ...columnsOf(made).filter(({ name }) => name !== 'content')], {
    codec: 'UNCOMPRESSED',
    statistics: false,
  });
  bytes[bytes.indexOf('Post 3')] = 0xff;
  const { rows, quarantined } = await read(bytes);
  expect(rows.map(({ locator }) => locator)).toEqual(['row 1', 'row 3', 'row 5']);
  expect(quarantined.map(({ locator, code }) => `${locator} ${code}`)).toEqual(['row 2 no-text', 'row 4 not-utf8']);
});

test('files without an index of pages give the same rows', async () => {
  const made = posts(18_000);
  const bare = columnsOf(made).map((column) => Object.assign(column, { offsetIndex: false }));
  const without = await read(written(bare, { pageSize: 20_000 }));
  const indexed = await read(written(columnsOf(made), { pageSize: 20_000 }));
  expect(JSON.stringify(without.rows)).toBe(JSON.stringify(indexed.rows));
  expect(without.rows).toHaveLength(18_000);
});

test('pages are found without an index where the index says they are', async () => {
  const bytes = written(columnsOf(posts(40_000)), { pageSize: 20_000, statisticsTruncateLength: Infinity });
  const file = await open(temporaryFile('pages.parquet', bytes), 'r');
  try {
    const parquet = await openParquet(file, bytes.length, 'pages.parquet');
    for (const column of parquet.metadata.row_groups[0]?.columns ?? []) {
      const { offset_index_offset: _, ...bare } = column;
      const found = await pageLocations(parquet, bare);
      expect(found).toEqual(await pageLocations(parquet, column));
    }
    expect(parquet.metadata.row_groups[0]?.columns).toHaveLength(4);
  } finally {
    await file.close();
  }
});

test('a damaged page sets its rows aside and is counted', async () => {
  const made = posts(40_000);
  const bytes = written(columnsOf(made), { rowGroupSize: 20_000 });
  bytes.fill(0xff, 2_000, 6_000);
  const { rows, quarantined } = await read(bytes);
  expect(rows.length + quarantined.length).toBe(40_000);
  expect(rows.some(({ locator }) => locator === 'row 40000')).toBe(true);
});
