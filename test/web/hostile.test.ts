/** Nothing that comes from outside runs, loads or steers anything, on any page and in any field. */
import type { Browser, Page } from 'playwright-core';
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

test('what runs would be seen', async () => {
  const { page, close } = await read(browser, room.address, { bypassCSP: true });
  await page.goto('/about');
  await page.route('**/attacked', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<main><img src=x: onerror=window.hit=1></main>' }),
  );
  expect(await opened(page, ['/attacked', '/about'])).toEqual(['/attacked']);
  await close();
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
  await page.goto('/about');
  expect(await opened(page, addresses)).toEqual([]);
  expect(noise).toEqual([]);
  expect(page.url(), 'nothing leads away').toBe(`${room.address}about`);
  await close();
}, 240_000);

test('no page runs what stands in its address', async () => {
  const { page, noise, close } = await read(browser, room.address);
  const places = ['/items?q=', '/who-said?text=', '/items?', '/outlets/'];
  const addresses = vectors.map(
    (vector, at) => `${places[at % places.length]}${encodeURIComponent(vector.toWellFormed())}`,
  );
  await page.goto('/about');
  expect(await opened(page, addresses)).toEqual([]);
  expect(noise.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);
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

/** So many frames at once. */
const FRAMES = 16;

/** Opens pages in frames of one of them, where all runs that would run in a window, and says in which something ran. */
async function opened(page: Page, addresses: readonly string[]): Promise<string[]> {
  const ran: string[] = [];
  for (let at = 0; at < addresses.length; at += FRAMES) {
    const batch = JSON.stringify(addresses.slice(at, at + FRAMES));
    const hits = (await page.evaluate(`Promise.all(${batch}.map((address) => new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.onload = () => setTimeout(() => {
        const { hit, location } = frame.contentWindow;
        const stayed = location.origin === origin && frame.contentDocument.querySelector('main') !== null;
        frame.remove();
        done(hit !== undefined || window.hit !== undefined || !stayed ? [address] : []);
      }, 50);
      frame.src = address;
      document.body.append(frame);
    })))`)) as string[][];
    ran.push(...hits.flat());
  }
  return ran;
}

/** Every cell of a CSV as a spreadsheet reads it. */
function cellsOf(csv: string): string[] {
  const found = csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(?:,|\r\n|$)/g);
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
