import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepFile } from '../../src/evidence/content-store.js';
import { sha256 } from '../../src/vocabulary/ids.js';

const text = 'The harbour is closed.\n'.repeat(200_000); // several pieces of 1 MB

/** Keeps a file while something happens to it after the first piece. */
async function keepWhile(happens: (file: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-content-'));
  const file = join(folder, 'posts.csv');
  writeFileSync(file, text);
  let pieces = 0;
  const progress = (): void => {
    if (++pieces === 1) happens(file);
  };
  const job = { signal: new AbortController().signal, progress, log: () => {} };
  const kept = keepFile(join(folder, 'evidence'), file, job);
  await kept.catch(() => {});
  return { kept, left: () => readdirSync(join(folder, 'evidence', 'content')) };
}

test.each([
  ['grows', (file: string) => appendFileSync(file, 'more\n')],
  ['shrinks', (file: string) => truncateSync(file, 1_500_000)],
  ['is written over', (file: string) => writeFileSync(file, text.toUpperCase())],
])('a file that %s while it is read is refused, and nothing of it is kept', async (_, happens) => {
  const { kept, left } = await keepWhile(happens);
  await expect(kept).rejects.toMatchObject({
    name: 'UsageError',
    code: 'file-changes',
    hint: expect.stringMatching(/\S/),
  });
  expect(left()).toEqual([]);
});

test.each([
  ['is removed', (file: string) => rmSync(file)],
  [
    'is replaced by another',
    (file: string) => {
      writeFileSync(`${file}.new`, 'other\n');
      renameSync(`${file}.new`, file);
    },
  ],
])('a file that %s while it is read is kept as it was opened, whole', async (_, happens) => {
  const { kept } = await keepWhile(happens);
  const { sha256: hash, path, bytes } = await kept;
  expect([hash, bytes, readFileSync(path, 'utf8') === text]).toEqual([sha256(text), text.length, true]);
});

test('a copy that a killed process left behind is removed by the next', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-content-'));
  const file = join(folder, 'posts.csv');
  writeFileSync(file, text);
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  mkdirSync(join(folder, 'evidence', 'content'), { recursive: true });
  writeFileSync(join(folder, 'evidence', 'content', `.${gone}.part`), 'half of it');
  const job = { signal: new AbortController().signal, progress: () => {}, log: () => {} };
  const { sha256: hash } = await keepFile(join(folder, 'evidence'), file, job);
  expect(readdirSync(join(folder, 'evidence', 'content'))).toEqual([hash.slice(0, 2)]);
});
