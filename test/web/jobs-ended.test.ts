import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { endResident, imported, projectFolder, start } from '../cli/refrain.js';
import { called, servedProcess } from './served-process.js';

const header = 'outlet,published,text\n';
let folder = '';
let many = '';

beforeAll(async () => {
  folder = projectFolder({
    'items.csv': `${header}river-news,2031-05-06T07:00:00Z,The bridge of Tesmin is closed\n`,
    'many.csv':
      header +
      Array.from({ length: 30_000 }, (_, n) => `hill-post,2031-05-07T07:00:00Z,Trip ${n} of the ferry\n`).join(''),
  });
  many = join(folder, 'many.csv');
  await imported(folder, [join(folder, 'items.csv')]);
  endResident();
});

test('a server that is killed leaves nothing that stops the next, and its commands say that it is gone', async () => {
  const first = await servedProcess(folder);
  const { ended } = start(['-C', folder, 'import', many, '--workers', '1']);
  await first.until('/items', (text) => text.includes('refrain import'));
  first.child.kill('SIGKILL');
  await first.ended;
  const { code, stderr } = await ended;
  expect(code).toBe(1);
  expect(stderr).toContain('[server-gone]');
  expect(existsSync(join(folder, 'data', 'serve.sock'))).toBe(true);
  expect((await called(['-C', folder, 'status'])).code).toBe(0);
  const second = await servedProcess(folder);
  await second.until('/items.json', (_, status) => status === 200);
  expect((await called(['-C', folder, 'search', 'bridge'])).code).toBe(0);
  await second.close();
});

test('Ctrl-C ends the server and what it carries out, which goes on later; a command without server needs none', async () => {
  const room = await servedProcess(folder);
  const { ended } = start(['-C', folder, 'import', many, '--workers', '1']);
  await room.until('/items', (text) => text.includes('refrain import'));
  const began = performance.now();
  const how = await room.close();
  expect(performance.now() - began).toBeLessThan(5_000); // 2,000 on a machine that is at rest
  const { code, stderr } = await ended;
  if (how === 'whole') {
    expect(code).toBe(130);
    expect(stderr).toContain('the server is being closed');
  }
  const left = ['serve.json', 'serve.sock', 'store.lock'].filter((name) => existsSync(join(folder, 'data', name)));
  expect(left.slice(0, how === 'whole' ? undefined : 0)).toEqual([]);
  expect((await called(['-C', folder, 'import', many])).code).toBe(0);
  expect(JSON.parse((await called(['-C', folder, 'status', '--format', 'json'])).stdout)).toMatchObject({
    items: 30_001,
  });
});

test('a port that is named and in use is an error; a project far down in folders is served too', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => taken.once('listening', done));
  const { port } = taken.address() as AddressInfo;
  const { code, stderr } = await called(['-C', folder, 'serve', '--port', String(port)]);
  taken.close();
  expect(code).toBe(2);
  expect(stderr).toContain(`port ${port} is in use`);
  const deep = projectFolder({}, join(folder, ...Array.from({ length: 12 }, () => 'folder-in-folder')));
  writeFileSync(join(deep, 'one.csv'), `${header}river-news,2031-05-06T07:00:00Z,The bridge of Tesmin is closed\n`);
  const room = await servedProcess(deep);
  expect((await called(['-C', deep, 'import', join(deep, 'one.csv')])).code).toBe(0);
  await room.until('/items.json?q=bridge', (text) => text.includes('"total":1'));
  await room.close();
});
