/** What an init that was broken off leaves behind: the next one finishes it, and writes over nothing of anybody else. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { json, newFolder, refrain, start } from './refrain.js';

const csv = `outlet,published,text\n${Array.from(
  { length: 40 },
  (_, n) => `river-news,2031-05-01 07:${10 + n},The harbour opens for the ${n}th time\n`,
).join('')}`;

/** Starts an init and kills it as soon as something is in a file. @returns whether it came to that */
async function killedAt(folder: string, args: readonly string[], file: string): Promise<boolean> {
  const { child, ended } = start(['init', folder, ...args]);
  const size = (): number => statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0;
  while (child.exitCode === null && size() === 0) await passed(1);
  const stopped = child.kill('SIGKILL');
  await ended;
  return stopped;
}

/** All that an init writes but what differs each time: the key, and what the store keeps. */
function written(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => !/^(?:data|secrets)\//.test(file))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}

test.each([
  ['blank', ['--zone', 'Europe/Minsk'], ['.gitignore', 'codebook.yaml', 'schemas']],
  ['sandbox', ['--template', 'sandbox', '--items', '2000'], ['outlets.yaml', 'sandbox', 'data/evidence', 'data/store']],
])(
  'init (%s) that was killed is finished by the next, to the same',
  async (name, args, moments) => {
    const whole = join(newFolder(), name);
    expect((await refrain(['init', whole, ...args])).code).toBe(0);
    const wanted = written(whole);
    let kills = 0;
    for (const moment of moments) {
      const folder = join(newFolder(), name);
      if (await killedAt(folder, args, moment)) kills++;
      if (!existsSync(join(folder, '.refrain-init.json'))) continue; // it was quicker than we
      const { code, stderr } = await refrain(['init', folder, ...args]);
      expect(code, `killed at ${moment}: ${stderr}`).toBe(0);
      expect(written(folder)).toEqual(wanted);
      expect((await refrain(['init', folder, ...args])).stderr).toContain('[folder-in-use]');
    }
    expect(kills).toBeGreaterThan(0);
  },
  180_000,
);

test('what somebody changed or laid into a half-made folder stays as it is', async () => {
  const folder = join(newFolder(), 'mine');
  mkdirSync(folder);
  writeFileSync(join(folder, 'outlets.yaml'), 'outlets: [] # mine\n');
  const refused = await refrain(['init', folder]);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('[folder-in-use]')]);
  expect(readdirSync(folder)).toEqual(['outlets.yaml']);

  rmSync(folder, { recursive: true });
  const from = join(newFolder(), 'posts.csv');
  writeFileSync(from, csv);
  const asked = await refrain(['init', folder, '--from', from]);
  expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('[no-zone]')]);
  const changed = `${readFileSync(join(folder, 'codebook.yaml'), 'utf8')}# mine\n`;
  writeFileSync(join(folder, 'codebook.yaml'), changed);
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const { code, stderr } = await refrain(['init', folder, '--from', from, '--zone', 'Europe/Minsk']);
  expect(code, stderr).toBe(0);
  expect(readFileSync(join(folder, 'codebook.yaml'), 'utf8')).toBe(changed);
  expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
  expect(readFileSync(join(folder, 'refrain.yaml'), 'utf8')).toContain('Europe/Minsk');
  expect(await json<{ items: number }>(['status', '-C', folder])).toMatchObject({ items: 40 });
});

test('an init that had taken files in is not gone on with by one that asks for something else', async () => {
  const folder = join(newFolder(), 'world');
  const args = ['--template', 'sandbox', '--items', '2000'];
  await killedAt(folder, args, 'data/evidence/ledger/local.jsonl');
  expect(existsSync(join(folder, '.refrain-init.json'))).toBe(true);
  const { code, stderr } = await refrain(['init', folder]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('[init-unfinished]')]);
  expect((await refrain(['init', folder, ...args])).code).toBe(0);
});
