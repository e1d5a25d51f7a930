// Takes pictures of a report, to be looked at: node scripts/look.mjs FILE.html OUTDIR
// Writes OUTDIR/WIDTH-SCHEME.png at three widths, light and dark, and print.pdf with its pages as print-N.png
// (where pdftoppm is installed). The browser is REFRAIN_CHROMIUM, or /usr/bin/chromium.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [file, folder] = process.argv.slice(2);
if (!file || !folder) {
  console.error('usage: node scripts/look.mjs FILE.html OUTDIR');
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.REFRAIN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb'],
});
try {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [390, 900, 1440]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(pathToFileURL(resolve(file)).href);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: join(folder, `${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
  const page = await browser.newPage();
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.evaluate(() => document.fonts.ready);
  const pdf = join(folder, 'print.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  const { error } = spawnSync('pdftoppm', ['-r', '70', '-png', pdf, join(folder, 'print')]);
  if (error) console.error('pdftoppm is not installed: pages stay in print.pdf');
} finally {
  await browser.close();
}
