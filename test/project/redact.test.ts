import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { coverage } from '../../src/find/coverage.js';
import { always } from '../../src/store/items-digest.js';
import { importFile, type Imported } from '../../src/project/import-file.js';
import { importFolder } from '../../src/project/import-folder.js';
import { planRemoval } from '../../src/project/plan-removal.js';
import { openProject, type Project } from '../../src/project/project.js';
import { rebuild } from '../../src/project/rebuild.js';
import { finishRemoval, removeItems } from '../../src/project/remove-items.js';
import { verify } from '../../src/project/verify.js';
import { runInstrument } from '../../src/project/run-instrument.js';
import { defineQuery } from '../../src/store/define.js';
import * as z from 'zod';
import { projectFolder } from '../cli/refrain.js';
import { searchItems } from './search-items.js';

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

const everyItem = defineQuery({
  sql: new URL('./all-items.sql', import.meta.url),
  params: z.strictObject({}),
  row: z.record(z.string(), z.unknown()),
});
const allItems = async (project: Project): Promise<Record<string, unknown>[]> =>
  (await project.store()).rows(everyItem, {});

/** Every file below a folder, with its bytes as text. */
function everything(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path).toString('latin1')]);
}

async function secretItem(project: Project): Promise<string> {
  return (await searchItems(project, SECRET))[0] ?? '';
}

async function state(project: Project): Promise<unknown> {
  const seen = await coverage(await project.store(), project.casebook, always, '');
  return { items: seen.items, imports: seen.imports, setAside: seen.setAside, all: await allItems(project) };
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
    const project = await open(folder);
    try {
      const before = await importFile(project, file, {}, job);
      expect(before.imported.map(({ counts }) => counts.items)).toEqual([6]);
      const all = (await allItems(project)).filter(({ text }) => !String(text).includes(SECRET));
      const item = await secretItem(project);
      const plan = await planRemoval(project, [item]);
      const entry = await removeItems(project, plan, why, job);
      expect(entry).toMatchObject({ kind: 'removed', items: [item], ...why });
      const after = (await state(project)) as { items: number; imports: Imported['counts'][]; setAside: object[] };
      expect(after.items).toBe(5);
      expect(after.imports.every(sums)).toBe(true);
      expect(after.imports).toMatchObject([{ rows: 6, items: 5, quarantined: 1 }]);
      expect(after.setAside).toMatchObject([{ code: 'redacted', rows: 1, example: `${name} ${place}` }]);
      expect(await allItems(project)).toEqual(all);
      await project.close();
      for (const [path, bytes] of everything(join(folder, 'data'))) {
        expect(bytes.includes(SECRET), path).toBe(false);
        if (!path.includes('/ledger/')) expect(bytes.includes(item), path).toBe(false);
      }
    } finally {
      await project.close();
    }
  },
);

const webPage = (n: number, text: string): string =>
  `<html><head><title>Harbour ${n}</title>` +
  `<meta property="article:published_time" content="2031-05-0${n}T07:00:00+03:00">` +
  `</head><body><article><h1>Harbour ${n}</h1><p>${text}</p></article></body></html>`;

test('out of a folder of pages goes the page itself; its list keeps the hash, and the others are as they were', async () => {
  const pages = Object.fromEntries(
    [1, 2, 3, 4].map((n) => {
      const about = `about the harbour of the river town, which opens for the ${n}th time this year`;
      return [`pages/${n}.html`, webPage(n, n === 2 ? `A child named ${SECRET} was seen, ${about}` : `All ${about}`)];
    }),
  );
  const folder = projectFolder(pages);
  const project = await open(folder);
  try {
    const before = await importFolder(project, join(folder, 'pages'), { outlet: 'river-news' }, job);
    expect(before.imported.map(({ counts }) => counts.items)).toEqual([4]);
    const [item = ''] = await searchItems(project, SECRET);
    const all = (await allItems(project)).filter((row) => !String(row['text']).includes(SECRET));
    const entry = await removeItems(project, await planRemoval(project, [item]), why, job);
    expect(entry.contents).toMatchObject([{ places: ['2.html'], documents: [expect.any(String)] }]);
    expect(await allItems(project)).toEqual(all);
    const { findings, whole } = await verify(project, job);
    expect(findings.map(({ weight }) => weight)).toEqual(['removed']);
    expect(whole).toBe(true);
    // The same folder again: the page is not kept, and nothing else is new.
    const again = await importFolder(project, join(folder, 'pages'), { outlet: 'river-news' }, job);
    expect(again.unread).toMatchObject([{ part: '2.html', code: 'redacted' }]);
    expect(again.imported.map(({ counts }) => counts)).toMatchObject([{ rows: 3, known: 3 }]);
    await project.close();
    for (const [path, bytes] of everything(join(folder, 'data'))) expect(bytes.includes(SECRET), path).toBe(false);
  } finally {
    await project.close();
  }
});

