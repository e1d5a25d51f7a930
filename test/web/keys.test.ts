/** What the script adds, in a real browser; and that pages say all of it without. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { endResident, imported, projectFolder } from '../cli/refrain.js';
import { launch } from '../report/chromium.js';
import { served, type Served } from './served.js';

const copied =
  'The bridge of Tesmin was closed this morning after deep cracks were found in two of its four pillars by divers.';
const rows = [
  ['river-news', '2031-05-06T07:00:00Z', 'Bridge closed', copied],
  ['hill-post', '2031-05-06T09:00:00Z', 'Bridge of Tesmin closed', copied],
  ...Array.from({ length: 12 }, (_, n) => [
    'harbour-wire',
    `2031-05-${String(n + 7).padStart(2, '0')}T09:00:00Z`,
    `Bridge news ${n}`,
    `Day ${n} without the bridge: ${n * 7} boats crossed, and a choir of ${n + 3} sang for those who waited.`,
  ]),
];

let room: Served;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  const folder = projectFolder({
    'refrain.yaml': 'name: Test\nzone: UTC\nmadeUp: true\nperiod: { from: 2031-05-01, to: 2031-05-31 }\n',
  });
  const file = join(folder, 'items.csv');
  const cells = rows.map((row) => row.map((cell) => `"${cell}"`).join(','));
  writeFileSync(file, `outlet,published,title,text\n${cells.join('\n')}\n`);
  await imported(folder, [file]);
  endResident();
  [room, browser] = await Promise.all([served(folder), launch()]);
});
afterAll(async () => {
  await browser.close();
  await room.close();
});
beforeEach(async () => {
  said.length = 0;
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
});
afterEach(async () => {
  await context.close();
  expect(said).toEqual([]); // nor does the policy refuse anything
});

const open = (path: string): Promise<unknown> => page.goto(new URL(path, room.address).href);
const where = (): string => decodeURIComponent(page.url().slice(room.address.length - 1));
const focused = (): Promise<string | null> => page.evaluate('document.activeElement.textContent.trim()');

test('j and k go through the rows, Enter opens one, r its repeats', async () => {
  await open('/items?sort=oldest');
  await page.keyboard.press('j');
  expect(await focused()).toBe('Bridge closed');
  await page.keyboard.press('j');
  expect(await focused()).toBe('Bridge news 0');
  await page.keyboard.press('k');
  const repeats = await page.locator('[data-row]').first().getAttribute('data-repeats');
  const href = await page.evaluate('document.activeElement.getAttribute("href")');
  expect(href).toMatch(/^\/items\/\w{13}$/);
  said.length = 0;
  await page.route('**/repeats/*', (route) => route.fulfill({ body: 'repeats' }));
  await page.keyboard.press('r');
  await page.waitForURL(`**${repeats}`);
});

test('keys mean the same on a Cyrillic keyboard', async () => {
  await open('/items?sort=oldest');
  await page.evaluate(
    `document.dispatchEvent(new KeyboardEvent('keydown', { key: 'о', code: 'KeyJ', bubbles: true }))`,
  );
  expect(await focused()).toBe('Bridge closed');
  await page.evaluate(
    `document.dispatchEvent(new KeyboardEvent('keydown', { key: '.', code: 'Slash', bubbles: true }))`,
  );
  expect(await page.evaluate('document.activeElement.id')).toBe('q');
});

test('/ goes to the search box, where letters are letters; Enter searches, Shift and Enter is a new line', async () => {
  await open('/items');
  await page.keyboard.press('/');
  await page.keyboard.type('jk');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('OR crack*');
  expect(await page.inputValue('#q')).toBe('jk\nOR crack*');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/items?q=*');
  expect(await page.textContent('h1')).toMatch(/^2.items in 2.outlets$/u);
});

test('? shows all keys, and there they can be switched off for good', async () => {
  await open('/items');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await page.getByLabel('Listen to keys of one letter').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(await page.evaluate('document.activeElement.closest("[data-row]")')).toBeNull();
  await page.reload();
  await page.keyboard.press('?');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.getByRole('button', { name: 'all keys' }).click();
  await page.getByLabel('Listen to keys of one letter').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(await page.evaluate('document.activeElement.closest("[data-row]")')).not.toBeNull();
});

test('days are chosen by dragging over the strip', async () => {
  await open('/items?q=bridge');
  const box = await page.locator('.area').boundingBox();
  if (!box) throw new Error('no strip');
  const at = (day: number): number => box.x + (box.width * (day - 0.5)) / 31;
  await page.mouse.move(at(8), box.y + 40);
  await page.mouse.down();
  await page.mouse.move(at(10), box.y + 42, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL('**from=*');
  expect(where()).toBe('/items?q=bridge&from=2031-05-08&to=2031-05-10');
  expect(await page.textContent('h1')).toMatch(/^3.items/u);
  await page.mouse.click(at(12), box.y + 60);
  await page.waitForURL('**from=2031-05-12&to=2031-05-12');
});

test('days are chosen by the arrow keys, and shifted by brackets', async () => {
  await open('/items?q=bridge');
  const first = page.getByRole('slider', { name: 'First day' });
  await first.focus();
  for (const key of ['PageUp', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  expect(await first.getAttribute('aria-valuetext')).toBe('2031-05-09');
  await page.getByRole('slider', { name: 'Last day' }).focus();
  for (const key of ['Home', 'ArrowRight']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await page.waitForURL('**from=*');
  expect(where()).toBe('/items?q=bridge&from=2031-05-09&to=2031-05-10');
  await page.keyboard.press(']');
  await page.waitForURL('**from=2031-05-11&to=2031-05-12');
  await page.keyboard.press('[');
  await page.waitForURL('**from=2031-05-09&to=2031-05-10');
});

test('an open page says that there is something new, and does not move', async () => {
  await page.clock.install();
  await open('/items');
  await page.route('**/state.json?*', (route) =>
    route.fulfill({ json: { fresh: '2 new items since.', notice: null } }),
  );
  await page.clock.runFor(10_500);
  await page.getByText('2 new items since.').waitFor();
  expect(await page.textContent('h1')).toMatch(/^14.items/u);
  await page.unroute('**/state.json?*');
  await page.getByRole('link', { name: 'Show', exact: true }).click();
  await page.waitForFunction('document.querySelector("#news")?.hidden');
});

test('without script there is nothing that does nothing', async () => {
  const still = await browser.newContext({ javaScriptEnabled: false });
  page = await still.newPage();
  await open('/items?q=bridge');
  expect(await page.getByRole('slider').count()).toBe(0);
  expect(await page.locator('.keys').isVisible()).toBe(false);
  await page.fill('#from', '2031-05-08');
  await page.fill('#to', '2031-05-10');
  await page.getByRole('button', { name: 'Show these days' }).click();
  expect(where()).toBe('/items?q=bridge&from=2031-05-08&to=2031-05-10');
  expect(await page.textContent('h1')).toMatch(/^3.items/u);
  await still.close();
});
