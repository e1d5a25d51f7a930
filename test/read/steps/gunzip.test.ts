import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { imported, projectFolder, refrain } from '../../cli/refrain.js';

const csv = `outlet,published,title,text,url
river-news,2031-05-06T07:01:00+03:00,Harbour,The harbour of the river town opens again,https://river.example/1
`;

test('a gzip around a table is unpacked, and what is kept is the gzip', async () => {
  const folder = projectFolder({});
  const file = join(folder, 'posts.csv.gz');
  writeFileSync(file, gzipSync(csv));
  expect(await imported(folder, [file])).toMatchObject([{ rows: 1, items: 1 }]);
  const { stdout } = await refrain(['search', '-C', folder, 'harbour', '--format', 'json']);
  expect(stdout).toContain('harbour');
});

test('a gzip bomb is stopped, said in one line, and nothing is kept', async () => {
  const folder = projectFolder({});
  const file = join(folder, 'posts.csv.gz');
  writeFileSync(file, gzipSync(Buffer.alloc(50_000_000, 'a')));
  const { code, stderr } = await refrain(['import', '-C', folder, file]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/over-limit|grows to more than 200 times/);
  expect(stderr).toContain('limits: { ratio: 2000 }');
});
