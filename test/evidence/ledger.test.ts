import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Ledger } from '../../src/evidence/ledger.js';
import { canonicalJson } from '../../src/vocabulary/canonical-json.js';
import { sha256, type ItemId } from '../../src/vocabulary/ids.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'refrain-ledger-'));
const file = (name: string) => ({
  kind: 'file' as const,
  sha256: sha256(name),
  bytes: 1,
  name,
  reading: { b: 1, a: ['x'] },
});
const path = (at: string): string => join(at, 'ledger', 'local.jsonl');
const at = new Date('2031-01-02T03:04:05Z');

test('lines are chained, and read back as they were written', async () => {
  const evidence = folder();
  const ledger = await Ledger.open(evidence);
  await ledger.append(file('one'), at);
  await ledger.append(file('two'), at);
  const again = await Ledger.open(evidence);
  expect(again.entries).toEqual(ledger.entries);
  expect(again.entries[1]?.prev).toBe(again.entries[0]?.hash);
});

test('a clock that jumps back does not put a later line before an earlier one', async () => {
  const ledger = await Ledger.open(folder());
  const first = await ledger.append(file('one'), at);
  const second = await ledger.append(file('two'), new Date(0));
  expect(second.time).toBe(first.time + 1);
});

test('a line that was changed, or left out, is found with its place', async () => {
  const evidence = folder();
  const ledger = await Ledger.open(evidence);
  for (const name of ['one', 'two', 'three']) await ledger.append(file(name), at);
  const lines = readFileSync(path(evidence), 'utf8').split('\n');
  writeFileSync(path(evidence), lines.map((line) => line.replace('"two"', '"2"')).join('\n'));
  await expect(Ledger.open(evidence)).rejects.toMatchObject({ name: 'IntegrityError', place: `${path(evidence)}:2` });
  writeFileSync(path(evidence), [lines[0], ...lines.slice(2)].join('\n'));
  await expect(Ledger.open(evidence)).rejects.toMatchObject({ name: 'IntegrityError' });
});

test('a last line that a crash cut short is removed, and said', async () => {
  const evidence = folder();
  const ledger = await Ledger.open(evidence);
  await ledger.append(file('one'), at);
  appendFileSync(path(evidence), '{"n":2,"time":');
  const again = await Ledger.open(evidence);
  expect(again.torn).toBe(true);
  expect(again.entries).toHaveLength(1);
  await again.append(file('two'), at);
  expect((await Ledger.open(evidence)).torn).toBe(false);
});

test('lines written before files could be left or items removed hold as they are; new ones are chained to them', async () => {
  const evidence = folder();
  await Ledger.open(evidence);
  const said = {
    n: 1,
    time: 5,
    kind: 'file',
    sha256: sha256('one'),
    bytes: 1,
    name: 'one',
    reading: {},
    prev: '0'.repeat(64),
  };
  const hash = sha256(canonicalJson([1, 5, 'file', said.sha256, 1, 'one', {}, said.prev]));
  writeFileSync(path(evidence), `${JSON.stringify({ ...said, hash })}\n`);
  const ledger = await Ledger.open(evidence);
  const left = await ledger.append({ ...file('two'), kind: 'left', at: '/far/two' }, at);
  const items = ['0000000000001' as ItemId];
  const removed = await ledger.append({ kind: 'removed', items, reason: 'asked', authority: '', contents: [] }, at);
  expect([left.prev, removed.prev]).toEqual([hash, left.hash]);
  expect((await Ledger.open(evidence)).removals).toEqual([removed]);
  for (const [was, is] of [
    ['/far/two', '/far/2'],
    ['asked', 'lost'],
    ['0000000000001', '0000000000002'],
  ] as const) {
    const sound = readFileSync(path(evidence), 'utf8');
    writeFileSync(path(evidence), sound.replace(was, is));
    await expect(Ledger.open(evidence), was).rejects.toMatchObject({ code: 'ledger-broken' });
    writeFileSync(path(evidence), sound);
  }
});
