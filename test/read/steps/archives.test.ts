import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { deflateRawSync, gzipSync, crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { imported, projectFolder, refrain } from '../../cli/refrain.js';

const header = 'outlet,published,title,text,url\n';
const row = (n: number): string =>
  `river-news,2031-05-0${n}T07:01:00+03:00,Harbour ${n},The harbour of the river town opens for the ${n}th time,https://river.example/${n}\n`;
const csv = (...numbers: number[]): string => header + numbers.map(row).join('');

type Entry = readonly [name: string, content: string | Uint8Array, options?: { mode?: number }];

function zip(...entries: Entry[]): Promise<Buffer> {
  const file = new ZipFile();
  for (const [name, content, options] of entries) file.addBuffer(Buffer.from(content), name, options ?? {});
  file.end();
  return (file.outputStream as Readable).toArray().then((pieces) => Buffer.concat(pieces as Buffer[]));
}

/** As a zip has it, byte for byte, with what yazl would refuse to write. */
function rawZip(
  ...entries: { name: Buffer; content?: Buffer; flags?: number; method?: number; size?: number; times?: number }[]
): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content = Buffer.alloc(0), flags = 0, method = 8, size, times = 1 } of entries) {
    const packed = method === 8 ? deflateRawSync(content) : content;
    const rest = Buffer.alloc(26);
    rest.writeUInt16LE(20, 0);
    rest.writeUInt16LE(flags, 2);
    rest.writeUInt16LE(method, 4);
    rest.writeUInt32LE(crc32(content), 10);
    rest.writeUInt32LE(packed.length, 14);
    rest.writeUInt32LE(size ?? content.length, 18);
    rest.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04'), rest, name, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    for (let n = 0; n < times; n++) central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), rest, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  const listed = entries.reduce((sum, { times = 1 }) => sum + times, 0);
  end.writeUInt16LE(listed, 8);
  end.writeUInt16LE(listed, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function fileIn(folder: string, name: string, content: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ran {
  code: number;
  stderr: string;
  files: { file: string; counts: { rows: number; items: number; quarantined: number } }[];
}

async function run(content: Uint8Array, name = 'posts.zip', yaml = ''): Promise<Ran & { folder: string }> {
  const folder = projectFolder(
    yaml === '' ? {} : { 'refrain.yaml': `name: Test\nzone: Europe/Minsk\nmadeUp: true\n${yaml}` },
  );
  const { code, stdout, stderr } = await refrain([
    'import',
    '-C',
    folder,
    fileIn(folder, name, content),
    '--format',
    'json',
  ]);
  const files = stdout === '' ? [] : (JSON.parse(stdout) as { files: Ran['files'] }).files;
  return { code, stderr, files, folder };
}

test('the tables of a zip come in one by one, whatever lies beside them, and what is not read is said', async () => {
  const content = await zip(
    ['2031/may.csv', csv(1, 2)],
    [
      '2031/june.jsonl.gz',
      gzipSync('{"outlet":"hill-post","date":"2031-06-01T10:00Z","text":"The market is open."}\n'),
    ],
    ['inner.zip', await zip(['july.csv', csv(3)])],
    ['photos/harbour.jpg', Buffer.from([0xff, 0xd8, 0xff])],
    ['__MACOSX/._may.csv', 'x'],
    ['notes.xyz', 'one line'],
  );
  const { code, files, stderr, folder } = await run(content);
  expect(files.map(({ file, counts }) => [file, counts.items, counts.quarantined])).toEqual([
    ['posts.zip (2031/may.csv)', 2, 0],
    ['posts.zip (2031/june.jsonl.gz)', 1, 0],
    ['posts.zip (inner.zip/july.csv)', 1, 0],
    ['posts.zip (notes.xyz)', 0, 1],
  ]);
  expect(stderr).toContain('not read: posts.zip (photos/harbour.jpg): not-read');
  expect(stderr).toContain('not read, set aside: 1 × unknown-file, e.g. posts.zip (notes.xyz): ');
  expect(stderr).not.toContain('MACOSX');
  expect(code).toBe(4);
  expect(readdirSync(join(folder, 'data', 'scratch'))).toEqual([]);
  const rebuilt = await refrain(['rebuild', '-C', folder]);
  expect([rebuilt.code, rebuilt.stdout + rebuilt.stderr]).toEqual([0, expect.stringMatching(/\b4\b/)]);
});

test('names that climb out, break lines or are too long become one clean line, and CP866 is read', async () => {
  const cp866 = Buffer.from([0xac, 0xa0, 0xa9, 0x2e, 0x63, 0x73, 0x76]); // май.csv
  const { files, folder } = await run(
    rawZip(
      { name: Buffer.from('../../../climbed.csv'), content: Buffer.from(csv(1)) },
      { name: Buffer.from('/etc/absolute.csv'), content: Buffer.from(csv(2)) },
      { name: Buffer.from('C:\\posts\\back.csv'), content: Buffer.from(csv(3)) },
      { name: Buffer.from('two\nlines\x1b[31m.csv'), content: Buffer.from(csv(4)) },
      { name: Buffer.from(`${'long'.repeat(75)}.csv`), content: Buffer.from(csv(5)) },
      { name: cp866, content: Buffer.from(csv(6)) },
      { name: Buffer.from('июнь.csv'), content: Buffer.from(csv(7)), flags: 0x800 },
      { name: Buffer.from('июнь.csv'), content: Buffer.from(csv(8)), flags: 0x800 },
    ),
  );
  expect(files.map(({ file }) => file.slice('posts.zip ('.length, -1))).toEqual([
    'climbed.csv',
    'etc/absolute.csv',
    'posts/back.csv',
    'two lines [31m.csv',
    `${'long'.repeat(75).slice(0, 195)}….csv`,
    'май.csv',
    'июнь.csv',
    'июнь.csv (2)',
  ]);
  expect(files.every(({ counts }) => counts.items === 1)).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['data', 'outlets.yaml', 'posts.zip', 'refrain.yaml', 'secrets']);
});

test('encrypted files, links and unknown methods are said and left; a damaged file does not stop the others', async () => {
  const link: Entry = ['link.csv', '/etc/passwd', { mode: 0o120777 }];
  const withLink = await run(await zip(['may.csv', csv(1)], link));
  expect(withLink.stderr).toContain('1 × link, e.g. posts.zip (link.csv): this is a symbolic link');
  expect(withLink.files.map(({ counts }) => [counts.items, counts.quarantined])).toEqual([
    [1, 0],
    [0, 1],
  ]);
  const { code, stderr, files } = await run(
    rawZip(
      { name: Buffer.from('secret.csv'), content: Buffer.from(csv(1)), flags: 1 },
      { name: Buffer.from('deflate64.csv'), content: Buffer.from(csv(1)), method: 9 },
      { name: Buffer.from('lies.csv'), content: Buffer.from(csv(1)), size: 7 },
      { name: Buffer.from('sound.csv'), content: Buffer.from(csv(2)) },
    ),
  );
  expect(code).toBe(4);
  expect(files.filter(({ counts }) => counts.items > 0).map(({ file }) => file)).toEqual(['posts.zip (sound.csv)']);
  for (const [name, reason] of [
    ['secret.csv', 'encrypted'],
    ['deflate64.csv', 'unknown-method'],
    ['lies.csv', 'broken-archive'],
  ]) {
    expect(stderr).toContain(`not read, set aside: 1 × ${reason}, e.g. posts.zip (${name}): `);
  }
});

test('an archive that is cut short, empty or only holds what cannot be read is refused with one line', async () => {
  const whole = await zip(['may.csv', csv(1)]);
  for (const [content, said] of [
    [whole.subarray(0, whole.length - 30), 'damaged'],
    [rawZip(), 'has no files'],
    [await zip(['photo.jpg', 'x']), 'are not read'],
    [gzipSync(csv(1)).subarray(0, 60), 'damaged'],
  ] as const) {
    const { code, stderr, folder } = await run(content);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(said)]);
    expect(code).toBe(2);
    expect(
      readdirSync(join(folder, 'data', 'evidence', 'content')).flatMap((name) =>
        readdirSync(join(folder, 'data', 'evidence', 'content', name)),
      ),
    ).toEqual([]);
  }
});

