/** What a reader sees at widths and in words that the pages were not drawn with. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endResident, imported, projectFolder } from '../cli/refrain.js';
import { launch, read, type Reading } from './browser.js';
import { served, type Served } from './served.js';

const long = 'Channels and pages of the whole valley that name no owner';
const outlets = `groups:
  - { id: river, name: River media }
  - { id: hill, name: Hill media }
  - { id: none, name: ${long} }
outlets:
  - { id: river-news, name: River News, kind: site, groups: [river] }
  - { id: hill-post, name: Hill Post, kind: newspaper, groups: [hill] }
  - { id: valley-live, name: Valley Live, kind: telegram, groups: [none] }
`;
const codebook = `themes:
  - { id: roads, name: Roads }
narratives:
  - { id: closed, name: Everything is closed, theme: roads, definition: Says so., queries: { any: ferry } }
`;

let room: Served;
let browser: Browser;

beforeAll(async () => {
  const folder = projectFolder({ 'outlets.yaml': outlets, 'codebook.yaml': codebook });
  const posts = ['river-news', 'hill-post', 'valley-live'].flatMap((outlet, which) =>
    Array.from({ length: 8 }, (_, n) => ({
      outlet,
      published: new Date(Date.UTC(2031, 4, 6 + n, 6 + which * (n === 7 ? 9 : 0), which * 3)).toISOString(),
      text: `The ferry of trip ${n} was late again, said the captain of boat ${n}, and nobody in harbour ${n} knew why`,
      url: `https://${outlet}.example/${n}`,
    })),
  );
  writeFileSync(join(folder, 'posts.jsonl'), posts.map((post) => JSON.stringify(post)).join('\n'));
  await imported(folder, [join(folder, 'posts.jsonl')]);
  endResident();
  room = await served(folder);
  browser = await launch();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await room?.close();
});

const opened = (width: number): Promise<Reading> =>
  read(browser, room.address, { viewport: { width, height: 900 }, locale: 'uk-UA' });

async function boxes(all: Locator): Promise<{ x: number; y: number; right: number }[]> {
  const found = await Promise.all((await all.all()).map((one) => one.boundingBox()));
  return found.flatMap((box) => (box ? [{ x: box.x, y: box.y, right: box.x + box.width }] : []));
}

test('on a phone every word of the navigation is seen whole, in Ukrainian too', async () => {
  const { page, close } = await opened(390);
  for (const path of ['/', '/who-said']) {
    await page.goto(path);
    const words = await boxes(page.locator('header.top nav a'));
    expect(words).toHaveLength(5);
    for (const { right } of words) expect(right).toBeLessThanOrEqual(390 - 8);
  }
  await close();
});

test('what came later than a scale is counted inside its column', async () => {
  const { page, close } = await opened(1280);
  await page.goto('/');
  const column = (await boxes(page.locator('.cluster-list > li')))[0]!;
  const later = await boxes(page.locator('.cluster-list .lag > text'));
  expect(later.length).toBeGreaterThan(0);
  for (const { right } of later) expect(right).toBeLessThanOrEqual(column.right + 1);
  await close();
});

test('pictures of one narrative stand on one line, however long the names above them are', async () => {
  const { page, close } = await opened(1280);
  await page.goto('/narratives');
  const tops = (await boxes(page.locator('#narrative-closed svg.picture'))).map(({ y }) => Math.round(y));
  expect(tops.length).toBe(3);
  expect(new Set(tops).size).toBe(1);
  await close();
});

test('on a phone a choice that has a line to itself begins where the line begins', async () => {
  const { page, close } = await opened(390);
  await page.goto('/items');
  const [first, ...others] = await boxes(page.locator('.views > span'));
  for (const { x, y } of others) if (y > first!.y + 4) expect(x).toBeCloseTo(first!.x, 0);
  await close();
});

test('where an item’s record stands is said in Ukrainian', async () => {
  const { page, close } = await opened(1280);
  const { list } = await room.json<{ list: { item: string }[] }>('/items.json');
  await page.goto(`/items/${list[0]!.item}`);
  expect(await page.locator('.record').innerText()).toMatch(/рядок \d+ у файлі posts\.jsonl/);
  await close();
});
