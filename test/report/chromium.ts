import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.REFRAIN_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
}

export interface Opened {
  page: Page;
  /** what the console said, requests beside the page itself, dialogs */
  noise: string[];
}

/** Opens a page from a file, as a reader would, and keeps what it tries to say, load or ask. */
export async function open(browser: Browser, html: string, width: number): Promise<Opened> {
  const file = join(await mkdtemp(join(tmpdir(), 'refrain-report-')), 'report.html');
  await writeFile(file, html);
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const noise: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => noise.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => noise.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => noise.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:font/woff2'))
      noise.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await page.evaluate('document.fonts.ready');
  return { page, noise };
}
