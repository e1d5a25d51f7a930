import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { coverage } from '../../src/find/coverage.js';
import { always } from '../../src/store/items-digest.js';
import { importFile, type Imported } from '../../src/project/import-file.js';
import { planRemoval } from '../../src/project/plan-removal.js';
import { openProject, type Project } from '../../src/project/project.js';
import { rebuild } from '../../src/project/rebuild.js';
import { finishRemoval, removeItems } from '../../src/project/remove-items.js';
import { runInstrument } from '../../src/project/run-instrument.js';
import { defineQuery } from '../../src/store/define.js';
import * as z from 'zod';
import { projectFolder } from '../cli/refrain.js';

const job = { signal: new AbortController().signal, progress: () => {}, log: () => {} };
const why = { reason: 'names a child', authority: 'Article 17' };
const open = (folder: string): Promise<Project> =>
  openProject(folder, { command: 'test', now: () => new Date('2031-06-01T00:00:00Z') });

const SECRET = 'Xanthippe';
const posts = Array.from({ length: 6 }, (_, n) => ({
  outlet: 'river-news',
  published: `2031-05-0${n + 1}T07:00:00Z`,
  text: n === 2 ? `A child named ${SECRET}\nwas seen\nat the harbour` : `The harbour opens for the ${n + 1}th time`,
  url: `https://river.example/${n + 1}`,
}));
const csv = `outlet,published,text,url\n${posts
  .map(({ outlet, published, text, url }) => `${outlet},${published},"${text}",${url}\n`)
  .join('')}`;
const jsonl = posts.map((post) => `${JSON.stringify(post)}\n`).join('');
const array = JSON.stringify(posts, null, 1);
const telegram = JSON.stringify(
  posts.map(({ published, text }, n) => ({
    channel: 'river-news',
    message_id: 4700 + n,
    date: published,
    text,
  })),
);
const parquet = (): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: (['outlet', 'published', 'text', 'url'] as const).map((name) => ({
        name,
        data: posts.map((post) => post[name]),
        type: 'STRING',
      })),
    }),
  );

/** A query of a test's own. */
async function ask(project: Project, name: string): Promise<Record<string, unknown>[]> {
  const file = join(process.cwd(), 'test', 'project', `${name}.sql`);
  const query = defineQuery({
    sql: new URL(`file://${file}`),
    params: z.strictObject({}),
    row: z.record(z.string(), z.unknown()),
  });
  return (await project.store()).rows(query, {});
}

/** Every file below a folder, with its bytes as text. */
function everything(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path).toString('latin1')]);
}

async function secretItem(project: Project): Promise<string> {
  const [row] = await ask(project, 'secret-item');
  return (await import('../../src/vocabulary/ids.js')).showItemId(BigInt(String(row?.item)));
}

async function state(project: Project): Promise<unknown> {
  const seen = await coverage(await project.store(), project.casebook, always, '');
  return { items: seen.items, imports: seen.imports, setAside: seen.setAside, all: await ask(project, 'all-items') };
}

const sums = ({ rows, items, versions, merged, known, quarantined }: Imported['counts']): boolean =>
  rows === items + versions + merged + known + quarantined;

test.each([
  ['posts.csv', csv, 'line 4'],
  ['posts.jsonl', jsonl, 'line 3'],
  ['posts.json', array, 'row 3'],
  ['channel.json', telegram, 'row 3'],
  ['posts.csv.gz', gzipSync(csv), 'line 4'],
  ['posts.parquet', parquet(), 'row 3'],
])(
  'an item is taken out of %s: nothing holds it, all else is as it was, and stays so',
  async (name, content, place) => {
    const folder = projectFolder({ [name]: content });
    const file = join(folder, name);
    let project = await open(folder);
    try {
      const before = await importFile(project, file, {}, job);
      expect(before.imported.map(({ counts }) => counts.items)).toEqual([6]);
      const all = (await ask(project, 'all-items')).filter(({ text }) => !String(text).includes(SECRET));
      await runInstrument(project, 'repeats', {}, job);
      const item = await secretItem(project);
      const plan = await planRemoval(project, [item]);
      const entry = await removeItems(project, plan, why, job);
      expect(entry).toMatchObject({ kind: 'removed', items: [item], ...why });
      const after = (await state(project)) as { items: number; imports: Imported['counts'][]; setAside: object[] };
      expect(after.items).toBe(5);
      expect(after.imports.every(sums)).toBe(true);
      expect(after.imports).toMatchObject([{ rows: 6, items: 5, quarantined: 1 }]);
      expect(after.setAside).toMatchObject([{ code: 'redacted', rows: 1, example: `${name} ${place}` }]);
      expect(await ask(project, 'all-items')).toEqual(all);
      await project.close();
      for (const [path, bytes] of everything(join(folder, 'data'))) {
        expect(bytes.includes(SECRET), path).toBe(false);
        if (!path.includes('/ledger/')) expect(bytes.includes(item), path).toBe(false);
      }
      project = await open(folder);
      await rebuild(project, job);
      expect(await state(project)).toEqual(after);
      // The same file, and another that holds it: it stays out.
      const again = await importFile(project, file, {}, job);
      expect(again.imported[0]?.counts).toMatchObject({ rows: 6, items: 0, known: 5, quarantined: 1 });
      const other = join(folder, `other-${name}`);
      writeFileSync(
        other,
        name.endsWith('.csv') ? `${csv}river-news,2031-05-09T07:00:00Z,More,https://r.example/9\n` : content,
      );
      const third = await importFile(project, other, {}, job);
      expect(third.imported[0]?.counts.quarantined).toBe(1);
      expect(await ask(project, 'secret-item')).toEqual([]);
    } finally {
      await project.close();
    }
  },
);
