/** Nothing that comes from outside runs, loads or steers anything, on any page and in any field. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endResident, imported } from '../cli/refrain.js';
import { launch, read } from './browser.js';
import { hostileProject } from './hostile-project.js';
import { served, type Served } from './served.js';
import { vectors } from './vectors.js';

let room: Served;
let browser: Browser;
let ids: string[] = [];

beforeAll(async () => {
  const { folder, files, mapped } = hostileProject();
  await imported(folder, files);
  await imported(folder, [mapped.file], ['--map', mapped.mapping]);
  endResident();
  room = await served(folder);
  browser = await launch();
  const csv = (await room.get('/items.csv?copies=all')).text;
  ids = [...new Set(csv.match(/^[0-9A-Z]{13}(?=,)/gm))];
}, 120_000);
afterAll(async () => {
  await browser.close();
  await room.close();
});

test('there are more than a hundred vectors, and each stands in an item', () => {
  expect(vectors.length).toBeGreaterThanOrEqual(100);
  expect(ids.length).toBeGreaterThanOrEqual(vectors.length);
});

test('no page runs what stands in names, titles, texts, addresses, file names or columns', async () => {
  const { page, noise, close } = await read(browser, room.address);
  const { rows: clusters } = await room.json<{ rows: { cluster: string }[] }>('/repeats.json');
  const outlets = vectors.map((_, at) => `/outlets/outlet-${at}`).filter((_, at) => at % 8 === 0);
  const addresses = [
    '/',
    '/items',
    '/items?copies=all&page=2',
    '/items?q=bridge',
    ...ids.map((id) => `/items/${id}`),
    ...ids.slice(0, 20).map((id) => `/items/${id}?show=record`),
    '/repeats',
    ...clusters.slice(0, 10).map(({ cluster }) => `/repeats/${cluster}`),
    '/narratives',
    `/who-said?text=${encodeURIComponent('The bridge of Tesmin is closed after cracks were found')}`,
    '/outlets',
    ...outlets,
    '/report',
    '/about',
  ];
  for (const address of addresses) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(200);
    expect(await page.evaluate('window.hit'), address).toBeUndefined();
    expect(noise.splice(0), address).toEqual([]);
    expect(page.url(), 'nothing leads away').toContain(room.address);
  }
  await close();
}, 240_000);

test('no page runs what stands in its address', async () => {
  const { page, noise, close } = await read(browser, room.address);
  const places = ['/items?q=', '/who-said?text=', '/items?', '/outlets/'];
  for (const [at, vector] of vectors.entries()) {
    const address = `${places[at % places.length]}${encodeURIComponent(vector.toWellFormed())}`;
    await page.goto(address);
    expect(await page.evaluate('window.hit'), address).toBeUndefined();
    const failed = noise.splice(0).filter((line) => !line.includes('Failed to load resource'));
    expect(failed, address).toEqual([]);
  }
  await close();
}, 240_000);

test('no cell of a CSV is a formula', async () => {
  for (const twin of ['/items.csv?copies=all', '/repeats.csv', '/outlets.csv']) {
    const { text } = await room.get(twin);
    expect(
      cellsOf(text).filter((cell) => /^[=+@\t\r]|^-(?!\d|$)/.test(cell)),
      twin,
    ).toEqual([]);
  }
});

/** Every cell of a CSV as a spreadsheet reads it. */
function cellsOf(csv: string): string[] {
  const found = csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(?:,|\r\n|$)/g);
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
