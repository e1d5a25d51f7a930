/** What of a folder is refused as a whole: in quarantine until its cause is mended, and nowhere else. */
import { createWriteStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { folderOf, json, projectFolder, refrain, type Counts } from '../cli/refrain.js';

const page = (n: number, when = `${n} May 2031, 10:05`): string =>
  `<!doctype html><!-- saved from url=(0034)https://river-news.example/${n} --><html lang="en"><title>The harbour, part ${n}</title>
<h1>The harbour opens for the ${n}th time</h1><p>${when}</p>
<p>The harbour of Veldania opened its gates for the ${n}th time, after a strike of many and many weeks.</p>`;
const csv = (when: string): string => `outlet,published,text\nriver-news,${when},The harbour is open at ${when}\n`;

interface Printed {
  files: { file: string; counts: Counts }[];
  unread: { file: string; code: string; rows: number }[];
}
interface Status {
  items: number;
  setAside: { code: string; rows: number; example: string }[];
  imports: (Counts & { file: string })[];
}

const status = (project: string): Promise<Status> => json<Status>(['status', '-C', project]);

/** `file locator code` of each line in quarantine. */
function quarantine(project: string): string[] {
  const folder = join(project, 'data', 'quarantine');
  return readdirSync(folder)
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1))
    .map((line) => JSON.parse(line) as { file: string; locator: string; code: string; reason: string; hint: string })
    .map(({ file, locator, code, reason, hint }) => {
      expect([reason, hint]).not.toContain('');
      return `${file}: ${locator}: ${code}`;
    })
    .sort();
}

const sumsUp = ({ rows, items, versions, merged, known, quarantined }: Counts): boolean =>
  rows === items + versions + merged + known + quarantined;

test('files of a folder that are refused stand in quarantine, a row each, until a retry with their zone', async () => {
  const folder = folderOf({
    'sub/a.csv': csv('2031-05-01 07:00'),
    'b.csv': csv('2031-05-02T07:00Z'),
    'odd.bin': '\0\0',
    'photo.jpg': 'x',
    '.hidden': 'x',
    '.git/config': 'x',
    'pages/1.html': page(1),
    'pages/2.html': page(2),
    'pages/3.html': page(3),
  });
  const project = projectFolder();
  const said = await refrain(['import', '-C', project, folder, '--add-outlets', '--format', 'json']);
  expect(said.code).toBe(4);
  const { files, unread } = JSON.parse(said.stdout) as Printed;
  expect(files.every(({ counts }) => sumsUp(counts))).toBe(true);
  expect(files.map(({ file, counts }) => [file, counts.rows, counts.items, counts.quarantined])).toEqual([
    ['b.csv', 1, 1, 0],
    ['odd.bin', 1, 0, 1],
    ['sub/a.csv', 1, 0, 1],
    ['posts', 3, 0, 3],
  ]);
  expect(unread.map(({ file, code, rows }) => `${file} ${code} ${rows}`).sort()).toEqual([
    '.git hidden 0',
    '.hidden hidden 0',
    'odd.bin unknown-file 1',
    'photo.jpg not-read 0',
    'posts no-zone 3',
    'sub/a.csv no-zone 1',
  ]);
  expect(said.stderr).toContain('4 × no-zone, e.g. ');
  const aside = [
    'odd.bin: the whole file: unknown-file',
    'posts: pages/1.html: no-zone',
    'posts: pages/2.html: no-zone',
    'posts: pages/3.html: no-zone',
    'sub/a.csv: the whole file: no-zone',
  ];
  expect(quarantine(project)).toEqual(aside);
  const before = await status(project);
  expect(before.setAside.map(({ code, rows }) => [code, rows])).toEqual([
    ['no-zone', 4],
    ['unknown-file', 1],
  ]);
  expect(before.imports.every(sumsUp)).toBe(true);
  expect((await refrain(['rebuild', '-C', project])).code).toBe(0);
  expect(await status(project)).toEqual(before);
  expect(quarantine(project)).toEqual(aside);

  const retried = await refrain(['import', '--retry', '-C', project, '--zone', 'Europe/Minsk']);
  expect(retried.code).toBe(4); // odd.bin is what it was
  const after = await status(project);
  expect(after).toMatchObject({ items: 5, setAside: [{ code: 'unknown-file', rows: 1 }] });
  expect(quarantine(project)).toEqual(['odd.bin: the whole file: unknown-file']);
  expect((await refrain(['verify', '-C', project])).code).toBe(0);

  // The folder once more, still without its zone: what was taken in does not go back into quarantine.
  const again = await refrain(['import', '-C', project, folder]);
  expect(again.stderr).toContain('not read: sub/a.csv: no-zone');
  expect(await status(project)).toMatchObject({ items: 5, setAside: [{ code: 'unknown-file', rows: 1 }] });
  expect((await refrain(['rebuild', '-C', project])).code).toBe(0);
  expect(await status(project)).toMatchObject({ items: 5, setAside: [{ code: 'unknown-file', rows: 1 }] });
});

