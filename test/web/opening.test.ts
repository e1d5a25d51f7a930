/** Commands that are called in the moment in which the reading room is being opened. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { afterAll, afterEach, expect, test } from 'vitest';
import { software } from '../../src/project/software.js';
import { takeLock, type Lock } from '../../src/store/lock.js';
import { openDoor, type Door } from '../../src/web/jobs/door.js';
import { removeServerFile, writeServerFile } from '../../src/web/jobs/server-file.js';
import { endResident, imported, projectFolder, start } from '../cli/refrain.js';
import { called, servedProcess } from './served-process.js';

const header = 'outlet,published,title,text\n';
const folder = projectFolder({
  'items.csv': `${header}river-news,2031-05-06T07:00:00Z,Ferry,The ferry of the harbour was late again\n`,
});
await imported(folder, [join(folder, 'items.csv')]);
endResident();

let lock: Lock | undefined;
let door: Door | undefined;
const held = (by: string): void => {
  lock = takeLock(join(folder, 'data', 'store.lock'), by, new Date());
};

/** Until a command says that it waits. */
async function waits({ stderr }: ChildProcess): Promise<void> {
  let said = '';
  while (!said.includes('the reading room of this project is being opened')) {
    const [piece] = (await once(stderr!, 'data')) as [Buffer];
    said += piece.toString();
  }
}

afterEach(async () => {
  lock?.release();
  await removeServerFile(folder);
  await door?.close();
  [lock, door] = [undefined, undefined];
});
afterAll(() => rmSync(join(folder, 'data', 'store.lock'), { force: true }));

test('a command waits for the reading room that is being opened, and is carried out by it', async () => {
  held('refrain serve'); // by this process, which is alive
  const { child, ended } = start(['-C', folder, 'survey', '--format', 'json']);
  await waits(child);
  door = await openDoor(join(folder, 'data'), async (args, terminal) => {
    terminal.out.write(`carried out: ${args.join(' ')}`);
    return Promise.resolve(0);
  });
  const address = 'http://127.0.0.1:4680/';
  await writeServerFile(folder, { address, socket: door.socket, pid: process.pid, software: software() });
  const { code, stdout } = await ended;
  expect({ code, stdout }).toEqual({ code: 0, stdout: `carried out: -C ${folder} survey --format json` });
});

test('where the opening fails, the command is carried out by itself', async () => {
  held('refrain serve');
  const { child, ended } = start(['-C', folder, 'status', '--format', 'json']);
  await waits(child);
  lock?.release();
  const { code, stdout } = await ended;
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ items: 1 });
});

test('Ctrl-C ends the wait', async () => {
  held('refrain serve');
  const { child, ended } = start(['-C', folder, 'status']);
  await waits(child);
  child.kill('SIGINT');
  expect((await ended).code).toBe(130);
});

test('a store that another command holds is not waited for', async () => {
  held('refrain import');
  const { code, stderr } = await called(['-C', folder, 'survey']);
  expect(code).toBe(1);
  expect(stderr).toContain('[store-held]');
  expect(stderr).not.toContain('being opened');
});

test('commands that are called while a reading room opens are carried out by it', async () => {
  const opening = servedProcess(folder);
  const lockFile = join(folder, 'data', 'store.lock');
  while (!existsSync(lockFile)) await passed(5);
  const calls = [1, 2, 3].map(() => called(['-C', folder, 'status', '--format', 'json']));
  const room = await opening;
  for (const { code, stderr } of await Promise.all(calls)) expect({ code, stderr }).toMatchObject({ code: 0 });
  await room.close();
});
