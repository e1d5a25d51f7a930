import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordsOf, row, sheetsOf, worksheet, xlsx } from './workbook-file.js';

const merged = (...refs: string[]): string =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
const post = ['2031-05-06', 'River News', 'Harbour opens', 'https://river.example/1'];

test('titles and notes above the header are passed over', async () => {
  const rows =
    row(1, ['Monitoring of River media']) +
    row(2, ['Exported:', '2031-06-01']) +
    row(4, ['Date', 'Outlet', 'Title', 'URL']) +
    row(5, post);
  expect(await recordsOf(xlsx({ Posts: worksheet(rows, merged('A1:D1')) }))).toEqual([
    { Date: post[0], Outlet: post[1], Title: post[2], URL: post[3] },
  ]);
});

test('a header in a language that is not known is found by its shape', async () => {
  const rows = row(1, ['Pagina van de week']) + row(3, ['Wanneer', 'Wie', 'Wat', 'Waar']) + row(4, post) + row(5, post);
  expect(await recordsOf(xlsx({ Posts: rows }))).toMatchObject([{ Wanneer: post[0], Waar: post[3] }, {}]);
});

test('two rows of header are joined, with groups above names', async () => {
  const rows =
    row(1, ['Date', 'Post', null, null, 'Reach', null]) +
    row(2, [null, 'Outlet', 'Title', 'URL', 'Views', 'Shares']) +
    row(3, [...post, 12, 3]);
  const file = xlsx({ Posts: worksheet(rows, merged('A1:A2', 'B1:D1', 'E1:F1')) });
  expect(await recordsOf(file)).toEqual([
    {
      Date: post[0],
      'Post / Outlet': post[1],
      'Post / Title': post[2],
      'Post / URL': post[3],
      'Reach / Views': 12,
      'Reach / Shares': 3,
    },
  ]);
});

test('two rows of header are told as well where cells are not merged', async () => {
  const rows =
    row(1, ['Date', 'Post', null, null, 'Reach']) +
    row(2, [null, 'Outlet', 'Title', 'URL', 'Views']) +
    row(3, [...post, 12]);
  expect(await recordsOf(xlsx({ Posts: rows }))).toEqual([
    { Date: post[0], 'Post / Outlet': post[1], 'Post / Title': post[2], 'Post / URL': post[3], 'Reach / Views': 12 },
  ]);
});

test('empty and doubled names get a number, as in CSV', async () => {
  const rows = row(1, ['Date', 'Text', null, 'Text']) + row(2, ['2031-05-06', 'a', 'b', 'c', 'd']);
  expect(await recordsOf(xlsx({ Posts: rows }))).toEqual([
    { Date: '2031-05-06', Text: 'a', column_3: 'b', Text_2: 'c', column_5: 'd' },
  ]);
});

test('a sheet without a header loses no row', async () => {
  const rows = [1, 2, 3].map((number) => row(number, post)).join('');
  expect(await recordsOf(xlsx({ Posts: rows }))).toHaveLength(3);
});

test('a small table below one without a header takes no row away', async () => {
  const data = [1, 2, 3].map((number) => row(number, post)).join('');
  const below = row(5, ['Date', 'Text']) + row(6, ['2031-05-09', 'a']);
  expect(await recordsOf(xlsx({ Posts: data + below }))).toHaveLength(5);
});

test('a merged cell counts for each row that it reaches down to', async () => {
  const rows =
    row(1, ['Date', 'Outlet', 'Title']) +
    row(2, ['2031-05-06', 'River News', 'a']) +
    row(3, ['2031-05-07', null, 'b']) +
    row(5, ['2031-05-08', null, 'c']);
  const file = xlsx({ Posts: worksheet(rows, merged('B2:B4')) });
  expect((await recordsOf(file)).map((record) => record['Outlet'])).toEqual(['River News', 'River News', undefined]);
});

test('the first record names every column that the sheet has', async () => {
  const rows = row(1, ['Date', 'Text', 'Note']) + row(2, ['2031-05-06', 'a']) + row(3, ['2031-05-07', 'b', 'checked']);
  const [sheet] = await sheetsOf(xlsx({ Posts: rows }));
  expect(sheet?.rows[0]).toEqual({ place: 'sheet Posts row 2', record: { Date: '2031-05-06', Text: 'a', Note: null } });
});

const cellText = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 30 })
  .map((text) => text.toWellFormed().replace(/[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu, 'x'))
  .filter((text) => text.trim() !== '' && !/_x[\da-f]{4}_/i.test(text));

test('whatever text stands in cells comes out as it is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cellText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (table) => {
        const escaped = table.map((cells) =>
          cells.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
        );
        const header = row(1, ['Date', 'Text', 'Title', 'URL']);
        const rows = escaped.map((cells, index) => row(index + 2, cells)).join('');
        const read = await recordsOf(xlsx({ Posts: header + rows }));
        expect(read.map((record) => Object.values(record))).toEqual(table);
      },
    ),
    { numRuns: 30 },
  );
});