test('a dry run lists what would not be read, and why', async () => {
  const folder = folderOf({
    'b.csv': csv('2031-05-02T07:00Z'),
    'a.csv': csv('2031-05-01 07:00'),
    'odd.bin': '\0\0',
    'photo.jpg': 'x',
    '1.html': page(1),
  });
  const archive = new ZipFile();
  archive.addBuffer(Buffer.from(csv('2031-06-01T07:00Z')), 'may.csv');
  archive.addBuffer(Buffer.from(csv('2031-06-02 07:00')), 'june.csv');
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(join(folder, 'posts.zip')));
  const project = projectFolder();
  const tried = await refrain(['import', '-C', project, folder, '--dry-run']);
  expect(tried.code).toBe(0);
  expect(tried.stdout).toContain('# posts.zip (may.csv): csv');
  for (const line of [
    'not read: a.csv: no-zone: times in published state no time zone',
    'not read: posts.zip (june.csv): no-zone: ',
    'not read: posts: no-zone: ', // the pages
    'not read: odd.bin: unknown-file: ',
    'not read: photo.jpg: not-read: ',
  ])
    expect(tried.stderr).toContain(line);
  const one = await refrain(['import', '-C', project, join(folder, 'posts.zip'), '--dry-run']);
  expect(one.stderr).toContain('not read: posts.zip (june.csv): no-zone: ');
  expect(await status(project)).toMatchObject({ imports: [] });
});

test('an archive over a limit is one row; with the limit raised its parts come in, and the row leaves', async () => {
  const folder = folderOf({ 'b.csv': csv('2031-05-02T07:00Z') });
  const archive = new ZipFile();
  for (const n of [1, 2, 3]) archive.addBuffer(Buffer.from(csv(`2031-06-0${n}T07:00Z`)), `${n}.csv`);
  archive.addBuffer(Buffer.from(csv('2031-06-04 07:00')), '4.csv');
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(join(folder, 'posts.zip')));
  const yaml = 'name: Test\nzone: Europe/Minsk\nmadeUp: true\n';
  const project = projectFolder({ 'refrain.yaml': `${yaml}limits: { members: 3 }\n` });
  await refrain(['import', '-C', project, folder]);
  expect(quarantine(project)).toEqual(['posts.zip: the whole file: over-limit']);

  writeFileSync(join(project, 'refrain.yaml'), yaml);
  await refrain(['import', '--retry', '-C', project]);
  const after = await status(project);
  expect(after).toMatchObject({ items: 4, setAside: [{ code: 'no-zone', rows: 1, example: 'posts.zip 4.csv' }] });
  expect(after.imports.every(sumsUp)).toBe(true);
  expect(quarantine(project)).toEqual(['posts.zip: 4.csv: no-zone']);
  expect((await refrain(['rebuild', '-C', project])).code).toBe(0);
  expect(await status(project)).toEqual(after);
  expect(quarantine(project)).toEqual(['posts.zip: 4.csv: no-zone']);
  expect((await refrain(['verify', '-C', project])).code).toBe(0);
});

test('a folder with nothing but refused files is refused, and nothing of it is kept', async () => {
  const project = projectFolder();
  const folder = folderOf({ 'a.csv': csv('2031-05-01 07:00'), 'odd.bin': '\0\0' });
  const { code, stderr } = await refrain(['import', '-C', project, folder]);
  expect([code, stderr.trim().split('\n')]).toEqual([2, [expect.stringContaining('[no-zone]')]]);
  expect(await status(project)).toMatchObject({ imports: [], setAside: [] });
});

test('what is refused alone stays kept for the folder that has it; a folder that is refused leaves nothing behind', async () => {
  const folder = folderOf({ 'pages/1.html': page(1), 'pages/2.html': page(2) });
  const project = projectFolder();
  const kept = (): string[] =>
    readdirSync(join(project, 'data', 'evidence', 'content'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.length > 60,
    );
  const refused = await refrain(['import', '-C', project, folder, '--add-outlets']);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('[no-zone]')]);
  expect(kept()).toEqual([]);
  expect((await refrain(['import', '-C', project, folder, '--add-outlets', '--zone', 'UTC'])).code).toBe(0);
  const alone = await refrain(['import', '-C', project, join(folder, 'pages', '1.html'), '--add-outlets']);
  expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('[no-zone]')]);
  expect(kept()).toHaveLength(3); // two pages and their manifest
  expect((await refrain(['verify', '-C', project])).code).toBe(0);
});
