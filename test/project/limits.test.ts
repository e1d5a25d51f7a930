import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imported, projectFolder, refrain } from '../cli/refrain.js';

const yaml = 'name: Test\nzone: Europe/Minsk\nmadeUp: true\n';
const line = (n: number, more = ''): string =>
  `{"outlet":"river-news","date":"2031-05-06T07:01Z","text":"Post ${n} of the harbour"${more}}\n`;

function projectWith(name: string, content: string | Buffer, limits = ''): { folder: string; file: string } {
  const folder = projectFolder({ 'refrain.yaml': yaml + limits });
  const file = join(folder, name);
  writeFileSync(file, content);
  return { folder, file };
}

test('a line of 50 MB is set aside alone, and says which limits to raise', async () => {
  const { folder, file } = projectWith(
    'posts.jsonl',
    line(1) + line(2, `,"raw":"${'x'.repeat(50_000_000)}"`) + line(3),
  );
  const { code, stderr } = await refrain(['import', '-C', folder, file]);
  expect(code).toBe(4);
  expect(stderr).toContain('3 rows = 2 new items');
  expect(stderr).toContain('posts.jsonl line 2: the text is longer than 5 MB, or the record than 16 MB');
  expect(stderr).toContain('limits: { textMb: 20, recordMb: 64 }');
  writeFileSync(join(folder, 'refrain.yaml'), `${yaml}limits: { textMb: 20, recordMb: 64 }\n`);
  expect(await imported(folder, [file])).toMatchObject([{ rows: 3, items: 1, known: 2, quarantined: 0 }]);
});

test('a limit that was raised holds for a long record that comes first, too', async () => {
  const long = line(1, `,"raw":"${'x'.repeat(18_000_000)}"`);
  const { folder, file } = projectWith('long.jsonl', long, 'limits: { recordMb: 64 }\n');
  expect(await imported(folder, [file])).toMatchObject([{ rows: 1, items: 1, quarantined: 0 }]);
});

test('a record that is nested too deep is set aside alone; a million brackets do no harm', async () => {
  const nested = (depth: number): string => `,"raw":${'['.repeat(depth)}${']'.repeat(depth)}`;
  const { folder, file } = projectWith('posts.jsonl', line(1, nested(60)) + line(2, nested(70)) + line(3, nested(1e6)));
  const { stderr } = await refrain(['import', '-C', folder, file]);
  expect(stderr).toContain('3 rows = 1 new items');
  expect(stderr).toContain('2 × too-deep, e.g. posts.jsonl line 2: objects and lists are nested more than 64 deep');
});

test('rows beyond the limit are not read; once it is raised the same command goes on', async () => {
  const rows = Array.from({ length: 30_000 }, (_, n) =>
    line(n, `,"url":"https://river.example/${n}","more":"${'x'.repeat(300)}"`),
  );
  const { folder, file } = projectWith('posts.jsonl', rows.join(''), 'limits: { rows: 20000 }\n');
  const { code, stderr } = await refrain(['import', '-C', folder, file]);
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/more than 20000 rows: the first \d{4,5} were read.*limits: \{ rows: 200000 \}/),
  ]);
  writeFileSync(join(folder, 'refrain.yaml'), `${yaml}limits: { rows: 200000 }\n`);
  const again = await refrain(['import', '-C', folder, file]);
  expect(again.stderr).toContain('gone on from where an earlier import stopped');
  expect(again.stderr).toContain('30,000 rows = 30,000 new items');
});

test('a table of more columns than the limit is refused', async () => {
  const columns = Array.from({ length: 30 }, (_, n) => `c${n}`).join();
  const { folder, file } = projectWith(
    'posts.csv',
    `outlet,date,text,${columns}\n`.repeat(2),
    'limits: { columns: 20 }\n',
  );
  const { code, stderr } = await refrain(['import', '-C', folder, file]);
  expect([code, stderr.trim().split('\n')]).toEqual([2, [expect.stringContaining('limits: { columns: 200 }')]]);
});
