import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readFile, type ReadHow } from '../../src/read/pool.js';
import type { ReadSettings, SliceRead } from '../../src/read/rows.js';
import type { Slice } from '../../src/read/plan.js';
import { settingsFor } from './settings-for.js';
import { temporaryFile } from './temporary-file.js';

const mapping = { outlet: 'outlet', published: 'date', text: 'text' };

/** About 10 MB of made-up posts, in three slices; a name as `named` has it. */
function posts(named: (row: number) => string): string {
  const lines = ['outlet,date,text'];
  for (let row = 0; row < 12_000; row++) {
    lines.push(
      `${named(row)},2018-01-31T14:05:10Z,"Post ${row} says: ""the harbour of Norland is closed"", and once more: порт закрыт, ${row % 7 === 0 ? '\n' : ' '}${'it is closed '.repeat(60)}"`,
    );
  }
  return lines.join('\n');
}

/** The outlet of a slice's last line. */
function lastOutlet(slice: SliceRead | undefined): string {
  const last =
    Buffer.from(slice?.ndjson ?? [])
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .at(-1) ?? '{}';
  return (JSON.parse(last) as { outlet: string }).outlet;
}

async function readAll(
  path: string,
  how: ReadHow,
  given: Partial<ReadSettings> = {},
): Promise<(SliceRead & { slice: Slice })[]> {
  const slices = [];
  for await (const slice of readFile(path, 'csv', settingsFor({ mapping, ...given }), how)) slices.push(slice);
  return slices;
}

const digest = (slices: readonly SliceRead[]): string[] =>
  slices.map(({ ndjson, keys, lineEnds, locators, newOutlets }) =>
    createHash('sha256')
      .update(ndjson)
      .update(new Uint8Array(keys.buffer))
      .update(new Uint8Array(lineEnds.buffer))
      .update(JSON.stringify([locators, newOutlets]))
      .digest('hex'),
  );

test('one worker and two give the same bytes, and a reading goes on at any slice', async () => {
  const path = temporaryFile(
    'posts.csv',
    posts((row) => `norland-${row % 5}`),
  );
  const one = await readAll(path, { workers: 1 });
  const two = await readAll(path, { workers: 2 });
  expect(one.length).toBeGreaterThan(2);
  expect(digest(two)).toEqual(digest(one));
  expect(digest(await readAll(path, { workers: 2, from: 1 }))).toEqual(digest(one).slice(1));
  expect(one.reduce((rows, slice) => rows + slice.rows, 0)).toBe(12_000);
  for (const { ndjson, lineEnds, keys, locators } of one) {
    expect(lineEnds.at(-1)).toBe(ndjson.length);
    expect(keys).toHaveLength(lineEnds.length * 2);
    expect(locators).toHaveLength(lineEnds.length);
    const line = JSON.parse(Buffer.from(ndjson.subarray(lineEnds[1], lineEnds[2])).toString('utf8')) as Record<
      string,
      string
    >;
    expect([line['item'], line['version'], line['locator']]).toEqual([String(keys[4]), String(keys[5]), locators[2]]);
  }
});

test('two names that would be spelt alike get two ids, whichever slice they stand in', async () => {
  // "Норд ТВ" comes first in one slice, "Nord TV" in the next.
  const path = temporaryFile(
    'alike.csv',
    posts((row) => (row < 6_000 ? 'Норд ТВ' : 'Nord TV')),
  );
  const slices = await readAll(path, { workers: 2 });
  const outlets = slices.flatMap(({ newOutlets }) => newOutlets.map(({ id, name }) => `${name} ${id}`));
  expect([...new Set(outlets)]).toEqual(['Норд ТВ nord-tv', expect.stringMatching(/^Nord TV nord-tv-[0-9a-f]{8}$/)]);
  expect(lastOutlet(slices[0])).toBe('nord-tv');
  expect(lastOutlet(slices.at(-1))).toMatch(/^nord-tv-[0-9a-f]{8}$/);
});

test('a name that is the id of an outlet added before means that outlet, as it does in a casebook', async () => {
  for (const last of [11_990, 6_000]) {
    const path = temporaryFile(
      'id.csv',
      posts((row) => (row < last ? 'Норд' : 'Nord')),
    );
    const slices = await readAll(path, { workers: 2 });
    const outlets = slices.flatMap(({ newOutlets }) => newOutlets.map(({ id, name }) => `${name} ${id}`));
    expect([...new Set(outlets)]).toEqual(['Норд nord']);
    expect(lastOutlet(slices.at(-1))).toBe('nord');
  }
});

test('an abort stops the reading with its reason, between two slices', async () => {
  const path = temporaryFile(
    'stopped.csv',
    posts(() => 'norland-today'),
  );
  const stop = new AbortController();
  let seen = 0;
  const reading = async (): Promise<void> => {
    for await (const _ of readFile(path, 'csv', settingsFor({ mapping }), { workers: 2, signal: stop.signal })) {
      seen++;
      stop.abort(new Error('stopped by hand'));
    }
  };
  await expect(reading()).rejects.toThrow('stopped by hand');
  expect(seen).toBe(1);
});

test('an account of a person is stored under its keyed hash, also in quarantine, unless it is listed', async () => {
  const path = temporaryFile(
    'people.csv',
    'outlet,date,text\nIris of Norland,2018-01-31T14:05:10Z,Closed.\n iris OF norland ,2018-01-31T14:05:11Z,Open.\nFisher,no date,Iris?\nNorland Today,2018-01-31T14:05:11Z,Open.\n',
  );
  const people = { ...mapping, accounts: true as const };
  const outlets = [['norland today', 'norland-today']] as const;
  const [slice] = await readAll(path, { workers: 1 }, { mapping: people, outlets });
  const text =
    Buffer.from(slice?.ndjson ?? []).toString('utf8') + JSON.stringify([slice?.quarantined, slice?.newOutlets]);
  expect(text).not.toMatch(/iris of norland/i);
  expect(text).not.toContain('Fisher');
  expect(slice?.newOutlets).toMatchObject([{ id: expect.stringMatching(/^account-[0-9a-f]{16}$/), kind: 'account' }]);
  const lines = Buffer.from(slice?.ndjson ?? [])
    .toString('utf8')
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { outlet: string }).outlet)).toEqual([
    slice?.newOutlets[0]?.id,
    slice?.newOutlets[0]?.id,
    'norland-today',
  ]);
  const [other] = await readAll(
    path,
    { workers: 1 },
    { mapping: people, outlets, accountKey: new Uint8Array(32).fill(8) },
  );
  expect(other?.newOutlets[0]?.id).not.toBe(slice?.newOutlets[0]?.id);
  const [named] = await readAll(path, { workers: 1 }, { mapping: people, outlets, accounts: 'named' });
  expect(named?.newOutlets).toMatchObject([{ id: 'iris-of-norland', name: 'Iris of Norland', kind: 'account' }]);
});
