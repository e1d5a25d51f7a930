import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accountKey } from '../../src/evidence/secret-key.js';

const project = (): string => mkdtempSync(join(tmpdir(), 'refrain-key-'));

test('the key is made once, and nothing is left beside it', () => {
  const folder = project();
  const key = accountKey(folder);
  expect(key).toHaveLength(32);
  expect(accountKey(folder)).toEqual(key);
  expect(readdirSync(join(folder, 'secrets'))).toEqual(['accounts.key']);
});

test('a key that is not whole is not used: accounts would change their names unseen', () => {
  const folder = project();
  mkdirSync(join(folder, 'secrets'));
  writeFileSync(join(folder, 'secrets', 'accounts.key'), '');
  expect(() => accountKey(folder)).toThrow(expect.objectContaining({ code: 'key-broken' }));
});
