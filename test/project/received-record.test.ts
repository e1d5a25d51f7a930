/** Whatever file an item came in with, its record is found again in the evidence, and its bytes are held against the ledger. */
import { appendFileSync, cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { show } from '../../src/find/show.js';
import { hashFile } from '../../src/evidence/content-store.js';
import { importFile } from '../../src/project/import-file.js';
import { importFolder } from '../../src/project/import-folder.js';
import { openProject, type Project } from '../../src/project/project.js';
import { receivedRecord, type ReceivedFile } from '../../src/project/received-record.js';
import { verifyRecord } from '../../src/project/verify-record.js';
import { readItemId } from '../../src/vocabulary/ids.js';
import { newFolder, projectFolder } from '../cli/refrain.js';
import { searchItems } from './search-items.js';

const job = { signal: new AbortController().signal, progress: () => {}, log: () => {} };
const documents = join(import.meta.dirname, '..', 'read', 'documents', 'files');
const open = (folder: string): Promise<Project> =>
  openProject(folder, { command: 'test', now: () => new Date('2031-06-01T00:00:00Z') });

const posts = Array.from({ length: 40 }, (_, n) => ({
  outlet: 'river-news',
  published: `2031-05-01T07:${String(n).padStart(2, '0')}:00Z`,
  text: `The harbour\nopens for the ${n}th time, said witness${n}x`,
  url: `https://river.example/${n}`,
}));
const csv = `outlet,published,text,url\n${posts
  .map(({ outlet, published, text, url }) => `${outlet},${published},"${text}",${url}\n`)
  .join('')}`;
const parquet = new Uint8Array(
  parquetWriteBuffer({
    columnData: (['outlet', 'published', 'text', 'url'] as const).map((name) => ({
      name,
      data: posts.map((post) => post[name]),
      type: 'STRING',
    })),
  }),
);
const telegram = JSON.stringify({
  name: 'River News',
  type: 'public_channel',
  id: 4711,
  messages: posts.map(({ published, text }, n) => ({
    id: 100 + n,
    type: 'message',
    date: published.slice(0, 19),
    date_unixtime: String(Date.parse(published) / 1000),
    text,
  })),
});

async function recordOf(project: Project, word: string): Promise<ReceivedFile[]> {
  return receivedRecord(project, await versionWith(project, word));
}

async function versionWith(project: Project, word: string) {
  const [item = ''] = await searchItems(project, word);
  const found = await show({ store: await project.store() }, readItemId(item) ?? 0n, {});
  return found!.versions[0]!;
}

test.each([
  ['posts.csv', csv],
  ['posts.csv.gz', gzipSync(csv)],
  ['posts.jsonl', posts.map((post) => `${JSON.stringify(post)}\n`).join('')],
  ['posts.json', JSON.stringify(posts, null, 1)],
  ['result.json', telegram],
  ['posts.parquet', parquet],
])('of %s the one record is shown, and no other', async (name, content) => {
  const folder = projectFolder({ [name]: content });
  const project = await open(folder);
  try {
    await importFile(project, join(folder, name), { addOutlets: true, zone: 'UTC' }, job);
    for (const n of [0, 7, 39]) {
      const [file, ...more] = await recordOf(project, `witness${n}x`);
      expect(more).toEqual([]);
      expect(file?.text).toContain(`witness${n}x`);
      expect(file?.text.match(/witness\d+x/g)).toHaveLength(1);
      expect(file?.size).toBe(Buffer.byteLength(file?.text ?? ''));
    }
  } finally {
    await project.close();
  }
});

test('of a long record the beginning is given, with how long it is', async () => {
  const folder = projectFolder({ 'posts.csv': csv });
  const project = await open(folder);
  try {
    await importFile(project, join(folder, 'posts.csv'), {}, job);
    const [file] = await receivedRecord(project, await versionWith(project, 'witness7x'), 10);
    expect(file).toMatchObject({ text: 'river-news', shown: 10 });
    expect(file?.size).toBeGreaterThan(50);
  } finally {
    await project.close();
  }
});

test('of a folder the very document is given, and only its own bytes decide whether it is whole', async () => {
  const folder = projectFolder();
  const tv = join(newFolder(), 'tv');
  mkdirSync(tv);
  cpSync(join(documents, 'single-file', 'harbour.html'), join(tv, 'harbour.html'));
  for (const ending of ['info.json', 'ru-orig.vtt']) {
    const name = `Evening of the river [aB3xYzQ_12k].${ending}`;
    cpSync(join(documents, 'broadcasts', name), join(tv, name));
  }
  const project = await open(folder);
  try {
    await importFolder(project, tv, { addOutlets: true }, job);
    const page = await versionWith(project, 'harbour');
    const broadcast = await versionWith(project, 'гавань');
    const [file] = await receivedRecord(project, page);
    expect(file).toMatchObject({ path: 'harbour.html', page: true });
    const paths = (await receivedRecord(project, broadcast)).map(({ path }) => path);
    expect(paths).toEqual([expect.stringContaining('.info.json'), expect.stringContaining('.ru-orig.vtt')]);
    const kept = join(project.folders.evidence, 'content');
    const { sha256 } = await hashFile(join(tv, 'harbour.html'), job);
    appendFileSync(join(kept, sha256.slice(0, 2), sha256), ' ');
    expect(await verifyRecord(project, page, job)).toMatchObject({
      whole: false,
      findings: [{ code: 'content-changed' }],
    });
    expect(await verifyRecord(project, broadcast, job)).toMatchObject({ whole: true, findings: [] });
  } finally {
    await project.close();
  }
});

test('a ledger of which a line was changed, and bytes that are gone, are said with what to do', async () => {
  const folder = projectFolder({ 'posts.csv': csv, 'more.csv': csv.replaceAll('witness', 'observer') });
  const project = await open(folder);
  try {
    await importFile(project, join(folder, 'posts.csv'), {}, job);
    const version = await versionWith(project, 'witness7x');
    expect(await verifyRecord(project, version, job)).toMatchObject({ whole: true, lines: 1, contents: 1 });
    const ledger = join(project.folders.evidence, 'ledger', 'local.jsonl');
    appendFileSync(ledger, '{"n":2}\n');
    expect(await verifyRecord(project, version, job)).toMatchObject({
      whole: false,
      findings: [{ code: 'ledger-broken', hint: expect.stringContaining('backup') }],
    });
    const { sha256 } = version;
    rmSync(join(project.folders.evidence, 'content', sha256.slice(0, 2), sha256));
    await expect(receivedRecord(project, version)).rejects.toMatchObject({ code: 'content-missing' });
  } finally {
    await project.close();
  }
});
