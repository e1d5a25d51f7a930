import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords } from '../../src/read/csv-records.js';
import { cutText } from '../../src/read/cut-text.js';
import type { FileKind } from '../../src/read/file-kind.js';
import { jsonRecords } from '../../src/read/json-records.js';
import type { Slice } from '../../src/read/plan.js';
import { closeSource, openSource } from '../../src/read/source.js';
import { temporaryFile } from './temporary-file.js';

interface Read {
  values: unknown[];
  number: number;
  problem: string;
}

/** All records of a file that is cut in slices of about so many bytes. */
async function readCut(path: string, kind: FileKind, columns: string[], sizes: object): Promise<[Read[], Slice[]]> {
  const source = await openSource(path, kind);
  const read: Read[] = [];
  const slices: Slice[] = [];
  try {
    for await (const slice of cutText(source, sizes)) {
      slices.push(slice);
      const records = await (kind === 'csv' ? csvRecords : jsonRecords)(source, slice, columns);
      for (let record = 0; record < records.count; record++) {
        const values = columns.map((_, column) => records.value(record, column));
        read.push({ values, number: records.number(record), problem: records.problem(record) });
      }
    }
  } finally {
    await closeSource(source);
  }
  return [read, slices];
}

const cell = fc
  .oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.stringMatching(/^[a",;\n\r ]{0,8}$/))
  .map((text) => text.toWellFormed());
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
const bytesOfSlice = fc.integer({ min: 1, max: 120 });
const newline = fc.constantFrom('\n', '\r\n');

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('however a file is cut into slices', () => {
  test('a table written as CSV reads back row for row, with the line on which each begins', async () => {
    await fc.assert(
      fc.asyncProperty(table, bytesOfSlice, newline, fc.boolean(), async (rows, sliceBytes, end, bom) => {
        const lines = rows.map((row) => row.map(quoted).join(',') + end);
        const path = temporaryFile('table.csv', `${bom ? '\u{feff}' : ''}a,b,c${end}${lines.join('')}`);
        const [read, slices] = await readCut(path, 'csv', ['a', 'b', 'c'], { sliceBytes });
        expect(read.map(({ values }) => values)).toEqual(rows);
        let line = 2;
        for (const [index, text] of lines.entries()) {
          expect(read[index]?.number).toBe(line);
          line += text.split('\n').length - 1;
        }
        expect(slices.map(({ index }) => index)).toEqual(slices.map((_, index) => index));
      }),
      { numRuns: 150 },
    );
  });

  test('objects in lines and in an array read back one by one', async () => {
    await fc.assert(
      fc.asyncProperty(table, bytesOfSlice, fc.integer({ min: 0, max: 2 }), async (rows, sliceBytes, indent) => {
        const objects = rows.map(([a, b, c]) => ({ a, b: { deep: [b, '}]'] }, c }));
        const lines = temporaryFile('rows.jsonl', objects.map((object) => `${JSON.stringify(object)}\n`).join('\n'));
        const [inLines] = await readCut(lines, 'jsonl', ['a', 'b', 'c'], { sliceBytes });
        expect(inLines.map(({ values }) => values)).toEqual(objects.map(Object.values));
        expect(inLines.map(({ number }) => number)).toEqual(objects.map((_, index) => index * 2 + 1));
        const array = temporaryFile('rows.json', JSON.stringify(objects, null, indent));
        const [inArray] = await readCut(array, 'json', ['a', 'b', 'c'], { sliceBytes });
        expect(inArray.map(({ values }) => values)).toEqual(objects.map(Object.values));
        expect(inArray.map(({ number }) => number)).toEqual(objects.map((_, index) => index + 1));
      }),
      { numRuns: 100 },
    );
  });

  test('the same records and the same problems are found in any bytes', async () => {
    const rough = fc.stringMatching(/^[a",\n\r]{0,60}$/);
    await fc.assert(
      fc.asyncProperty(rough, bytesOfSlice, async (text, sliceBytes) => {
        const path = temporaryFile('rough.csv', `a,b\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n${text}`);
        const openable = await openSource(path, 'csv').then(closeSource, () => 'no');
        fc.pre(openable !== 'no');
        const [cut] = await readCut(path, 'csv', ['a', 'b'], { sliceBytes });
        const [whole] = await readCut(path, 'csv', ['a', 'b'], {});
        expect(cut).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });
});

test('a line that is too long is set aside alone, and is not read into memory', async () => {
  const text = `a,b\n1,2\n3,${'x'.repeat(500)}\n4,5\n`;
  const [read, slices] = await readCut(temporaryFile('long.csv', text), 'csv', ['a', 'b'], {
    sliceBytes: 64,
    longestRecord: 200,
  });
  expect(read.map(({ number, problem }) => `${number} ${problem}`)).toEqual(['2 ', '3 too-long', '4 ']);
  expect(slices.filter(({ setAside }) => setAside)).toHaveLength(1);
});

test('a quotation mark that is never closed costs its own line, not the rest of the file', async () => {
  const rest = Array.from({ length: 100 }, (_, index) => `${index},b\n`).join('');
  const text = `a,b\n1,2\n3,"never closed\n${rest}`;
  for (const sizes of [{}, { sliceBytes: 64, longestRecord: 200 }]) {
    const [read] = await readCut(temporaryFile('open.csv', text), 'csv', ['a', 'b'], sizes);
    expect(read.filter(({ problem }) => problem !== '')).toMatchObject([{ number: 3, problem: 'bad-quotes' }]);
    expect(read).toHaveLength(102);
  }
});
