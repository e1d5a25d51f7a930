/** The casebooks of docs/studies are sound, and their figures come out again where their data is at hand. */
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadCasebook } from '../src/casebook/load.js';
import { json, newFolder, refrain } from './cli/refrain.js';

const studies = 'docs/studies';
const channels = resolve('../shared/data/telegram-channels/raw');

test.each(readdirSync(studies).filter((name) => existsSync(join(studies, name, 'casebook'))))(
  'the casebook of %s has no mistakes',
  async (name) => {
    const { outlets, codebook } = await loadCasebook(resolve(studies, name, 'casebook'));
    expect(outlets.length).toBeGreaterThan(0);
    expect(codebook.narratives.length).toBeGreaterThan(0);
  },
);

test('telegram-2024 comes out as its page says', { timeout: 240_000 }, async ({ skip }) => {
  skip(!existsSync(channels), 'the data folder has no telegram-channels');
  const folder = join(newFolder(), 'project');
  expect((await refrain(['init', folder, '--zone', 'Europe/Moscow'])).code).toBe(0);
  cpSync(join(studies, 'telegram-2024', 'casebook'), folder, { recursive: true });
  const files = readdirSync(channels).map((name) => join(channels, name));
  expect((await refrain(['import', '-C', folder, ...files])).code).toBe(0);
  const { result } = await json<{ result: object }>(['repeats', '-C', folder]);
  expect(result).toMatchObject({ items: 4_239, acrossOutlets: 366, acrossExact: 149, agencyFirst: 106 });
  rmSync(folder, { recursive: true });
});
