/**
 * A folder of files/ is a test: `input.*` is read as `how.json` says, all its parts one after the other, and must give
 * `rows.jsonl` and `quarantine.jsonl`; `shape` is the tool that it is to be known of.
 * What is missing is written, never in CI: look at it before it is committed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partName, partsOf } from '../../src/read/parts.js';
import { PlainFiles } from '../../src/read/plain-files.js';
import { readFile } from '../../src/read/pool.js';
import type { ReadSettings } from '../../src/read/rows.js';
import { defaultLimits } from '../../src/vocabulary/limits.js';
import { settingsFor } from './settings-for.js';

const files = join(import.meta.dirname, 'files');

interface How extends Partial<ReadSettings> {
  zone?: string;
  outlet?: string;
  shape?: string;
  encoding?: string;
}

for (const folder of readdirSync(files)) {
  test(`${folder} is read as its folder says`, async () => {
    const at = join(files, folder);
    const input = readdirSync(at).find((name) => name.startsWith('input.')) ?? '';
    const { zone, outlet, shape, encoding, ...how } = JSON.parse(readFileSync(join(at, 'how.json'), 'utf8')) as How;
    const scratch = join(tmpdir(), `refrain-golden-${process.pid}`, folder);
    const plain = await PlainFiles.open(join(at, input), scratch, { name: input, limits: defaultLimits });
    // A mapping of the folder is taken as it is, also where an import would ask for more.
    const stated = { zone: zone ?? (how.mapping && 'UTC'), outlet, mapping: how.mapping, encoding };
    const { parts } = await partsOf(plain, input, stated);
    expect([...new Set(parts.flatMap((part) => part.shape ?? []))]).toEqual(shape === undefined ? [] : [shape]);
    let rows = '';
    let quarantine = '';
    for (const { part, steps, recognised, mapping } of parts) {
      const settings = settingsFor({
        addOutlets: true,
        ...how,
        mapping: how.mapping ?? mapping,
        file: partName(input, part),
        ...(how.outlets && { addOutlets: false }),
      });
      for await (const slice of readFile(await plain.of(steps), recognised.kind, settings, { workers: 1 })) {
        rows += Buffer.from(slice.ndjson).toString('utf8');
        quarantine += slice.quarantined.map((thing) => `${JSON.stringify(thing)}\n`).join('');
      }
    }
    await plain.remove();
    sameAs(join(at, 'rows.jsonl'), rows);
    sameAs(join(at, 'quarantine.jsonl'), quarantine);
  });
}

function sameAs(path: string, found: string): void {
  if (!existsSync(path) && process.env['CI'] === undefined) writeFileSync(path, found);
  expect(found).toBe(readFileSync(path, 'utf8'));
}
