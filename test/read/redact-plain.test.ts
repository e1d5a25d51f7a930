import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileKind } from '../../src/read/file-kind.js';
import { locatorsOf } from '../../src/read/locators.js';
import { plan } from '../../src/read/plan.js';
import { readRecords } from '../../src/read/read-records.js';
import { redactPlain } from '../../src/read/redact-plain.js';
import { closeSource, openSource } from '../../src/read/source.js';

const folder = mkdtempSync(join(tmpdir(), 'refrain-redact-'));
const mapping = { outlet: 'outlet', published: 'published', text: 'text' };
const columns = ['outlet', 'published', 'text'];

/** Place, problem and values of every record. */
async function recordsOf(path: string, kind: FileKind): Promise<[place: string, problem: string, values: unknown[]][]> {
  const source = await openSource(path, kind);
  const seen: [string, string, unknown[]][] = [];
  try {
    for await (const slice of plan(path, kind)) {
      const records = await readRecords(source, slice, columns);
      const place = locatorsOf(records, kind, {});
      for (let record = 0; record < records.count; record++) {
        const problem = records.problem(record);
        const values = problem === '' ? columns.map((_, column) => records.value(record, column)) : [];
        seen.push([place(record), problem, values]);
      }
    }
  } finally {
    await closeSource(source);
  }
  return seen;
}

type Row = readonly [outlet: string, published: string, text: string];
const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
const asObject = (row: Row): object => Object.fromEntries(columns.map((name, at) => [name, row[at]]));

const write: Partial<Record<FileKind, (rows: readonly Row[], end: string) => string>> = {
  csv: (rows, end) => [columns, ...rows].map((row) => `${row.map(quoted).join(',')}${end}`).join(''),
  jsonl: (rows, end) => rows.map((row) => `${JSON.stringify(asObject(row))}${end}`).join(''),
  json: (rows) => JSON.stringify(rows.map(asObject), null, 2),
  rows: (rows) =>
    rows.map((row, at) => `${JSON.stringify({ place: `sheet A row ${at}`, record: asObject(row) })}\n`).join(''),
};

const text = fc.oneof(fc.string(), fc.constantFrom('redacted', '', 'two\nlines', 'three\r\nmore\nlines', 'a "quote"'));
const someRows = fc.array(fc.tuple(fc.tuple(text, text, text), fc.boolean()), { minLength: 1, maxLength: 12 });

test.each(Object.entries(write) as [FileKind, (rows: readonly Row[], end: string) => string][])(
  '%s: whatever is removed, every other record keeps its place and its values, and what is gone is still a row',
  async (kind, asText) => {
    const input = join(folder, `${kind}-in`);
    const output = join(folder, `${kind}-out`);
    await fc.assert(
      fc.asyncProperty(someRows, fc.constantFrom('\n', '\r\n'), async (chosen, end) => {
        writeFileSync(
          input,
          asText(
            chosen.map(([row]) => row),
            end,
          ),
        );
        const before = await recordsOf(input, kind);
        const sound = before.filter(([, problem], at) => problem === '' && chosen[at]?.[1]).map(([place]) => place);
        const what = { kind, name: 'posts', part: '', mappings: [mapping], signal: new AbortController().signal };
        const done = await redactPlain(input, output, { ...what, places: new Set(sound) });
        expect([...done.found].sort()).toEqual([...sound].sort());
        expect(await recordsOf(output, done.kind)).toEqual(
          before.map(([place, problem, values]) =>
            sound.includes(place) ? [place, 'redacted', []] : [place, problem, values],
          ),
        );
      }),
      { numRuns: 60 },
    );
  },
);
