/**
 * A folder of files/ is a test: `input.*` is read as `how.json` says, and must give `rows.jsonl` and `quarantine.jsonl`.
 * What is missing is written, never in CI: look at it before it is committed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guessMapping } from '../../src/read/guess-mapping.js';
import { readFile } from '../../src/read/pool.js';
import { recognise } from '../../src/read/recognise.js';
import type { ReadSettings } from '../../src/read/rows.js';
import { settingsFor } from './settings-for.js';

const files = join(import.meta.dirname, 'files');

interface How extends Partial<ReadSettings> {
  zone?: string;
  outlet?: string;
}

for (const folder of readdirSync(files)) {
  test(`${folder} is read as its folder says`, async () => {
    const at = join(files, folder);
    const input = readdirSync(at).find((name) => name.startsWith('input.')) ?? '';
    const { zone, outlet, ...how } = JSON.parse(readFileSync(join(at, 'how.json'), 'utf8')) as How;
    const recognised = await recognise(join(at, input), input);
    const mapping = how.mapping ?? guessMapping(recognised, { zone, outlet }).mapping;
    const settings = settingsFor({
      addOutlets: true,
      ...how,
      mapping,
      file: input,
      ...(how.outlets && { addOutlets: false }),
    });
    let rows = '';
    let quarantine = '';
    for await (const slice of readFile(join(at, input), recognised.kind, settings, { workers: 1 })) {
      rows += Buffer.from(slice.ndjson).toString('utf8');
      quarantine += slice.quarantined.map((thing) => `${JSON.stringify(thing)}\n`).join('');
    }
    sameAs(join(at, 'rows.jsonl'), rows);
    sameAs(join(at, 'quarantine.jsonl'), quarantine);
  });
}

function sameAs(path: string, found: string): void {
  if (!existsSync(path) && process.env['CI'] === undefined) writeFileSync(path, found);
  expect(found).toBe(readFileSync(path, 'utf8'));
}
