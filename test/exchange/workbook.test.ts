/**
 * Workbooks as they are written. What is asserted of the XML follows ECMA-376 part 1 (5th edition): the order of elements
 * 18.3.1.99 (worksheet), 18.2.27 (workbook) and 18.8.39 (styleSheet), text 22.9.2.19 (ST_Xstring).
 */
import { createWriteStream, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { openPromise } from 'yauzl';
import { expect, test } from 'vitest';
import { linkTarget } from '../../src/exchange/workbook/link-target.js';
import { excelLimits, type Column, type Row, type Sheet } from '../../src/exchange/workbook/sheet.js';
import { writeWorkbook, type WorkbookOptions, type Written } from '../../src/exchange/workbook/write-workbook.js';
import { readCells, type SheetCells } from '../../src/read/steps/sheets/read-cells.js';
import { defaultLimits } from '../../src/vocabulary/limits.js';

const folder = mkdtempSync(join(tmpdir(), 'refrain-workbook-'));
const path = join(folder, 't.xlsx');
const columns: Column[] = [
  { name: 'id', kind: 'literal', width: 12 },
  { name: 'text', kind: 'text', width: 40 },
  { name: 'n', kind: 'number', width: 8 },
  { name: 'time', kind: 'time', width: 19 },
  { name: 'day', kind: 'day', width: 11 },
  { name: 'address', kind: 'link', width: 40 },
  { name: 'kind', kind: 'literal', width: 10, choices: ['agency', 'site'] },
];

async function write(rows: Sheet['rows'], options: Partial<WorkbookOptions> = {}): Promise<Written> {
  return writeWorkbook(createWriteStream(path), [{ name: 'items', columns, rows }], { at: new Date(0), ...options });
}

function back(): Promise<SheetCells[] | undefined> {
  return readCells(path, mkdtempSync(join(folder, 'scratch-')), { name: 't.xlsx', limits: defaultLimits });
}

/** The parts of the package, in its order. */
async function parts(): Promise<Map<string, string>> {
  const zip = await openPromise(path);
  const found = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    found.set(entry.fileName, await textOf(await zip.openReadStreamPromise(entry)));
  }
  zip.close();
  return found;
}

/** The elements inside the root, in order. */
function order(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (depth++ === 1) names.push(name);
  });
  parser.on('closetag', () => depth--);
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

const clock = Date.UTC(2031, 4, 6, 10, 10, 30);

test('cells have their types: numbers and dates are such, ids and what looks like a formula are text', async () => {
  await write([
    [
      ['007', '=SUM(A1:A9)', 2.5, clock, '2031-05-06', 'https://river.example/1', 'site'],
      ['1e12', '-5', -1, null, '1863-01-22', '', ''],
    ],
  ]);
  const [sheet] = (await back()) ?? [];
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
    columns.map(({ name }) => name),
    ['007', '=SUM(A1:A9)', 2.5, '2031-05-06T10:10:30', '2031-05-06', 'https://river.example/1', 'site'],
    ['1e12', '-5', -1, undefined, '1863-01-22'],
  ]);
  const xml = (await parts()).get('xl/worksheets/sheet1.xml') ?? '';
  expect(xml).not.toContain('<f>');
  expect(xml).toContain('<c r="E2" s="7"><v>47974</v></c>'); // a number with a format of days
});

