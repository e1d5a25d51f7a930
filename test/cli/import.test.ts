import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { imported, json, newFolder, projectFolder, refrain, start, type Counts } from './refrain.js';

const header = 'outlet,published,title,text,url\n';
const row = (
  n: number,
  outlet = 'river-news',
  text = `The harbour of the river town opens for the ${n}th time this year`,
): string =>
  `${outlet},2031-05-06T07:${String(n % 60).padStart(2, '0')}:00+03:00,Harbour ${n},${text},https://river.example/${n}\n`;
/** Resolves when a process has taken the store, which is before it has written anything; a killed one leaves its lock. */
async function storeHeld(folder: string, { pid }: { pid?: number | undefined }): Promise<void> {
  const lock = join(folder, 'data', 'store.lock');
  while (!existsSync(lock) || !readFileSync(lock, 'utf8').includes(`"pid":${pid},`)) await passed(20);
}
/** A file of several slices, between which an import can go on, of few rows: a column that nobody reads fills it. */
function ofSlices(rows: readonly string[]): string {
  const filling = 'x'.repeat(2_000);
  return [header, ...rows].map((line, n) => line.replace('\n', `,${n === 0 ? 'filling' : filling}\n`)).join('');
}
const none: Counts = { rows: 0, items: 0, versions: 0, merged: 0, known: 0, quarantined: 0 };

test('every row is accounted for: new, merged, known, quarantined', async () => {
  const broken = 'river-news,yesterday,Broken,A text with a date that nobody can read,https://river.example/x\n';
  const folder = projectFolder({ 'posts.csv': header + row(1) + row(2) + row(2) + broken + row(3, 'nobody-knows') });
  const file = join(folder, 'posts.csv');
  expect(await imported(folder, [file])).toEqual([{ ...none, rows: 5, items: 2, merged: 1, quarantined: 2 }]);
  expect(await imported(folder, [file])).toEqual([{ ...none, rows: 5, merged: 1, known: 2, quarantined: 2 }]);
  const status = await json<{ items: number; setAside: { code: string; rows: number }[] }>(['status', '-C', folder]);
  expect(status.items).toBe(2);
  expect(status.setAside.map(({ code, rows }) => [code, rows]).sort()).toEqual([
    ['no-date', 1],
    ['unknown-outlet', 1],
  ]);
});

test('what cannot be read stands in data/quarantine with its place, reason and what to do', async () => {
  const folder = projectFolder({
    'posts.csv': `${header}${row(1)}river-news,soon,T,Some text,https://river.example/x\n${row(2)}${row(3)}`,
  });
  const { code, stderr } = await refrain(['import', '-C', folder, join(folder, 'posts.csv')]);
  expect(code).toBe(4);
  expect(stderr).toContain('set aside: 1 × no-date, e.g. posts.csv line 3');
  const quarantine = join(folder, 'data', 'quarantine');
  const lines = readdirSync(quarantine).flatMap((name) =>
    readFileSync(join(quarantine, name), 'utf8').trim().split('\n'),
  );
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      file: 'posts.csv',
      locator: 'line 3',
      code: 'no-date',
      hint: expect.stringMatching(/.+/),
    }),
  ]);
});

test('a row of an outlet that is listed later comes in at the next import, and is set aside no more', async () => {
  const folder = projectFolder({ 'posts.csv': header + row(1) + row(2, 'nobody-knows') });
  const file = join(folder, 'posts.csv');
  await imported(folder, [file]);
  appendFileSync(join(folder, 'outlets.yaml'), '  - id: nobody-knows\n    name: Nobody Knows\n    kind: site\n');
  expect(await imported(folder, [file])).toEqual([{ ...none, rows: 2, items: 1, known: 1 }]);
  const status = await json<{ items: number; setAside: unknown[]; imports: Counts[] }>(['status', '-C', folder]);
  expect(status).toMatchObject({ items: 2, setAside: [], imports: [{ rows: 2, items: 2, known: 0, quarantined: 0 }] });
});

