import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFile } from '../../src/project/import-file.js';
import { planRemoval } from '../../src/project/plan-removal.js';
import { openProject, type Project } from '../../src/project/project.js';
import { rebuild } from '../../src/project/rebuild.js';
import { removeItems } from '../../src/project/remove-items.js';
import { verify } from '../../src/project/verify.js';
import { searchItems } from './search-items.js';
import { projectFolder } from '../cli/refrain.js';

const job = { signal: new AbortController().signal, progress: () => {}, log: () => {} };
const header = 'outlet,published,text\n';
const row = (n: number): string => `river-news,2031-05-0${n}T07:00:00Z,The harbour opens for the ${n}th time\n`;

let folder = '';
let project: Project;
beforeEach(async () => {
  folder = projectFolder({
    'one.csv': header + row(1) + row(2),
    'two.csv': header + row(3),
    'three.csv': header + row(4),
  });
  project = await openProject(folder, { command: 'test', now: () => new Date('2031-06-01T00:00:00Z') });
  for (const name of ['one.csv', 'two.csv', 'three.csv']) await importFile(project, join(folder, name), {}, job);
});
afterEach(() => project.close());

const ledger = (): string => join(folder, 'data/evidence/ledger/local.jsonl');
const changeLedger = (change: (lines: string[]) => string[]): void => {
  const lines = readFileSync(ledger(), 'utf8').split('\n').slice(0, -1);
  writeFileSync(ledger(), `${change(lines).join('\n')}\n`);
};
function contents(): string[] {
  const at = join(folder, 'data/evidence/content');
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
/** `code place what` of what is wrong, and of what is worth a note. */
async function said(weight: 'wrong' | 'note' | 'removed' = 'wrong'): Promise<string[]> {
  const { findings, whole } = await verify(project, job);
  expect(whole).toBe(findings.every((one) => one.weight !== 'wrong'));
  return findings.filter((one) => one.weight === weight).map(({ code, place, what }) => `${code} ${place} ${what}`);
}

test('a project as it was kept is whole; whatever is done to it is found with its place', async () => {
  expect(await said()).toEqual([]);
  expect(await said('note')).toEqual([]);
  const [first = '', second = ''] = contents();
  const bytes = readFileSync(first);

  writeFileSync(first, bytes.toString('utf8').replace('harbour', 'parlour'));
  expect(await said()).toEqual([expect.stringMatching(/^content-changed data\/evidence\/content\/.*".*\.csv" is not/)]);
  writeFileSync(first, bytes.subarray(0, 10));
  expect(await said()).toEqual([expect.stringMatching(/^content-cut .* is cut: 10 of \d+ bytes are there/)]);
  writeFileSync(first, bytes);

  renameSync(second, `${second}.away`);
  expect(await said()).toEqual([expect.stringMatching(/^content-missing .* is gone/)]);
  expect(await said('note')).toEqual([expect.stringMatching(/^stray .*\.away no line of the ledger speaks of this/)]);
  renameSync(`${second}.away`, second);

  writeFileSync(join(folder, 'data/evidence/content/.99.part'), 'half');
  expect(await said('note')).toEqual([expect.stringMatching(/^left-over .*\.99\.part/)]);
  rmSync(join(folder, 'data/evidence/content/.99.part'));

  const whole = readFileSync(ledger());
  changeLedger((lines) => lines.map((line) => line.replace('two.csv', '2.csv')));
  expect(await said()).toEqual([expect.stringMatching(/local\.jsonl:2 this line was changed/)]);
  writeFileSync(ledger(), whole);
  changeLedger(([one = '', , three = '']) => [one, three]);
  expect(await said()).toEqual([
    expect.stringMatching(/^ledger-broken .*local\.jsonl:2 line 2 is missing before this one/),
    'reading-without-line two.csv the store has read this, and no line of the ledger speaks of it',
    expect.stringMatching(/^item-without-evidence [0-9a-f]{64} 1 rows of items/),
  ]);
  writeFileSync(ledger(), whole);
  changeLedger(([one = '', two = '', three = '']) => [one, three, two]);
  expect((await said()).join('\n')).toMatch(/local\.jsonl:3 this line stands in the wrong order: it is number 2/);
  writeFileSync(ledger(), whole);
  // Cut off at the end the chain is sound, but what the line spoke of is there.
  changeLedger((lines) => lines.slice(0, -1));
  expect((await said()).map((line) => line.split(' ')[0])).toEqual(['reading-without-line', 'item-without-evidence']);
  writeFileSync(ledger(), whole);
  appendFileSync(ledger(), '{"n":4');
  expect(await said()).toEqual([]);
  expect(await said('note')).toEqual([expect.stringMatching(/^ledger-torn .*:4 the last line is cut short/)]);
});

test('a lawful removal is said with reason, authority and day, and is not called broken', async () => {
  const [item = ''] = await searchItems(project, 'The harbour opens for the 1th time');
  const plan = await planRemoval(project, [item]);
  await removeItems(project, plan, { reason: 'names a child', authority: 'Article 17' }, job);
  expect(await said()).toEqual([]);
  expect(await said('removed')).toEqual([
    `removed ledger line 4 ${item} taken out of one.csv on 2031-06-01: names a child (Article 17)`,
  ]);
  const sha256 = plan.contents[0]?.sha256 ?? '';
  mkdirSync(join(folder, 'data/evidence/content', sha256.slice(0, 2)), { recursive: true });
  writeFileSync(join(folder, 'data/evidence/content', sha256.slice(0, 2), sha256), header + row(1) + row(2));
  expect(await said()).toEqual([expect.stringMatching(/^removed-is-there .* this was removed, and is there/)]);
});

test('a file that was left is read where it is; moved or changed, that is found, and its new place is known by its hash', async () => {
  const big = join(folder, 'big.csv');
  writeFileSync(big, header + row(5) + row(6));
  const before = contents();
  const taken = await importFile(project, big, { leave: true }, job);
  expect(taken.imported[0]?.counts).toMatchObject({ rows: 2, items: 2 });
  expect(contents()).toEqual(before);
  expect(await said()).toEqual([]);

  const moved = join(folder, 'moved.csv');
  renameSync(big, moved);
  expect(await said()).toEqual([`left-missing big.csv "big.csv" is not where it was left`]);
  await expect(rebuild(project, job)).rejects.toMatchObject({ code: 'evidence-missing', place: big });
  const again = await importFile(project, moved, { leave: true }, job);
  expect(again.imported[0]?.counts).toMatchObject({ rows: 2, known: 2 });
  expect(await said()).toEqual([]);

  writeFileSync(moved, header + row(5) + row(7));
  expect(await said()).toEqual([
    `left-changed moved.csv "moved.csv" is not as it was kept: its bytes have another hash`,
  ]);
  await expect(rebuild(project, job)).rejects.toMatchObject({ code: 'left-changed', place: moved });
  writeFileSync(moved, header + row(5) + row(6));
  await rebuild(project, job);
  expect(await said()).toEqual([]);

  const [item = ''] = await searchItems(project, 'The harbour opens for the 5th time');
  const plan = await planRemoval(project, [item]);
  expect(plan.contents).toMatchObject([{ name: 'moved.csv', left: true }]);
  await removeItems(project, plan, { reason: 'names a child', authority: '' }, job);
  expect(await searchItems(project, 'The harbour opens for the 5th time')).toEqual([]);
  expect(readFileSync(moved, 'utf8')).toBe(header + row(5) + row(6)); // it is not ours
  expect(await said()).toEqual([]);
});

test('evidence that lies where nothing can be written is verified, and it is said that the store was not', async () => {
  await project.close();
  execFileSync('chmod', ['-R', 'a-w,a+rX', folder]);
  const sealed = await openProject(folder, { command: 'test', now: () => new Date('2031-06-01T00:00:00Z') });
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534); // who may do everything is kept from nothing
  try {
    const { whole, contents: seen, findings } = await verify(sealed, job);
    expect([whole, seen]).toEqual([true, 3]);
    expect(findings).toMatchObject([{ weight: 'note', code: 'read-only' }]);
  } finally {
    if (isRoot) process.seteuid?.(0);
    execFileSync('chmod', ['-R', 'u+w', folder]);
    await sealed.close();
  }
});