test('the package is what ECMA-376 asks for: element by element, part by part', async () => {
  await write([[['a', 'b', 1, clock, '2031-05-06', 'https://river.example/1', 'site']]], {
    about: () => ({ name: 'About', columns: columns.slice(0, 2), rows: [[['what', 'is']]] }),
  });
  const found = await parts();
  expect([...found.keys()]).toEqual([
    '_rels/.rels',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet2.xml',
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/_rels/workbook.xml.rels',
    '[Content_Types].xml',
  ]);
  expect(order(found.get('xl/worksheets/sheet1.xml') ?? '')).toEqual(
    'sheetViews sheetFormatPr cols sheetData autoFilter dataValidations hyperlinks pageMargins'.split(' '),
  );
  expect(order(found.get('xl/workbook.xml') ?? '')).toEqual(['bookViews', 'sheets', 'definedNames']);
  expect(order(found.get('xl/styles.xml') ?? '')).toEqual(
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles'.split(' '),
  );
  const styles = found.get('xl/styles.xml') ?? '';
  const cellXfs = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s.exec(styles);
  expect(cellXfs?.[2]?.match(/<xf /g)).toHaveLength(Number(cellXfs?.[1]));
  expect(found.get('xl/worksheets/sheet1.xml')).toContain('state="frozen"');
  expect(found.get('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:G2"/>');
  for (const xml of found.values()) order(xml); // each is well-formed
});

test('what a sheet cannot hold is cut, plain or on the next sheet, and counted', async () => {
  const rows = Array.from({ length: 7 }, (_, at): Row => [
    `${at}`,
    '😀'.repeat(6),
    at,
    null,
    null,
    `https://r.example/${at}`,
  ]);
  const written = await write([rows.slice(0, 5), [], rows.slice(5)], {
    limits: { ...excelLimits, rows: 4, links: 2, letters: 10 },
  });
  expect(written).toEqual({
    sheets: [
      { name: 'items', rows: 3 },
      { name: 'items 2', rows: 3 },
      { name: 'items 3', rows: 1 },
    ],
    cutCells: 7 + 7, // text and address
    plainLinks: 2,
  });
  const sheets = (await back()) ?? [];
  expect(sheets.map(({ name }) => name)).toEqual(['items', 'items 2', 'items 3']);
  expect(sheets.flatMap((sheet) => sheet.rows.slice(1).map(({ cells }) => cells[0]))).toEqual(rows.map(([id]) => id));
  expect(sheets[0]?.rows[1]?.cells[1]).toBe('😀😀😀😀…');
});

test('a table without rows is a sheet with its heading', async () => {
  expect((await write([])).sheets).toEqual([{ name: 'items', rows: 0 }]);
  expect((await back())?.[0]?.rows).toHaveLength(1);
});

test('whatever a text holds, its cell gives it back', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '_',
        'x',
        '0',
        '4',
        '1',
        'A',
        '<',
        '&',
        '"',
        ']',
        '>',
        '\r',
        '\n',
        '\u0007',
        ' ',
        '\ud83d',
        '\ufffe',
      ),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 20 }), async (values) => {
      await write([values.map((value): Row => ['x', value])]);
      const [sheet] = (await back()) ?? [];
      expect(sheet?.rows.slice(1).map(({ cells }) => cells[1] ?? '')).toEqual(
        values.map((value) => (value.trim() === '' ? '' : value.toWellFormed().replace(/\r\n?/g, '\n'))),
      );
    }),
    { numRuns: 25 },
  );
});

test('the target of a link is a URI, or there is none', () => {
  expect(linkTarget('https://river.example/пост 1?a=b|c#x#y')).toBe(
    'https://river.example/%D0%BF%D0%BE%D1%81%D1%82%201?a=b%7Cc#x%23y',
  );
  expect(linkTarget('https://river.example/100%')).toBe('https://river.example/100%25');
  for (const address of [
    'javascript:alert(1)',
    'file:///etc/passwd',
    '\\\\host\\share',
    't.me/x',
    'http://',
    `https://x.example/${'a'.repeat(3_000)}`,
  ])
    expect(linkTarget(address)).toBeUndefined();
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.string({ unit: 'binary' }).map((end) => `https://x.example/${end}`),
      ),
      (address) => {
        const target = linkTarget(address);
        if (target !== undefined)
          expect(target).toMatch(
            /^https?:\/\/(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=[\]]|%[0-9A-Fa-f]{2})*(?:#(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=[\]]|%[0-9A-Fa-f]{2})*)?$/,
          );
      },
    ),
  );
});

test('a full disk and a stop end the writing with their reason', async () => {
  function* endless(): Generator<Row[]> {
    for (;;) yield Array.from({ length: 100 }, (_, at): Row => [`${at}`, 'word '.repeat(50)]);
  }
  const full = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
  });
  const sheet = { name: 'items', columns, rows: endless() };
  await expect(writeWorkbook(full, [sheet], { at: new Date(0) })).rejects.toMatchObject({ code: 'ENOSPC' });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  await expect(write(endless(), { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  // eslint-disable-next-line require-yield
  async function* failing(): AsyncGenerator<Row[]> {
    throw new Error('the store went away');
  }
  await expect(write(failing())).rejects.toThrow('the store went away');
});

test('the same rows give the same bytes', async () => {
  const rows = [[['a', 'b', 1, clock, '2031-05-06', 'https://river.example/1', 'site'] as Row]];
  await write(rows);
  const [first, size] = [await parts(), statSync(path).size];
  await write(rows);
  expect([await parts(), statSync(path).size]).toEqual([first, size]);
});
