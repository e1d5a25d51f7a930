/** What a kill leaves behind: the next start goes on, and comes to the same result as if nothing had been. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { imported, json, newFolder, refrain, start } from './refrain.js';

const whole = join(newFolder(), 'whole');
const killed = join(newFolder(), 'killed');

beforeAll(async () => {
  expect((await refrain(['init', whole, '--template', 'sandbox', '--items', '5000', '--seed', '5'])).code).toBe(0);
  cpSync(whole, killed, { recursive: true });
}, 180_000);

/** Kills `repeats` at shares of the time that it takes undisturbed, and compares what it says in the end. */
async function expectNothingLost(shares: readonly number[]): Promise<void> {
  const began = performance.now();
  const wanted = await json<{ run: string; result: unknown }>(['repeats', '-C', whole]);
  const took = performance.now() - began;
  let stopped = 0;
  for (const share of shares) {
    const { child, ended } = start(['repeats', '-C', killed]);
    await Promise.race([passed(share * took), ended]);
    if (child.kill('SIGKILL')) stopped++;
    await ended;
  }
  expect(stopped).toBeGreaterThan(0); // on a busy machine some come too late
  const found = await json<{ run: string; result: unknown }>(['repeats', '-C', killed, '--fresh']);
  expect(found.run).toBe(wanted.run);
  expect(JSON.stringify(found.result) === JSON.stringify(wanted.result)).toBe(true);
  expect(await clustersOf(killed)).toBe(await clustersOf(whole));
}

async function clustersOf(folder: string): Promise<string> {
  return (await refrain(['export', 'clusters', '--out', '-', '-C', folder])).stdout;
}

test('repeats that was killed again and again while it printed and clustered ends in the same result', async () => {
  // Moments spread over the whole run, at odd places; what an earlier one got done the next need not do.
  await expectNothingLost([0.37, 0.61, 0.83]);
}, 180_000);

test('and so does one that was killed while it added some items to many', async () => {
  const since = join(newFolder(), 'since.jsonl');
  const lines = readFileSync(join(whole, 'sandbox', 'items.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  writeFileSync(
    since,
    lines
      .filter((_, n) => n % 20 === 0)
      .map(nearCopy)
      .join(''),
  );
  for (const folder of [whole, killed]) expect((await imported(folder, [since]))[0]?.items).toBeGreaterThan(200);
  await expectNothingLost([0.45, 0.64, 0.77]);
}, 180_000);

/** The item some months later, with words before it. */
function nearCopy(line: string, n: number): string {
  const { published = '', text, url, ...item } = JSON.parse(line) as Record<string, string>;
  const later = published.replace(/-\d\d-/, '-11-');
  return `${JSON.stringify({ ...item, published: later, text: `As we wrote: ${text}`, url: `${url}/again-${n}` })}\n`;
}