test('--add-outlets lists what the casebook lacks, and keeps its comments', async () => {
  const folder = projectFolder({ 'posts.csv': header + row(1, 'New Paper') });
  appendFileSync(join(folder, 'outlets.yaml'), '# a comment of mine\n');
  expect(await imported(folder, [join(folder, 'posts.csv')], ['--add-outlets'])).toEqual([
    { ...none, rows: 1, items: 1 },
  ]);
  const text = readFileSync(join(folder, 'outlets.yaml'), 'utf8');
  expect(text).toContain('# a comment of mine');
  expect(text).toContain('new-paper');
  expect((await refrain(['check', '-C', folder])).code).toBe(0);
});

test('a new text of a known address is a new version, and the earlier text stays', async () => {
  const folder = projectFolder({
    'one.csv': header + row(1),
    'two.csv': header + row(1, 'river-news', 'An altogether other text about the harbour'),
  });
  await imported(folder, [join(folder, 'one.csv')]);
  expect(await imported(folder, [join(folder, 'two.csv')])).toEqual([{ ...none, rows: 1, versions: 1 }]);
  const { items } = await json<{ items: { item: string }[] }>(['search', '-C', folder, 'harbour']);
  expect(items).toHaveLength(1);
  const shown = await json<{ versions: { text: string; current: boolean }[] }>([
    'show',
    '-C',
    folder,
    items[0]?.item ?? '',
  ]);
  expect(shown.versions.map(({ text, current }) => [text.slice(0, 13), current])).toEqual([
    ['An altogether', true],
    ['The harbour o', false],
  ]);
});

test('two versions of one address within a file: both are kept, the later one counts', async () => {
  const folder = projectFolder({
    'posts.csv': header + row(1) + row(1, 'river-news', 'Corrected: the harbour stays closed'),
  });
  expect(await imported(folder, [join(folder, 'posts.csv')])).toEqual([{ ...none, rows: 2, items: 1, versions: 1 }]);
  const { items } = await json<{ items: { item: string; text: string }[] }>(['search', '-C', folder, 'harbour']);
  expect(items.map(({ text }) => text)).toEqual(['Corrected: the harbour stays closed']);
  const shown = await json<{ versions: unknown[] }>(['show', '-C', folder, items[0]?.item ?? '']);
  expect(shown.versions).toHaveLength(2);
});

test('a better zone read from the same file moves the times, not the ids', async () => {
  const local = 'outlet,published,text\nriver-news,2031-05-06 07:00,The harbour opens\n';
  const folder = projectFolder({ 'posts.csv': local });
  const file = join(folder, 'posts.csv');
  await imported(folder, [file], ['--zone', 'UTC']);
  const find = () => json<{ items: { item: string; published_ms: number }[] }>(['search', '-C', folder, 'harbour']);
  const before = (await find()).items[0];
  expect(await imported(folder, [file], ['--zone', 'Europe/Minsk'])).toEqual([{ ...none, rows: 1, known: 1 }]);
  const after = (await find()).items;
  expect(after).toHaveLength(1);
  expect(after[0]?.item).toBe(before?.item);
  expect(after[0]?.published_ms).toBe((before?.published_ms ?? 0) - 3 * 3_600_000);
});

test.each([
  [
    'a time without a zone',
    { 'posts.csv': 'outlet,published,text\nriver-news,2031-05-06 07:00,The harbour opens\n' },
    [],
    /no time zone.*--zone Europe\/Minsk.*\[no-zone\]/,
  ],
  ['an empty file', { 'posts.csv': '' }, [], /posts\.csv.*empty/],
  [
    'a missing column',
    { 'posts.csv': header + row(1), 'map.yaml': 'text: txet\n' },
    ['--map'],
    /no column "txet".*columns are/,
  ],
  ['a file that is not there', {}, [], /posts\.csv.*no such file/],
  ['half a Parquet', { 'posts.csv': `PAR1${'x'.repeat(500)}` }, [], /[Pp]arquet/],
])('%s is one clear line, and nothing is written', async (_what, files, more, says) => {
  const folder = projectFolder(files as Record<string, string>);
  const map = more.length > 0 ? ['--map', join(folder, 'map.yaml')] : [];
  const { code, stderr } = await refrain(['import', '-C', folder, join(folder, 'posts.csv'), ...map]);
  expect(stderr.trim().split('\n').join(' | ')).toMatch(says);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(2);
  const status = await json<{ items: number; imports: unknown[] }>(['status', '-C', folder]);
  expect(status).toMatchObject({ items: 0, imports: [] });
});