test('bombs are stopped: a zip of zeros, the same bytes a thousand times, archives in archives, too many files', async () => {
  const zeros = Buffer.alloc(30_000_000, '1,2\n');
  for (const [content, said, yaml] of [
    [await zip(['zeros.csv', zeros]), 'limits: { ratio: 2000 }', ''],
    [await zip(['zeros.csv', Buffer.alloc(3_000_000)]), 'limits: { unpackedMb: 20 }', 'limits: { unpackedMb: 2 }\n'],
    [await zip(['a.csv', csv(1)], ['b.csv', csv(2)]), 'limits: { members: 10 }', 'limits: { members: 1 }\n'],
    [rawZip({ name: Buffer.from('a.csv'), content: Buffer.alloc(100_000, '1,2\n'), times: 1_000 }), 'ratio: 2000', ''],
    [gzipSync(gzipSync(gzipSync(gzipSync(csv(1))))), 'more than 3 archives', ''],
    [
      await zip(['a.zip', await zip(['b.zip', await zip(['c.zip', await zip(['d.csv', csv(1)])])])]),
      'more than 3 archives',
      '',
    ],
  ] as const) {
    const { code, stderr } = await run(content, 'posts.zip', yaml);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(said)]);
    expect(code).toBe(2);
  }
});

test('a limit that is raised as the message says lets the same file in', async () => {
  const content = await zip(['a.csv', csv(1)], ['b.csv', csv(2)]);
  const { files } = await run(content, 'posts.zip', 'limits: { members: 10 }\n');
  expect(files).toHaveLength(2);
});

