import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Mapping } from '../../src/read/mapping.js';
import { redactPlain } from '../../src/read/redact-plain.js';
import { temporaryFile } from './temporary-file.js';

test('the record of an item of several outlets is found by the place of each', async () => {
  const csv = 'who,when,what\nRiver TV+Hill Post,2031-05-06T07:00Z,A name\nHill Post,2031-05-06T07:00Z,Open\n';
  const mapping: Mapping = { outlet: { column: 'who', split: '+' }, published: 'when', text: 'what' };
  const places = new Set(['line 2 outlet 1', 'line 2 outlet 2']);
  const output = temporaryFile('redacted.csv', '');
  const what = { name: 'a.csv', part: '', mappings: [mapping], signal: new AbortController().signal };
  const { found } = await redactPlain(temporaryFile('a.csv', csv), output, { kind: 'csv', places, ...what });
  expect(found).toEqual(places);
  expect(readFileSync(output, 'utf8')).not.toContain('A name');
  expect(readFileSync(output, 'utf8')).toContain('Open');
});
