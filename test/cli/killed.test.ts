/** What a kill leaves behind: the next start goes on, and comes to the same result as if nothing had been. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { json, newFolder, refrain, start } from './refrain.js';

test('repeats that was killed again and again while it printed and clustered ends in the same result', async () => {
  const whole = join(newFolder(), 'whole');
  const killed = join(newFolder(), 'killed');
  expect((await refrain(['init', whole, '--template', 'sandbox', '--items', '5000', '--seed', '5'])).code).toBe(0);
  cpSync(whole, killed, { recursive: true });
  const began = performance.now();
  const wanted = await json<{ run: string; result: unknown }>(['repeats', '-C', whole]);
  const took = performance.now() - began;
  let stopped = 0;
  // Moments spread over the whole run, at odd places; what an earlier one got done the next need not do.
  for (const share of [0.37, 0.61, 0.83]) {
    const { child, ended } = start(['repeats', '-C', killed]);
    await Promise.race([passed(share * took), ended]);
    if (child.kill('SIGKILL')) stopped++;
    await ended;
  }
  expect(stopped).toBeGreaterThanOrEqual(1);
  const found = await json<{ run: string; result: unknown }>(['repeats', '-C', killed, '--fresh']);
  expect(found.run).toBe(wanted.run);
  expect(JSON.stringify(found.result) === JSON.stringify(wanted.result)).toBe(true);
}, 180_000);
