import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PlainFiles } from '../../src/read/plain-files.js';
import type { Step } from '../../src/read/steps/step.js';
import { defaultLimits } from '../../src/vocabulary/limits.js';
import { temporaryFile } from './temporary-file.js';

const gunzip: Step = { step: 'gunzip' };
const decode = (encoding: string): Step[] => [gunzip, { step: 'decode', encoding }];

test('plain files beyond what may be kept are removed, those not asked for longest first, and made again when asked for', async () => {
  const input = temporaryFile('posts.gz', gzipSync('Порт'.repeat(1000)));
  const folder = join(mkdtempSync(join(tmpdir(), 'refrain-plain-')), 'plain');
  const files = await PlainFiles.open(input, folder, { name: 'posts.gz', limits: defaultLimits }, 30_000);
  const first = await files.of(decode('windows-1251'));
  const text = readFileSync(first, 'utf8');
  await files.of(decode('koi8-r'));
  expect(existsSync(first)).toBe(false);
  expect(readFileSync(await files.of(decode('windows-1251')), 'utf8')).toBe(text);
  await files.remove();
  expect(existsSync(folder)).toBe(false);
});

test('a step that fails leaves nothing behind, and fails again alike', async () => {
  const input = temporaryFile('cut.gz', gzipSync('Порт'.repeat(1000)).subarray(0, 30));
  const folder = join(mkdtempSync(join(tmpdir(), 'refrain-plain-')), 'plain');
  const files = await PlainFiles.open(input, folder, { name: 'cut.gz', limits: defaultLimits });
  for (let times = 0; times < 2; times++) {
    await expect(files.of([gunzip])).rejects.toMatchObject({ code: 'broken-archive', place: 'cut.gz' });
  }
});
