import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { hostileProject } from '../test/web/hostile-project.js';
import { read } from '../test/web/browser.js';
import { served } from '../test/web/served.js';
import { vectors } from '../test/web/vectors.js';

/** Every page of a project in which everything from outside is an attack. */
export async function attacked(browser: Browser): Promise<{ tried: number; executed: number }> {
  const { folder, files, mapped, planted } = hostileProject();
  const refrain = (...args: string[]): unknown =>
    execFileSync(process.execPath, ['dist/cli/bin.js', '-C', folder, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  refrain('import', ...files);
  refrain('import', mapped.file, '--map', mapped.mapping);
  const room = await served(folder);
  const { page, noise, close } = await read(browser, room.address);
  let executed = 0;
  const open = async (path: string): Promise<void> => {
    await page.goto(path);
    const hit = (await page.evaluate('window.hit')) !== undefined;
    const left = noise.splice(0).some((line) => /^dialog|attacker\.example/.test(line));
    if (hit || left) executed++;
  };
  const ids = [...new Set((await room.get('/items.csv?copies=all')).text.match(/^[0-9A-Z]{13}(?=,)/gm))];
  for (const path of ['/', '/items', '/repeats', '/narratives', '/outlets', '/report', '/about']) await open(path);
  for (const id of ids) await open(`/items/${id}`);
  for (const at of vectors.keys()) await open(`/outlets/outlet-${at}`);
  for (const vector of vectors) {
    for (const path of ['/items?q=', '/who-said?text='])
      await open(`${path}${encodeURIComponent(vector.toWellFormed())}`);
  }
  await close();
  await room.close();
  return { tried: planted + 2 * vectors.length, executed };
}
