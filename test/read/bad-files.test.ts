import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { recognise } from '../../src/read/recognise.js';
import { temporaryFile } from './temporary-file.js';

const parquet = Buffer.from(
  parquetWriteBuffer({ columnData: [{ name: 'text', data: ['Closed.', 'Open.'], type: 'STRING' }] }),
);

const csv = 'outlet,date,text\nnorland-today,2018-01-31T10:00Z,Порт закрыт.\n';
const cp1251 = Buffer.from([...'outlet,date,text\n'].map((letter) => letter.charCodeAt(0)));

for (const [what, bytes, code, says] of [
  ['an empty file', '', 'empty-file', 'no records'],
  ['a file of white space', ' \n\n ', 'empty-file', 'no records'],
  ['a header without records', 'outlet,date,text\n', 'empty-file', 'no records'],
  ['a Parquet file cut in half', parquet.subarray(0, parquet.length / 2), 'broken-parquet', 'cut short or damaged'],
  [
    'a Parquet file whose footer is damaged',
    Buffer.concat([parquet.subarray(0, -30), parquet.subarray(-8)]),
    'broken-parquet',
    'cut short',
  ],
  ['a workbook', Buffer.from('504b03041400060008000000', 'hex'), 'unknown-file', 'Excel'],
  ['an archive', Buffer.from('1f8b0800000000000003', 'hex'), 'unknown-file', 'gzip'],
  ['bzip2', Buffer.from('BZh91AY&SY'), 'unknown-file', 'bzip2'],
  ['xz', Buffer.from('fd377a585a00000004e6', 'hex'), 'unknown-file', 'xz'],
  [
    'a tar archive',
    Buffer.concat([Buffer.from('posts.csv'), Buffer.alloc(248), Buffer.from('ustar\0'), Buffer.alloc(600)]),
    'unknown-file',
    'tar archive',
  ],
  ['a web page', '<!doctype html><p>Closed.</p>', 'unknown-file', 'web page'],
  ['a text', 'The harbour is closed.\nThe harbour is open.\n', 'unknown-file', 'text without columns'],
  ['one JSON object', '{\n  "outlet": "norland-today"\n}\n', 'unknown-file', 'one JSON object'],
  ['text in UTF-16 that nothing has decoded', Buffer.from(`\u{feff}${csv}`, 'utf16le'), 'unknown-file', 'UTF-16'],
  [
    'text in Windows-1251',
    Buffer.concat([cp1251, Buffer.from('a,2018-01-31T10:00Z,\xcf\xee\xf0\xf2\n', 'latin1')]),
    'not-utf8',
    'not in UTF-8',
  ],
  ['bytes', Buffer.from(Array.from({ length: 256 }, (_, index) => index)), 'unknown-file', 'binary data'],
] as const) {
  test(`${what} is refused with one line that says what it looks like`, async () => {
    const refused = recognise(temporaryFile('bad', bytes), 'bad.csv');
    await expect(refused).rejects.toMatchObject({
      name: 'UsageError',
      code,
      place: 'bad.csv',
      message: expect.stringContaining(says),
    });
    await expect(refused).rejects.toHaveProperty('hint', expect.stringMatching(/\S/));
    await expect(refused).rejects.not.toHaveProperty('message', expect.stringContaining('\n'));
  });
}

test('a folder, and a file that is not there', async () => {
  await expect(recognise(mkdtempSync(join(tmpdir(), 'refrain-read-')), 'posts')).rejects.toMatchObject({
    code: 'no-file',
    message: 'this is a folder',
  });
  await expect(recognise('/no/such/file.csv', 'file.csv')).rejects.toMatchObject({
    code: 'no-file',
    message: 'there is no such file',
  });
});

test('the content counts, not the name', async () => {
  const line = '{"outlet":"norland-today","date":"2018-01-31T10:00Z","text":"Closed."}\n';
  for (const [bytes, kind] of [
    [csv, 'csv'],
    [csv.replaceAll(',', '\t').replaceAll('\n', '\r'), 'csv'],
    [`not json\n${line}`.replace('not json', '{"cut'), 'jsonl'],
    [`\u{feff}${line}`, 'jsonl'],
    [`[${line}]`, 'json'],
    ['[{"message_id":1,"date":"2018-01-31T10:00Z","text":"Closed."}]', 'telegram-json'],
    [parquet, 'parquet'],
  ] as const) {
    expect(await recognise(temporaryFile('named.parquet', bytes), 'named.parquet')).toMatchObject({ kind });
  }
});
