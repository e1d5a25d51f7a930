import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  endResident,
  imported,
  newFolder,
  outletsYaml,
  projectFolder,
  refrain,
  start,
  type Ended,
} from '../cli/refrain.js';
import { called, servedProcess, type ServedProcess } from './served-process.js';

const header = 'outlet,published,title,text\n';
const row = (n: number, text = `The ferry of the harbour was late again on trip ${n}, said the captain`): string =>
  `${n % 2 ? 'river-news' : 'hill-post'},2031-05-${String((n % 28) + 1).padStart(2, '0')}T07:00:00Z,Ferry ${n},"${text}"\n`;
const rows = (from: number, to: number): string =>
  header + Array.from({ length: to - from }, (_, n) => row(from + n)).join('');

const asked: readonly (readonly string[])[] = [
  ['status', '--format', 'json'],
  ['search', 'ferry AND captain', '--format', 'csv'],
  ['survey'],
  ['repeats', '--format', 'ndjson'],
  ['export', 'items', '--out', '-'],
  ['search', '(ferry'],
  ['show', 'nothing'],
  ['check'],
];
let folder = '';
let before: Ended[] = [];
let room: ServedProcess;

beforeAll(async () => {
  folder = projectFolder({ 'items.csv': rows(0, 40) });
  await imported(folder, [join(folder, 'items.csv')]);
  before = [];
  for (const args of asked) before.push(await refrain(['-C', folder, ...args]));
  endResident();
  room = await servedProcess(folder);
  await room.until('/items.json', (_, status) => status === 200);
});
afterAll(() => room.child.kill('SIGKILL'));

test('what a command prints and how it ends is the same while the reading room is open', async () => {
  const now = await Promise.all(asked.map((args) => called(['-C', folder, ...args])));
  expect(now.map(({ code, stdout }) => ({ code, stdout }))).toEqual(
    before.map(({ code, stdout }) => ({ code, stdout })),
  );
  // Before it, one may be told what is under way.
  for (const at of [5, 6]) expect(now[at]?.stderr.endsWith(before[at]?.stderr ?? '')).toBe(true);
});

test('only its owner can open the socket', () => {
  expect(statSync(join(folder, 'data', 'serve.sock')).mode & 0o077).toBe(0);
});

test('a file is named from where the command is called, and what it brings is on the pages', async () => {
  const cwd = newFolder();
  writeFileSync(join(cwd, 'more.csv'), rows(40, 60));
  const { code, stdout, stderr } = await called(['-C', folder, 'import', 'more.csv', '--format', 'json'], { cwd });
  expect(code, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: 'more.csv', counts: { items: 20 } }] });
  expect(stderr).toContain('20 rows = 20 new items');
  const found = await room.until('/items.json?q=ferry', (text) => text.includes('"total":60'));
  expect(JSON.parse(found)).toMatchObject({ total: 60 });
  const report = await called(['-C', folder, 'report', '--out', 'own.html'], { cwd });
  expect(report.code, report.stderr).toBe(0);
  expect(statSync(join(cwd, 'own.html')).size).toBeGreaterThan(1_000);
});

test('a text on the standard input is sent along', async () => {
  const input = 'The ferry of the harbour was late again on trip 7, said the captain';
  const { code, stdout } = await called(['-C', folder, 'who-said', '-', '--format', 'json'], { input });
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as { said: unknown[] }).said.length).toBeGreaterThan(0);
});

test('a second reading room is told where the first is', async () => {
  const { code, stderr } = await called(['-C', folder, 'serve']);
  expect(code).toBe(1);
  expect(stderr).toContain(`is open already, at ${room.address}`);
  expect(stderr).toContain('[store-held]');
});

test('a mistake in the casebook is shown with its place, and the pages go on with what was there', async () => {
  writeFileSync(join(folder, 'outlets.yaml'), outletsYaml.replace('kind: agency', 'kind: agencie'));
  const page = await room.until('/items', (text) => text.includes('outlets.yaml:11:11'));
  expect(page).toContain('did you mean');
  expect(page).toContain('River News');
  const { code, stderr } = await called(['-C', folder, 'status']);
  expect(code).toBe(2);
  expect(stderr).toContain('outlets.yaml:11:11');
  writeFileSync(join(folder, 'outlets.yaml'), outletsYaml.replace('River News', 'River Weekly'));
  const mended = await room.until('/items', (text) => text.includes('River Weekly'));
  expect(mended).not.toContain('outlets.yaml:11:11');
});

test('while the store is made again, pages say so and come back', async () => {
  const rebuilding = called(['-C', folder, 'rebuild', '--format', 'json']);
  const away = await room.until('/items', (_, status) => status === 503);
  expect(away).toContain('http-equiv="refresh"');
  const { code, stdout } = await rebuilding;
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ readings: 2, counts: { items: 60 } });
  await room.until('/items.json?q=ferry', (text) => text.includes('"total":60'));
});

test('Ctrl-C stops an import that the server carries out; the same command goes on', async () => {
  writeFileSync(join(folder, 'many.csv'), rows(100, 20_100));
  const args = ['-C', folder, 'import', join(folder, 'many.csv'), '--workers', '1', '--format', 'json'];
  const { child, ended } = start(args);
  await room.until('/items', (text) => text.includes('refrain import'));
  child.kill('SIGINT');
  const { code, stderr } = await ended;
  expect({ code, stderr: stderr.trim() }).toEqual({
    code: 130,
    stderr: 'stopped; the same command goes on where it stopped',
  });
  const again = await called(args);
  expect(again.code, again.stderr).toBe(0);
  expect(JSON.parse((await called(['-C', folder, 'status', '--format', 'json'])).stdout)).toMatchObject({
    items: 20_060,
  });
});
