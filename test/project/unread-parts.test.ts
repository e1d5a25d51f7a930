import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { coverage } from '../../src/find/coverage.js';
import { importFile } from '../../src/project/import-file.js';
import { openProject, type Project } from '../../src/project/project.js';
import { rebuild } from '../../src/project/rebuild.js';
import { retry } from '../../src/project/retry.js';
import { verify } from '../../src/project/verify.js';
import { always } from '../../src/store/items-digest.js';
import { projectFolder } from '../cli/refrain.js';

const job = { signal: new AbortController().signal, progress: () => {}, log: () => {} };

async function zip(path: string, files: Readonly<Record<string, string>>): Promise<void> {
  const archive = new ZipFile();
  for (const [name, text] of Object.entries(files)) archive.addBuffer(Buffer.from(text), name);
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(path));
}

async function seen(project: Project) {
  const { items, imports, setAside } = await coverage(await project.store(), project.casebook, always, '');
  for (const { rows, ...of } of imports) {
    expect(of.items + of.versions + of.merged + of.known + of.quarantined).toBe(rows);
  }
  return { items, imports, setAside };
}

test('a member that cannot be read is a row in quarantine, until a retry with its zone reads it', async () => {
  const folder = projectFolder();
  const file = join(folder, 'posts.zip');
  await zip(file, {
    'may.csv': 'outlet,published,text\nriver-news,2031-05-06T07:00:00Z,The harbour opens in May\n',
    'june.csv': 'outlet,published,text\nriver-news,2031-06-06 07:00,The harbour opens in June\n',
  });
  const project = await openProject(folder, { command: 'test', now: () => new Date('2031-07-01T00:00:00Z') });
  try {
    const taken = await importFile(project, file, {}, job);
    expect(taken.unread).toMatchObject([{ part: 'june.csv', code: 'no-zone' }]);
    const before = await seen(project);
    expect(before).toMatchObject({
      items: 1,
      setAside: [{ code: 'no-zone', rows: 1, example: 'posts.zip june.csv' }],
    });
    expect((await verify(project, job)).findings).toEqual([]);
    await rebuild(project, job);
    expect(await seen(project)).toEqual(before);

    const again = await retry(project, { zone: 'Europe/Minsk' }, job);
    expect(again).toMatchObject({ before: 1, unread: [] });
    expect(again.imported.map(({ file: part, counts }) => [part, counts.items])).toEqual([['posts.zip (june.csv)', 1]]);
    const after = await seen(project);
    expect(after).toMatchObject({ items: 2, setAside: [] });
    expect((await retry(project, {}, job)).before).toBe(0);
    await rebuild(project, job);
    expect(await seen(project)).toEqual(after);
    expect((await verify(project, job)).findings).toEqual([]);
  } finally {
    await project.close();
  }
});
