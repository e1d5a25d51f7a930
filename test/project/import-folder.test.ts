import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderOf, newFolder, projectFolder, refrain } from '../cli/refrain.js';

const csv = (n: number): string =>
  `outlet,published,text\nriver-news,2031-05-0${n}T07:01Z,The harbour of the river town opens for the ${n}th time\n`;

interface Printed {
  files: { file: string; counts: { items: number; known: number } }[];
  unread: { file: string; code: string }[];
}

async function importing(project: string, ...paths: string[]): Promise<Printed & { code: number; stderr: string }> {
  const { code, stdout, stderr } = await refrain(['import', '-C', project, ...paths, '--format', 'json']);
  return { ...(stdout === '' ? { files: [], unread: [] } : (JSON.parse(stdout) as Printed)), code, stderr };
}

test('the tables of a folder come in one by one; links, pipes and pictures are said and left', async () => {
  const folder = folderOf({
    'b.csv': csv(1),
    'sub/a.csv': csv(2),
    'sub/deeper/c.csv': csv(3),
    'photo.jpg': 'x',
    'odd.bin': '\0\0',
  });
  symlinkSync('/etc/passwd', join(folder, 'out.csv'));
  symlinkSync(folder, join(folder, 'sub', 'round'));
  execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
  const project = projectFolder({});
  const { files, unread, code } = await importing(project, folder);
  expect(files.map(({ file, counts }) => [file, counts.items])).toEqual([
    ['b.csv', 1],
    ['sub/a.csv', 1],
    ['sub/deeper/c.csv', 1],
    ['odd.bin', 0], // set aside
  ]);
  expect(unread.map(({ file, code: why }) => `${file} ${why}`).sort()).toEqual([
    'odd.bin unknown-file',
    'out.csv link',
    'photo.jpg not-read',
    'pipe.csv no-file',
    'sub/round link',
  ]);
  expect(code).toBe(4);
  const again = await importing(project, folder);
  expect(again.files.map(({ counts }) => [counts.items, counts.known])).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 0],
  ]);
});

const sockets: { close(): void }[] = [];
afterAll(() => sockets.forEach((server) => server.close()));

test('a pipe, a socket, a device and a link that leads nowhere are refused in one line, and nothing waits', async () => {
  const project = projectFolder({});
  execFileSync('mkfifo', [join(project, 'pipe')]);
  const server = createServer();
  await new Promise<void>((ready) => server.listen(join(project, 'socket'), ready));
  sockets.push(server);
  symlinkSync(join(project, 'nowhere'), join(project, 'link'));
  for (const [name, said] of [
    [join(project, 'pipe'), 'this is a pipe'],
    [join(project, 'socket'), 'this is a socket'],
    ['/dev/zero', 'this is a device'],
    [join(project, 'link'), 'leads to no file'],
    [join(project, 'missing'), 'no such file'],
    [project, 'folder of the project itself'],
  ] as const) {
    for (const flags of name.endsWith('pipe') ? [[], ['--dry-run']] : [['--dry-run']]) {
      const { code, stderr } = await refrain(['import', '-C', project, name, ...flags]);
      expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(said)]);
      expect(code).toBe(2);
    }
  }
});

test.skipIf(process.getuid?.() !== 0)('what may not be read is said, and the rest comes in', async () => {
  const folder = folderOf({ 'a.csv': csv(1), 'secret.csv': csv(2), 'closed/b.csv': csv(3) });
  chmodSync(dirname(folder), 0o755);
  chmodSync(join(folder, 'secret.csv'), 0o000);
  chmodSync(join(folder, 'closed'), 0o000);
  const project = projectFolder({});
  const bin = join(import.meta.dirname, '../../dist/cli/bin.js');
  execFileSync('chown', ['-R', '65534', project]);
  const ran = spawnSync(process.execPath, [bin, 'import', '-C', project, folder], { uid: 65534, encoding: 'utf8' });
  expect(ran.stderr).toContain('secret.csv: no-file: the file cannot be read (EACCES)');
  expect(ran.stderr).toContain('closed: no-file: the folder cannot be read (EACCES)');
  expect(ran.stderr).toContain('a.csv: csv, read as');
  expect(ran.status).toBe(4);
});

test('a folder without anything to read is refused, and its dry run as well', async () => {
  const project = projectFolder({});
  for (const [folder, said] of [
    [folderOf({ 'photo.jpg': 'x' }), 'nothing in it is read: photo.jpg'],
    [newFolder(), 'it has no files'],
  ] as const) {
    const { code, stderr } = await refrain(['import', '-C', project, folder]);
    expect([code, stderr.trim().split('\n')]).toEqual([2, [expect.stringContaining(said)]]);
  }
});
