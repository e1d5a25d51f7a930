/** The same numbers, byte for byte, however many threads the store has and in however many parts its rows lie. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { quietJob } from '../../src/jobs/job.js';
import { initSandbox } from '../../src/project/init-project.js';
import { openProject, type Project } from '../../src/project/project.js';
import { runInstrument } from '../../src/project/run-instrument.js';
import { newFolder } from '../cli/refrain.js';

const now = (): Date => new Date('2031-05-06T07:08:09Z');
const nothing = z.strictObject({});
const TABLES = ['items', 'link_prints', 'link_items', 'link_texts'];

/** Made with one thread, and with eight: what is derived must not know either. */
const folders: Record<number, string> = {};

beforeAll(async () => {
  for (const threads of [1, 8]) {
    const folder = join(newFolder(), 'project');
    const { project } = await initSandbox(
      folder,
      { seed: 3, items: 2_000 },
      { command: 'test', now, threads },
      quietJob(),
    );
    await answers(project);
    await project.close();
    folders[threads] = folder;
  }
}, 180_000);

async function answers(project: Project): Promise<string> {
  const runs = [
    await runInstrument(project, 'survey', {}, quietJob(), { fresh: true }),
    await runInstrument(project, 'repeats', {}, quietJob(), { fresh: true }),
  ];
  return JSON.stringify(runs.map(({ run, result }) => ({ run, result })));
}

async function inProject<T>(folder: string, threads: number, work: (project: Project) => Promise<T>): Promise<T> {
  const project = await openProject(folder, { command: 'test', now, threads });
  try {
    return await work(project);
  } finally {
    await project.close();
  }
}

async function partsOf(project: Project): Promise<number> {
  const sql = `SELECT count() AS parts FROM system.parts WHERE active AND database = 'refrain' AND table IN ('${TABLES.join("','")}')`;
  const row = z.strictObject({ parts: z.coerce.number() });
  const [of] = await (await project.store()).rows({ name: 'parts', sql, params: nothing, row }, {});
  return of?.parts ?? 0;
}

test('survey and repeats give the same bytes with one thread and with eight, unmerged and merged', async () => {
  const [one = '', eight = ''] = [folders[1], folders[8]];
  const wanted = await inProject(one, 1, answers);
  expect(JSON.parse(wanted)[1].result.clusters).toBeGreaterThan(20);
  expect((await inProject(one, 8, answers)) === wanted).toBe(true);
  expect((await inProject(eight, 8, answers)) === wanted).toBe(true);
  await inProject(eight, 8, async (project) => {
    const store = await project.store();
    for (const table of TABLES) {
      const sql = `OPTIMIZE TABLE refrain.${table} FINAL`;
      await store.command({ name: 'merge', sql, params: nothing }, {});
    }
    expect(await partsOf(project)).toBe(TABLES.length);
    expect((await answers(project)) === wanted).toBe(true);
  });
  expect((await inProject(eight, 1, answers)) === wanted).toBe(true);
}, 180_000);

test('and the same where rows were written twice, as after a kill, and nothing has merged them', async () => {
  const one = folders[1] ?? '';
  const wanted = await inProject(one, 1, answers);
  await inProject(one, 8, async (project) => {
    const store = await project.store();
    const command = (sql: string): Promise<void> => store.command({ name: 'write again', sql, params: nothing }, {});
    for (const table of await filledTables(project)) {
      await command(`SYSTEM STOP MERGES refrain.${table}`);
      for (const share of [0, 1, 2]) {
        const again = `SELECT * FROM refrain.${table} FINAL WHERE cityHash64(*) % 5 = ${share}`;
        await command(`INSERT INTO refrain.${table} ${again}`);
      }
    }
    expect(await partsOf(project)).toBeGreaterThanOrEqual(TABLES.length * 4);
    expect((await answers(project)) === wanted).toBe(true);
  });
}, 180_000);

/** Every table that has rows: of layers and links, too. */
async function filledTables(project: Project): Promise<string[]> {
  const sql = `SELECT DISTINCT table FROM system.parts WHERE active AND database = 'refrain' ORDER BY table`;
  const row = z.strictObject({ table: z.string() });
  const rows = await (await project.store()).rows({ name: 'filled tables', sql, params: nothing, row }, {});
  return rows.map(({ table }) => table);
}
