/** What a person sees when the disk is full, and when the store is broken under the pages. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endResident, imported, projectFolder } from '../cli/refrain.js';
import { launch, read } from './browser.js';
import { served, type Served } from './served.js';

let room: Served;
let browser: Browser;
let folder: string;
let disk: string | undefined;

beforeAll(async () => {
  folder = projectFolder();
  const rows = Array.from({ length: 40 }, (_, n) =>
    JSON.stringify({
      outlet: 'river-news',
      published: '2031-05-06T07:01Z',
      text: `Post ${n} of the harbour was read to the end by the ferryman`,
      url: `https://river.example/${n}`,
    }),
  );
  writeFileSync(join(folder, 'items.jsonl'), rows.join('\n'));
  await imported(folder, [join(folder, 'items.jsonl')]);
  endResident();
  disk = join(folder, 'data', 'asked');
  mkdirSync(disk, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    disk = undefined; // only root may
  }
  room = await served(folder);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await room.close();
  if (disk) execFileSync('umount', ['-l', disk]);
});

test('a paragraph that finds no room on the disk: it is said, and what to do', async (t) => {
  if (!disk) t.skip('a small disk cannot be made here');
  const { page, close } = await read(browser, room.address);
  await page.goto('/who-said');
  await page.locator('textarea').fill('Sentences of the harbour were read to the end by the ferryman. '.repeat(200));
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: 'Find who said it' }).click(),
  ]);
  expect(answer.status()).toBe(507);
  await page.waitForLoadState();
  const said = await page.locator('main').innerText();
  expect(said).toContain('The disk is full');
  expect(said).toContain('make room');
  expect(said).not.toContain('ENOSPC');
  await close();
});

test('a store whose files are gone: the page says that it is broken, and how it is made again', async () => {
  const { page, close } = await read(browser, room.address);
  const [first] = (await room.json<{ list: { item: string }[] }>('/items.json')).list;
  const tables = join(folder, 'data', 'store', 'store');
  for (const one of readdirSync(tables)) rmSync(join(tables, one), { recursive: true, force: true });
  const answer = await page.goto(`/items/${first!.item}`);
  expect(answer!.status()).toBe(503);
  const said = await page.locator('main').innerText();
  expect(said).toContain('refrain rebuild');
  expect((await room.get('/who-said')).status).toBe(200); // it goes on answering
  await close();
});
