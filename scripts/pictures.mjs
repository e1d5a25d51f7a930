// Makes the pictures of README and docs from the made-up world of the demo: npm run pictures
// Writes docs/images/. The browser is REFRAIN_CHROMIUM, or /usr/bin/chromium.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const dir = mkdtempSync(join(tmpdir(), 'refrain-pictures-'));
const world = join(dir, 'world');
const bin = ['dist/cli/bin.js'];
spawnSync(process.execPath, [...bin, 'demo', world], { stdio: 'inherit' });
const server = spawn(process.execPath, [...bin, '-C', world, 'serve', '--port', '0', '--format', 'json'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [said] = await once(server.stdout, 'data');
const { address } = JSON.parse(String(said));
const browser = await chromium.launch({
  executablePath: process.env.REFRAIN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb'],
});

/** A page as it opens, cut to a window. */
async function picture(name, path, { width = 1440, height = 1000, scheme = 'light', url = address } = {}) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, locale: 'en-GB' });
  await page.goto(new URL(path, url).href);
  await page.reload(); // the fonts are there the second time at the latest
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join('docs', 'images', `${name}.png`) });
  await page.close();
}

try {
  const get = async (path) => (await fetch(new URL(path, address))).json();
  let ready = await get('/repeats.json');
  while (!ready.rows) {
    await new Promise((later) => setTimeout(later, 500));
    ready = await get('/repeats.json');
  }
  const wide = (await get('/repeats.json?sort=outlets')).rows[0];
  const { versions } = await get(`/items/${wide.first.item}.json`);
  const sentence = versions[0].text.split('\n')[0].slice(0, 300);
  await picture('overview', '/');
  await picture('overview-dark', '/', { scheme: 'dark' });
  await picture('items', '/items?q=saboteurs+OR+диверсант+OR+диверсанти');
  await picture('items-phone', '/items?q=saboteurs', { width: 390, height: 844 });
  await picture('item', `/items/${versions[0].item}`);
  await picture('repeats', '/repeats?sort=outlets');
  await picture('cluster', `/repeats/${wide.cluster}`);
  await picture('narratives', '/narratives');
  await picture('who-said', `/who-said?text=${encodeURIComponent(sentence)}`);
  const [report] = readdirSync(join(world, 'data', 'reports')).filter((name) => name.endsWith('.html'));
  await picture('report', '', { url: pathToFileURL(join(world, 'data', 'reports', report)).href });
} finally {
  await browser.close();
  server.kill('SIGINT');
  await once(server, 'close');
  rmSync(dir, { recursive: true, force: true });
}
