/** What people come for, done by keyboard alone, and done without script. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { initSandbox, quietJob } from '../../src/index.js';
import { newFolder } from '../cli/refrain.js';
import { launch, read } from './browser.js';
import { served, type Served } from './served.js';

let room: Served;
let browser: Browser;
/** a text that several outlets ran, and who had it first */
let text = '';
let phrase = '';
let first = { name: '', item: '' };

interface Cluster {
  tied: number;
  outlets: number;
  excerpt: string;
  first: { item: string; outlet: string };
}

beforeAll(async () => {
  const folder = join(newFolder(), 'world');
  const clock = { command: 'test', now: () => new Date('2031-06-10T09:00:00Z') };
  const { project } = await initSandbox(folder, { seed: 3, items: 2_000 }, clock, quietJob());
  await project.close();
  room = await served(folder);
  browser = await launch();
  const { rows } = await room.json<{ rows: Cluster[] }>('/repeats.json?sort=outlets');
  const cluster = rows.find(
    ({ tied, outlets: had, excerpt }) => tied === 0 && had >= 2 && /(?:\p{L}+ ){5}/u.test(excerpt),
  )!;
  const shown = await room.json<{ versions: { title: string; text: string }[] }>(`/items/${cluster.first.item}.json`);
  text = shown.versions[0]!.text.split('\n')[0]!;
  phrase = `"${/(?:\p{L}+ ){4}\p{L}+/u.exec(text)![0]}"`;
  const outlet = room.project.casebook.outlets.find(({ id }) => id === cluster.first.outlet)!;
  first = { name: outlet.name, item: cluster.first.item };
}, 120_000);
afterAll(async () => {
  await browser.close();
  await room.close();
});

/** Tabs to what has this accessible name, as who has no mouse must. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const label = (await page.evaluate(
      '(() => { const e = document.activeElement; return (e.getAttribute("aria-label") || e.labels?.[0]?.innerText || e.innerText || "").trim(); })()',
    )) as string;
    if (name.test(label)) return;
  }
  throw new Error(`nothing called ${name} was reached`);
}

for (const script of [true, false]) {
  const how = script ? 'by keyboard' : 'by keyboard without script';

  test(`find a phrase, open its cluster, see who was first: ${how}`, async () => {
    const { page, noise, close } = await read(browser, room.address, { javaScriptEnabled: script });
    await page.goto('/');
    if (script) await page.keyboard.press('/');
    else await tabTo(page, /search items/i);
    await page.keyboard.type(phrase);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/items\?q=/);
    if (script) {
      const isRepeat = '"repeats" in (document.activeElement.closest("[data-row]")?.dataset ?? {})';
      for (let row = 0; row < 25 && !(await page.evaluate(isRepeat)); row++) await page.keyboard.press('j');
      await page.keyboard.press('r');
    } else {
      await tabTo(page, /copies|copy|first of/i, 200);
      await page.keyboard.press('Enter');
    }
    await page.waitForURL(/\/repeats\//);
    expect(await page.locator('main').innerText()).toContain(first.name);
    expect(await page.locator(`main a[href*="${first.item}"]`).count()).toBeGreaterThan(0);
    expect(noise).toEqual([]);
    await close();
  });

  test(`paste a paragraph, get the first: ${how}`, async () => {
    const { page, noise, close } = await read(browser, room.address, { javaScriptEnabled: script });
    await page.goto('/');
    await tabTo(page, /who said it/i);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/who-said/);
    await tabTo(page, /paste a sentence/i);
    await page.keyboard.insertText(text);
    await tabTo(page, /find who said it/i);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/who-said\?/);
    expect(await page.locator('h1').innerText()).toContain(first.name);
    expect(noise).toEqual([]);
    await close();
  });

  test(`share a filtered view by its address: ${how}`, async () => {
    const one = await read(browser, room.address, { javaScriptEnabled: script });
    await one.page.goto('/items?q=border');
    const group = room.project.casebook.groups[0]!;
    await tabTo(one.page, new RegExp(group.name), 200);
    await one.page.keyboard.press('Enter');
    await one.page.waitForURL(/group=/);
    const [address, heading] = [one.page.url(), await one.page.locator('h1').innerText()];
    await one.page.goBack();
    expect(await one.page.locator('h1').innerText()).not.toBe(heading);
    await one.page.goForward();
    expect(await one.page.locator('h1').innerText()).toBe(heading);
    await one.close();
    const other = await read(browser, room.address, { javaScriptEnabled: script });
    await other.page.goto(address);
    expect(await other.page.locator('h1').innerText()).toBe(heading);
    await other.close();
  });
}
