/** Quality may not fall below its floors (bench/floors.json): measured here on a world small enough for every run. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const floors = JSON.parse(readFileSync('bench/floors.json', 'utf8')) as Record<
  string,
  Record<string, { min?: number; max?: number }>
>;

test.for(Object.keys(floors))('%s keeps its floors', { timeout: 240_000 }, async (name, { skip }) => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'node_modules/tsx/dist/cli.mjs',
    'bench/run.ts',
    name,
    '--items',
    '5000',
    '--json',
  ]);
  const { figures, missing = [] } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as {
    figures: Record<string, number>;
    missing?: string[];
  };
  skip(Object.keys(figures).length === 0, `the data folder has no ${missing.join(', ')}`);
  for (const [key, { min = -Infinity, max = Infinity }] of Object.entries(floors[name] ?? {})) {
    expect(figures[key], `${name} ${key}`).toBeGreaterThanOrEqual(min);
    expect(figures[key], `${name} ${key}`).toBeLessThanOrEqual(max);
  }
});
