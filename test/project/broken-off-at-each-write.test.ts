/** A reading that is broken off between any two writes to the store, and done again, comes to the counts of one that was not. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { expect, test } from 'vitest';
import { quietJob } from '../../src/jobs/job.js';
import { importFile, type ImportOptions } from '../../src/project/import-file.js';
import { openProject, type Project } from '../../src/project/project.js';
import { retry } from '../../src/project/retry.js';
import { newFolder, projectFolder } from '../cli/refrain.js';

const listed = (...ids: string[]): string =>
  `outlets:\n${ids.map((id) => `  - { id: ${id}, name: ${id}, kind: site }\n`).join('')}`;
const counted = {
  name: 'counted',
  sql: 'SELECT rows, items, versions, merged, known, quarantined FROM refrain.imports FINAL ORDER BY recorded_ms',
  params: z.strictObject({}),
  row: z.record(z.string(), z.coerce.number()),
};
const there = {
  name: 'there',
  sql: 'SELECT uniqExact(item) AS items FROM refrain.items',
  params: z.strictObject({}),
  row: z.strictObject({ items: z.coerce.number() }),
};

const FILLING = 'x'.repeat(100_000); // a column that nobody reads: few rows, several slices

class BrokenOff extends Error {}

interface Held {
  readings: Record<string, number>[];
  items: number;
}

type Work = (project: Project) => Promise<unknown>;

const importing =
  (file: string, options: ImportOptions): Work =>
  (project) =>
    importFile(project, file, { ...options, workers: 1 }, quietJob());

/**
 * What a project holds after some work on it; nothing where it was never broken off.
 *
 * @param writes after which it is broken off; then it is done again
 */
async function heldAfter(folder: string, work: Work, writes?: number, again: Work = work): Promise<Held | undefined> {
  const project = await openProject(folder, { command: 'test', now: () => new Date() });
  try {
    const store = await project.store();
    const { insert, command } = store;
    let left = writes;
    const after = async (written: Promise<unknown>): Promise<void> => {
      await written;
      if (left !== undefined && --left === 0) throw new BrokenOff();
    };
    store.insert = (...args) => after(insert.apply(store, args));
    store.command = (...args) => after(command.apply(store, args));
    const brokenOff = await work(project).then(
      () => false,
      (error: unknown) => {
        if (error instanceof BrokenOff) return true;
        throw error;
      },
    );
    if (writes !== undefined && !brokenOff) return undefined;
    if (brokenOff) await again(project);
    const [{ items } = { items: -1 }] = await store.rows(there, {});
    return { readings: await store.rows(counted, {}), items };
  } finally {
    await project.close();
  }
}

interface Case {
  rows: string[];
  first: ImportOptions;
  /** what is changed in the project in between */
  meanwhile?: (folder: string) => void;
  next: ImportOptions;
}

const cases: Record<string, Case> = {
  'read again when an outlet has been listed': {
    rows: Array.from(
      { length: 40 },
      (_, n) => `${n % 4 === 0 ? 'dale' : 'hill'},2031-05-06T07:00:00Z,Ship ${n} came,https://${n}.example/,`,
    ),
    first: {},
    meanwhile: (folder) => writeFileSync(join(folder, 'outlets.yaml'), listed('hill', 'dale')),
    next: {},
  },
  'read anew with another mapping, in several slices': {
    rows: Array.from({ length: 60 }, (_, n) => {
      const ship = n % 7 === 3 ? n - 2 : n;
      const text = n % 14 === 3 ? `Ship ${ship} left, as was said later` : `Ship ${ship} came`;
      return `hill,${String((n % 28) + 1).padStart(2, '0')}/05/2031,${text},https://hill.example/${ship},${FILLING}`;
    }),
    first: { zone: 'UTC', mapping: { dates: 'mdy' } },
    next: { zone: 'UTC', mapping: { dates: 'dmy' } },
  },
};

test.each(Object.entries(cases))(
  '%s',
  async (_, { rows, first, meanwhile, next }) => {
    const file = join(newFolder(), 'ships.csv');
    writeFileSync(file, `outlet,published,text,url,filling\n${rows.join('\n')}\n`);
    const before = projectFolder({ 'refrain.yaml': 'name: Broken off\nzone: UTC\n', 'outlets.yaml': listed('hill') });
    await heldAfter(before, importing(file, first));
    meanwhile?.(before);
    const prepared = (): string => {
      const folder = newFolder();
      cpSync(before, folder, { recursive: true });
      return folder;
    };
    const wanted = await heldAfter(prepared(), importing(file, next));
    expect(wanted?.readings.reduce((sum, { items = 0 }) => sum + items, 0)).toBe(wanted?.items);
    for (let writes = 1; ; writes++) {
      const held = await heldAfter(prepared(), importing(file, next), writes);
      if (!held) break;
      expect(held, `broken off after ${writes} writes`).toEqual(wanted);
    }
  },
  60_000,
);

test('one --retry takes up what a reading that was broken off had set aside before, where its outlets are listed by now', async () => {
  const file = join(newFolder(), 'ships.csv');
  const rows = Array.from(
    { length: 60 },
    (_, n) => `${n % 4 === 0 ? 'dale' : 'hill'},2031-05-06T07:00:00Z,Ship ${n} came,https://${n}.example/,${FILLING}`,
  );
  writeFileSync(file, `outlet,published,text,url,filling\n${rows.join('\n')}\n`);
  let halfway = 0;
  for (let writes = 5; ; writes++) {
    const folder = projectFolder({ 'refrain.yaml': 'name: Broken off\nzone: UTC\n', 'outlets.yaml': listed('hill') });
    const taken = async (project: Project): Promise<void> => {
      const half = await (await project.store()).rows(counted, {});
      if (half.some(({ rows: read = 0 }) => read > 0 && read < 60)) halfway++;
      writeFileSync(join(folder, 'outlets.yaml'), listed('hill', 'dale'));
      await project.reloadCasebook();
      await retry(project, {}, quietJob());
    };
    const held = await heldAfter(folder, importing(file, {}), writes, taken);
    expect(held, `broken off after ${writes} writes`).toEqual({
      readings: [{ rows: 60, items: 60, versions: 0, merged: 0, known: 0, quarantined: 0 }],
      items: 60,
    });
    if (halfway === 2) break;
  }
}, 60_000);
