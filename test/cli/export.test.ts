import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readCells, type SheetCells } from '../../src/read/steps/sheets/read-cells.js';
import { defaultLimits } from '../../src/vocabulary/limits.js';
import { imported, json, projectFolder, refrain } from './refrain.js';

const codebook = `themes:
  - {id: isolation, name: Isolation}
narratives:
  - id: cut-off
    name: The region is cut off
    theme: isolation
    definition: Says that the region cannot be reached.
    queries: {en: ferry NOT wind}
`;
const posts = `outlet,published,text,url
river-news,2031-05-06T00:30:00+03:00,The ferry to the island does not run this week,https://river.example/1
hill-post,2031-05-06T09:00:00+03:00,=HYPERLINK("https://bad.example") the ferry is late,https://hill.example/1
harbour-wire,2031-05-07T09:00:00+03:00,The ferry waits for the wind to fall,https://wire.example/1
river-news,2031-05-08T09:00:00+03:00,Snow has closed the pass to the south,river.example/2
`;
let folder = '';

beforeAll(async () => {
  folder = projectFolder({ 'codebook.yaml': codebook, 'posts.csv': posts });
  await imported(folder, [join(folder, 'posts.csv')]);
});

async function sheets(path: string): Promise<SheetCells[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'refrain-export-'));
  return (await readCells(path, scratch, { name: path, limits: defaultLimits })) ?? [];
}
async function exported(...args: string[]): Promise<Record<string, unknown>[]> {
  const path = join(folder, 'out.xlsx');
  await json(['export', ...args, '--out', path, '-C', folder]);
  const [{ rows: [heading, ...rows] } = { rows: [] }] = await sheets(path);
  return rows.map(({ cells }) => Object.fromEntries(heading!.cells.map((name, at) => [name, cells[at]])));
}

test('items are a workbook with dates in the zone of the project and in UTC, and no formula', async () => {
  const items = await exported('items');
  expect(items).toHaveLength(4);
  expect(items[0]).toMatchObject({
    outlet: 'river-news',
    'published (Europe/Minsk)': '2031-05-06T00:30:00',
    'published (UTC)': '2031-05-05T21:30:00',
    address: 'https://river.example/1',
    language: 'en',
  });
  expect(items[1]?.text).toBe('=HYPERLINK("https://bad.example") the ferry is late');
});

test('the sheet About says what the workbook is', async () => {
  await exported('items', '--query', 'ferry', '--from', '2031-05-06', '--group', 'river');
  const about = Object.fromEntries((await sheets(join(folder, 'out.xlsx'))).at(-1)!.rows.map(({ cells }) => cells));
  expect(about).toMatchObject({
    project: 'Test',
    'made up': expect.stringContaining('made up') as string,
    rows: 2,
    days: '2031-05-06 to the last',
    groups: 'river',
    query: 'ferry',
    'left out': 'nothing',
  });
});

test('days, outlets, groups and a query narrow down what is exported', async () => {
  const outlets = async (...args: string[]): Promise<unknown[]> =>
    (await exported(...args)).map(({ outlet }) => outlet);
  expect(await outlets('items', '--query', 'ferry NOT wind')).toEqual(['river-news', 'hill-post']);
  expect(await outlets('items', '--from', '2031-05-07', '--to', '2031-05-07')).toEqual(['harbour-wire']);
  expect(await outlets('items', '--outlet', 'harbour-wire', 'hill-post')).toEqual(['hill-post', 'harbour-wire']);
  expect(await outlets('matches', '--group', 'river')).toEqual(['river-news', 'hill-post']);
});

test('outlets come with their items, the codebook with its queries', async () => {
  expect(await exported('outlets', '--to', '2031-05-06')).toMatchObject([
    { outlet: 'river-news', groups: 'river', items: 1, first: '2031-05-06', last: '2031-05-06' },
    { outlet: 'harbour-wire', alignment: 'unknown', items: 0 },
    { outlet: 'hill-post', items: 1 },
  ]);
  expect(await exported('codebook')).toMatchObject([{ narrative: 'cut-off', queries: 'en: ferry NOT wind' }]);
  await json(['export', 'codebook', '-C', folder]);
  expect(readFileSync(join(folder, 'codebook.csv'), 'utf8')).toContain('cut-off,The region is cut off,isolation');
});

test('what cannot be narrowed down so, or is not there, is wrong use', async () => {
  const wrong = async (...args: string[]): Promise<string> => {
    const { code, stderr } = await refrain(['export', ...args, '--out', '-', '-C', folder]);
    expect(code).toBe(2);
    return stderr;
  };
  expect(await wrong('clusters', '--query', 'ferry')).toContain('[cannot-narrow]');
  expect(await wrong('items', '--group', 'rivr')).toContain('did you mean "river"?');
  expect(await wrong('items', '--from', '6.5.2031')).toContain('YYYY-MM-DD');
  expect(await wrong('items', '--query', '(ferry')).toContain('bracket');
});

test('only a file is replaced: of a link what it leads to, and what is none stays', async () => {
  const target = join(folder, 'kept.csv');
  writeFileSync(target, 'old');
  symlinkSync(target, join(folder, 'link.csv'));
  await json(['export', 'outlets', '--out', join(folder, 'link.csv'), '-C', folder]);
  expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, 'utf8')).toContain('river-news');
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const [what, path] of [
    ['this is no file that could be replaced', folder],
    ['this is no file that could be replaced', pipe],
    ['check', join(target, 'a.csv')],
  ] as const) {
    const { code, stderr } = await refrain(['export', 'outlets', '--out', path, '-C', folder]);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(what);
    expect(stderr).not.toMatch(/mistake of Refrain|Unhandled/);
  }
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

test('an export that is refused leaves nothing half made', async () => {
  const path = join(folder, 'refused.csv');
  expect((await refrain(['export', 'items', '--outlet', 'nobody', '--out', path, '-C', folder])).code).toBe(2);
  expect(readdirSync(folder).filter((name) => name.startsWith('refused'))).toEqual([]);
});

test.each([
  ['a link to itself', 'loop.csv', 'ELOOP'],
  ['a name of 300 letters', `${'a'.repeat(300)}.csv`, 'ENAMETOOLONG'],
  ['a file as a folder', join('posts.csv', 'x'), 'ENOTDIR'],
])('%s as input is one clear line', async (_, name, says) => {
  if (name === 'loop.csv') symlinkSync(join(folder, name), join(folder, name));
  const { code, stderr } = await refrain(['import', '-C', folder, join(folder, name)]);
  expect(code).toBe(2);
  expect(stderr).toContain(says);
  expect(stderr).toContain('check the path');
});