const zstd = (() => {
  try {
    execFileSync('zstd', ['--version']);
    return (content: Uint8Array | string, ...flags: string[]): Buffer =>
      execFileSync('zstd', ['-c', '-q', ...flags], { input: content, maxBuffer: 1e9 });
  } catch {
    return undefined;
  }
})();

/** A frame of blocks that repeat one byte (RFC 8878, 3.1.1.2.2), with a window descriptor. */
function frame(window: number, blocks: number): Buffer {
  const block = Buffer.alloc(4);
  block.writeUIntLE((131_072 << 3) | 2, 0, 3);
  const last = Buffer.from([1 | 2 | (1 << 3), 0, 0, 0x41]);
  return Buffer.concat([
    Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, window]),
    ...Array.from({ length: blocks }, () => block),
    last,
  ]);
}

test('a Zstandard bomb and a window that would fill the memory are stopped', async () => {
  for (const [content, said] of [
    [frame(0x58, 1_000), 'more than 200 times'],
    [Buffer.concat([frame(0x58, 1), frame(0xa8, 1)]), 'window of more than 128 MB'],
    [Buffer.concat([frame(0x58, 3).subarray(0, 15)]), 'damaged'],
  ] as const) {
    const { code, stderr } = await run(content, 'posts.csv.zst');
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(said)]);
    expect(code).toBe(2);
  }
});

test.skipIf(!zstd)('Zstandard around a table is unpacked, whatever the level and however many frames', async () => {
  if (!zstd) return;
  const folder = projectFolder({});
  const many =
    header +
    Array.from(
      { length: 20_000 },
      (_, n) => `river-news,2031-05-06T07:01:00Z,T,Post ${n * n} of the harbour,https://river.example/${n}\n`,
    ).join('');
  const half = many.indexOf('\n', many.length / 2) + 1;
  const file = fileIn(
    folder,
    'posts.csv.zst',
    Buffer.concat([zstd(many.slice(0, half), '-19'), zstd(many.slice(half), '-1', '--no-check')]),
  );
  expect(await imported(folder, [file])).toMatchObject([{ rows: 20_000, items: 20_000 }]);
});