test('what was removed stays out: of a rebuild, of the same file and of others, whose evidence a second removal clears', async () => {
  const folder = projectFolder({ 'posts.csv': csv });
  const project = await open(folder);
  try {
    await importFile(project, join(folder, 'posts.csv'), {}, job);
    const result = await runInstrument(project, 'repeats', {}, job);
    const item = await secretItem(project);
    const results = join(folder, 'data', 'results');
    writeFileSync(join(results, `${'0'.repeat(32)}.json`), JSON.stringify({ items: [item] }));
    mkdirSync(join(folder, 'data', 'reports'));
    const page = `<p>A child named ${SECRET}\nwas seen\nat the harbour</p>`;
    writeFileSync(join(folder, 'data', 'reports', 'with.html'), page);
    writeFileSync(join(folder, 'data', 'reports', 'without.html'), '<p>The harbour</p>');
    appendFileSync(join(folder, 'outlets.yaml'), `# ${item} is an example\n`);
    const plan = await planRemoval(project, [item]);
    expect(plan.files).toContain(`data/results/${'0'.repeat(32)}.json`);
    expect(plan.files).toContain('data/reports/with.html');
    expect(plan.named).toEqual(['outlets.yaml']);
    await removeItems(project, plan, why, job);
    expect(readdirSync(join(folder, 'data', 'reports'))).toEqual(['without.html']);
    const heldIt = plan.files.includes(`data/results/${result.run}.json`);
    expect(existsSync(join(results, `${result.run}.json`))).toBe(!heldIt);
    const after = await state(project);
    await rebuild(project, job);
    expect(await state(project)).toEqual(after);

    const again = await importFile(project, join(folder, 'posts.csv'), {}, job);
    expect(again.imported[0]?.counts).toMatchObject({ rows: 6, items: 0, known: 5, quarantined: 1 });
    writeFileSync(join(folder, 'more.csv'), `${csv}river-news,2031-05-09T07:00:00Z,More,https://river.example/9\n`);
    const more = await importFile(project, join(folder, 'more.csv'), {}, job);
    expect(more.imported[0]?.counts).toMatchObject({ rows: 7, items: 1, known: 5, quarantined: 1 });
    expect(await searchItems(project, SECRET)).toEqual([]);

    const second = await planRemoval(project, [item]);
    expect(second.contents).toMatchObject([{ name: 'more.csv', places: ['line 4'] }]);
    await removeItems(project, second, why, job);
    await expect(planRemoval(project, [item])).rejects.toMatchObject({ code: 'removed-already' });
    await project.close();
    for (const [path, bytes] of everything(join(folder, 'data'))) expect(bytes.includes(SECRET), path).toBe(false);
  } finally {
    await project.close();
  }
});

test('a removal that broke off is finished by the next command; one that was not decided has not happened', async () => {
  const folder = projectFolder({ 'posts.csv': csv });
  let project = await open(folder);
  try {
    await importFile(project, join(folder, 'posts.csv'), {}, job);
    const plan = await planRemoval(project, [await secretItem(project)]);
    writeFileSync(join(folder, 'data', 'removing.json'), JSON.stringify({ line: 2, files: [] }));
    expect(await finishRemoval(project, job)).toBe(false);
    expect(await searchItems(project, SECRET)).toHaveLength(1);

    await project.close();
    const stop = new AbortController();
    let decides = false;
    const now = (): Date => {
      if (decides) stop.abort(new Error('killed')); // when the line of the ledger gets its time
      return new Date('2031-06-01T00:00:00Z');
    };
    project = await openProject(folder, { command: 'test', now });
    await project.store();
    decides = true;
    await expect(removeItems(project, plan, why, { ...job, signal: stop.signal })).rejects.toThrow('killed');
    await project.close();
    project = await open(folder);
    expect(await finishRemoval(project, job)).toBe(true);
    expect(await state(project)).toMatchObject({ items: 5, imports: [{ rows: 6, items: 5, quarantined: 1 }] });
    await project.close();
    for (const [path, bytes] of everything(join(folder, 'data'))) expect(bytes.includes(SECRET), path).toBe(false);
  } finally {
    await project.close();
  }
});