test('bytes that are not UTF-8 are set aside, the rows around them come in; NUL and lone surrogates are kept', async () => {
  const bad = Buffer.concat([
    Buffer.from(header + row(1)),
    Buffer.from('river-news,2031-05-06T07:00:00Z,Bad,'),
    Buffer.from([0xff, 0xfe, 0xd0]),
    Buffer.from(',https://river.example/bad\n'),
    Buffer.from(row(2)),
  ]);
  const lines = [
    { outlet: 'river-news', published: '2031-05-06T07:00:00Z', text: 'a \u0000 NUL in the harbour' },
    { outlet: 'river-news', published: '2031-05-06T07:00:01Z', text: 'SURROGATE' },
  ].map((line) => JSON.stringify(line).replace('SURROGATE', 'half \\ud800 of a letter'));
  const folder = projectFolder({ 'posts.csv': bad, 'posts.jsonl': `${lines.join('\n')}\n` });
  expect(await imported(folder, [join(folder, 'posts.csv'), join(folder, 'posts.jsonl')])).toEqual([
    { ...none, rows: 3, items: 2, quarantined: 1 },
    { ...none, rows: 2, items: 2 },
  ]);
  const { items } = await json<{ items: { text: string }[] }>(['search', '-C', folder, 'NUL OR half']);
  expect(items.map(({ text }) => text).sort()).toEqual(['a \u0000 NUL in the harbour', 'half \ufffd of a letter']);
});

test('two imports at once: the second is told who holds the store, and nothing is lost', async () => {
  const rows = Array.from({ length: 6_000 }, (_, n) => row(n));
  const folder = projectFolder({ 'posts.csv': ofSlices(rows) });
  const args = ['import', '-C', folder, join(folder, 'posts.csv')];
  const first = start(args);
  await storeHeld(folder, first.child);
  const second = await refrain(args);
  expect(second.code).toBe(1);
  expect(second.stderr.trim()).toMatch(
    /"refrain import" \(process \d+\) has held this project's store since .*\[store-held\]$/,
  );
  expect((await first.ended).code).toBe(0);
  expect(await imported(folder, [join(folder, 'posts.csv')])).toEqual([{ ...none, rows: 6_000, known: 6_000 }]);
});

test('killed again and again, at moments spread over it, an import comes to the same items, counts and run ids as an undisturbed one', async () => {
  const rows = Array.from({ length: 6_000 }, (_, n) =>
    row(n % 5_700, n % 7 === 0 ? 'hill-post' : 'river-news', `Text ${n % 1_000} of the harbour and its ships`),
  );
  rows.splice(3_000, 0, 'river-news,never,Broken,No date,https://river.example/none\n');
  const content = ofSlices(rows);
  const calm = projectFolder({ 'posts.csv': content });
  const wild = projectFolder({ 'posts.csv': content });
  const [undisturbed = none] = await imported(calm, [join(calm, 'posts.csv')]);
  for (let kill = 0; kill < 6; kill++) {
    const { child, ended } = start(['import', '-C', wild, join(wild, 'posts.csv')]);
    await Promise.race([storeHeld(wild, child).then(() => passed(60 + 90 * kill)), ended]);
    child.kill('SIGKILL');
    await ended;
  }
  await imported(wild, [join(wild, 'posts.csv')]);
  type Status = { items: number; setAside: unknown[]; imports: Record<string, unknown>[] };
  const status = async (folder: string) => {
    const { items, setAside, imports } = await json<Status>(['status', '-C', folder]);
    return { items, setAside, imports: imports.map((one) => ({ ...one, recordedMs: 0 })) };
  };
  expect(await status(wild)).toEqual(await status(calm));
  expect((await status(calm)).imports).toMatchObject([{ ...undisturbed, finished: true }]);
  const run = async (folder: string) => (await json<{ run: string }>(['repeats', '-C', folder])).run;
  expect(await run(wild)).toBe(await run(calm));
});

