import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { renderReport } from '../../src/report/render.js';
import { launch } from './chromium.js';
import { madeUpInput, shapes } from './made-up-input.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('axe finds nothing against a report, light and dark, wide and narrow', async () => {
  const browser = await launch();
  try {
    for (const shape of ['groups', 'empty'] as const) {
      const html = renderReport(madeUpInput(shapes[shape]));
      for (const [colorScheme, width] of [
        ['light', 1440],
        ['dark', 390],
      ] as const) {
        // The page's own policy runs no script; axe is let in beside it.
        const page = await browser.newPage({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
        await page.setContent(html);
        await page.evaluate(axe);
        const { violations } = (await page.evaluate('axe.run()')) as {
          violations: { id: string; nodes: { html: string }[] }[];
        };
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          `${shape} ${colorScheme}`,
        ).toEqual([]);
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}, 120_000);
