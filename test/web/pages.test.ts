/** Every page of the reading room in a real browser: nobody is shut out, nothing goes elsewhere, nothing jumps. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { initSandbox, quietJob } from '../../src/index.js';
import { newFolder } from '../cli/refrain.js';
import { axeViolations, launch, read } from './browser.js';
import { served, type Served } from './served.js';

let room: Served;
let browser: Browser;
let addresses: string[] = [];

beforeAll(async () => {
  const folder = join(newFolder(), 'world');
  const clock = { command: 'test', now: () => new Date('2031-06-10T09:00:00Z') };
  const { project } = await initSandbox(folder, { seed: 3, items: 2_000 }, clock, quietJob());
  await project.close();
  room = await served(folder);
  browser = await launch();
  const { list } = await room.json<{ list: { item: string; outlet: string }[] }>('/items.json?q=border');
  const { rows: clusters } = await room.json<{ rows: { cluster: string }[] }>('/repeats.json');
  const item = list[0]!;
  addresses = [
    '/',
    '/items',
    '/items?q=border',
    '/items?q=nosuchword',
    `/items?q=${encodeURIComponent('border AND (')}`,
    `/items/${item.item}`,
    '/repeats',
    `/repeats/${clusters[0]!.cluster}`,
    '/narratives',
    '/who-said',
    `/who-said?text=${encodeURIComponent('the border of Norland is being tested and saboteurs tried it three times')}`,
    '/outlets',
    `/outlets/${item.outlet}`,
    '/report',
    '/about',
    '/no-such-page',
  ];
}, 120_000);
afterAll(async () => {
  await browser.close();
  await room.close();
});

test('axe finds nothing against any page, in either theme', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const viewport = { width: colorScheme === 'light' ? 1440 : 390, height: 900 };
    const { page, close } = await read(browser, room.address, { colorScheme, bypassCSP: true, viewport });
    for (const address of addresses) {
      await page.goto(address);
      expect(await axeViolations(page), `${address} ${colorScheme}`).toEqual([]);
    }
    await close();
  }
});

test('no page says anything on the console, asks another host, is wider than the window, or jumps while it loads', async () => {
  for (const width of [390, 768, 1440, 2560]) {
    const { page, noise, close } = await read(browser, room.address, { viewport: { width, height: 900 } });
    await page.addInitScript(
      'window.jumped = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) window.jumped += one.value; }).observe({ type: "layout-shift", buffered: true });',
    );
    for (const address of addresses) {
      const answer = await page.goto(address);
      if (answer!.status() >= 400)
        noise.splice(0, noise.length, ...noise.filter((line) => !/Failed to load/.test(line)));
      await page.evaluate('document.fonts.ready');
      const at = `${address} at ${width}`;
      expect(noise.splice(0), at).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), at).toBeLessThanOrEqual(width);
      expect(await page.evaluate('window.jumped'), at).toBeLessThan(0.02);
    }
    await close();
  }
});

test('every page has one heading, a language, and twins that it names', async () => {
  const { page, close } = await read(browser, room.address, { javaScriptEnabled: false });
  for (const address of addresses) {
    await page.goto(address);
    expect(await page.locator('h1').count(), address).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const twins = await page
      .locator('link[rel=alternate]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    if (address === '/no-such-page') continue;
    expect(twins, address).toHaveLength(2);
    const [json, csv] = await Promise.all(twins.map((twin) => room.get(twin ?? '')));
    expect([200, 400], address).toContain(json!.status);
    if (json!.status === 200) expect(JSON.parse(json!.text), address).toHaveProperty('schema');
    if (csv!.status === 200) expect(csv!.headers.get('content-type')).toContain('text/csv');
  }
  await close();
});

test('every page speaks Ukrainian to whom asks for it', async () => {
  const { page, close } = await read(browser, room.address, { locale: 'uk' });
  for (const address of addresses) {
    await page.goto(address);
    expect(await page.locator('html').getAttribute('lang'), address).toBe('uk');
    const ours = address.startsWith('/items/') ? 'nav' : 'h1'; // the heading of an item is its own
    expect(await page.locator(ours).first().innerText(), address).toMatch(/[а-яіїєґ]/i);
  }
  await close();
});
