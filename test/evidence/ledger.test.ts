import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Ledger } from '../../src/evidence/ledger.js';
import { sha256 } from '../../src/vocabulary/ids.js';

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