test('Ctrl-C stops an import cleanly; the same command goes on', async () => {
  const rows = Array.from({ length: 6_000 }, (_, n) => row(n));
  const folder = projectFolder({ 'posts.csv': ofSlices(rows) });
  const { child, ended } = start(['import', '-C', folder, join(folder, 'posts.csv')]);
  await storeHeld(folder, child);
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect(code).toBe(130);
  expect(stderr.trim()).toBe('stopped; the same command goes on where it stopped');
  await imported(folder, [join(folder, 'posts.csv')]);
  expect(await json(['status', '-C', folder])).toMatchObject({
    items: 6_000,
    imports: [{ finished: true, rows: 6_000, items: 6_000 }],
  });
});

test('rebuild makes the store again from evidence and casebook, with the same run ids and numbers', async () => {
  const folder = projectFolder({
    'one.csv': header + row(1) + row(2),
    'two.csv': header + row(1, 'river-news', 'A new text of the first') + row(3, 'unlisted'),
  });
  await refrain(['import', '-C', folder, join(folder, 'one.csv')]);
  await refrain(['import', '-C', folder, join(folder, 'two.csv')]);
  const look = async () => ({
    run: (await json<{ run: string }>(['survey', '-C', folder])).run,
    repeats: (await json<{ result: unknown }>(['repeats', '-C', folder, '--fresh'])).result,
    status: await json<object>(['status', '-C', folder]),
  });
  const before = await look();
  rmSync(join(folder, 'data', 'store'), { recursive: true });
  expect((await refrain(['rebuild', '-C', folder])).code).toBe(0);
  expect(await look()).toEqual(before);
  writeFileSync(join(folder, 'one.csv'), 'the file itself is not needed any more');
  expect((await refrain(['rebuild', '-C', folder])).code).toBe(0);
  expect(await look()).toEqual(before);
});

test('--dry-run shows the mapping and what the items would be, and writes nothing', async () => {
  const folder = projectFolder({ 'posts.csv': header + row(1) });
  const { code, stdout } = await refrain(['import', '-C', folder, join(folder, 'posts.csv'), '--dry-run']);
  expect(code).toBe(0);
  expect(stdout).toContain('published: published');
  expect(stdout).toContain('2031-05-06T04:01:00.000Z');
  expect(await json(['status', '-C', folder])).toMatchObject({ items: 0, imports: [] });
});

test('a newcomer with a CSV of posts has a report two commands later', async () => {
  const folder = newFolder();
  const csv = join(folder, 'posts.csv');
  writeFileSync(
    csv,
    `user,created_at,text\n${Array.from({ length: 40 }, (_, n) => `user${n % 5},2031-05-06 07:${10 + (n % 50)},Post about the harbour and its many ships ${n % 8}\n`).join('')}`,
  );
  const project = join(folder, 'mine');
  const init = await refrain(['init', project, '--from', csv, '--zone', 'Europe/Minsk']);
  expect(init.code, init.stderr).toBe(0);
  const outlets = readFileSync(join(project, 'outlets.yaml'), 'utf8');
  expect(outlets).not.toContain('user1'); // accounts of people under a keyed hash
  expect(readFileSync(join(project, 'refrain.yaml'), 'utf8')).toMatch(/from: ['"]?2031-05-06/);
  const report = await refrain(['report', '-C', project]);
  expect(report.code, report.stderr).toBe(0);
  const html = readFileSync(report.stdout.replace('report: ', '').trim(), 'utf8');
  expect(html).toContain('codebook');
  expect(html).not.toContain('user1');

  const ukrainian = await refrain(['report', '-C', project, '--language', 'uk']);
  expect(ukrainian.code, ukrainian.stderr).toBe(0);
  const path = ukrainian.stdout.replace('report: ', '').trim();
  expect(path).toBe(report.stdout.replace('report: ', '').trim().replace('.html', '-uk.html')); // beside the English one
  expect(readFileSync(path, 'utf8')).toMatch(/<html lang="uk">[^]+Що ми з’ясували[^]+40\u00a0матеріалів/);
  expect((await refrain(['report', '-C', project, '--language', 'xx'])).code).toBe(2);
});
