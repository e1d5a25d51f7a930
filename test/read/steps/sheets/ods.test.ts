/** Spreadsheets as LibreOffice writes them: ODF 1.3 part 3, chapters 9 and 19. */
import { expect, test } from 'vitest';
import { ods, recordsOf, sheetsOf } from './workbook-file.js';

const text = (value: string, attributes = ''): string =>
  `<table:table-cell office:value-type="string" calcext:value-type="string"${attributes}><text:p>${value}</text:p></table:table-cell>`;
const line = (...cells: string[]): string =>
  `<table:table-row table:style-name="ro1">${cells.join('')}</table:table-row>`;
const table = (name: string, rows: string, style = 'ta1'): string =>
  `<table:table table:name="${name}" table:style-name="${style}"><table:table-column table:number-columns-repeated="16384"/>${rows}</table:table>`;
const header = line(text('Дата'), text('Издание'), text('Текст'));
const date = (value: string): string =>
  `<table:table-cell office:value-type="date" office:date-value="${value}" calcext:value-type="date"><text:p>06.05.31</text:p></table:table-cell>`;

test('rows and cells have their types, and the text of a cell is its paragraphs', async () => {
  const rows =
    header +
    line(
      date('2031-05-06T07:01:00'),
      text('River News'),
      '<table:table-cell office:value-type="string"><office:annotation><text:p>a note of the analyst</text:p></office:annotation><text:p>The  <text:span text:style-name="T1">harbour</text:span><text:s text:c="2"/>opens</text:p>\n<text:p>again<text:line-break/>and<text:tab/>so on</text:p><draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame></table:table-cell>',
    ) +
    line(
      date('2031-05-07'),
      '<table:table-cell office:value-type="float" office:value="12.5"><text:p>12,5</text:p></table:table-cell>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
    ) +
    line(
      '<table:table-cell office:value-type="time" office:time-value="PT07H01M30S"><text:p>07:01</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>',
    );
  expect(await sheetsOf(ods(table('Посты', rows)))).toMatchObject([
    {
      part: 'sheet Посты',
      rows: [
        {
          place: 'sheet Посты row 2',
          record: {
            Дата: '2031-05-06T07:01:00',
            Издание: 'River News',
            Текст: 'The harbour  opens\nagain\nand\tso on',
          },
        },
        { place: 'sheet Посты row 3', record: { Дата: '2031-05-07', Издание: 12.5, Текст: true } },
        { place: 'sheet Посты row 4', record: { Дата: '07:01:30', Текст: 0.5 } },
      ],
    },
  ]);
});

test('repeated cells and rows count as often as they hold something, empty ones by the billion only move on', async () => {
  const rows =
    header +
    '<table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"/></table:table-row>' +
    line(
      date('2031-05-06'),
      text('same', ' table:number-columns-repeated="2"'),
      '<table:table-cell table:number-columns-repeated="16381"/>',
    ) +
    `<table:table-row table:number-rows-repeated="2">${date('2031-05-07')}<table:covered-table-cell/>${text('twice')}</table:table-row>`;
  const [sheet] = await sheetsOf(ods(table('Posts', rows)));
  expect(sheet?.rows).toEqual([
    { place: 'sheet Posts row 1000000002', record: { Дата: '2031-05-06', Издание: 'same', Текст: 'same' } },
    { place: 'sheet Posts row 1000000003', record: { Дата: '2031-05-07', Текст: 'twice' } },
    { place: 'sheet Posts row 1000000004', record: { Дата: '2031-05-07', Текст: 'twice' } },
  ]);
});

test('links, merged cells and grouped headers are as in other workbooks', async () => {
  const spanned = (columns: number, rows: number): string =>
    ` table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`;
  const rows =
    line(text('Date', spanned(1, 2)), text('Post', spanned(2, 1)), '<table:covered-table-cell/>') +
    line('<table:covered-table-cell/>', text('Outlet'), text('Title')) +
    line(
      date('2031-05-06'),
      text('Hill Post', spanned(1, 2)),
      text('<text:a xlink:href="https://hill.example/1" xlink:type="simple">Fair</text:a>'),
    ) +
    line(
      date('2031-05-07'),
      '<table:covered-table-cell/>',
      '<table:table-cell table:formula="of:=HYPERLINK(&quot;https://hill.example/2&quot;;&quot;Road&quot;)" office:value-type="string" office:string-value="Road"><text:p>Road</text:p></table:table-cell>',
    );
  expect(await recordsOf(ods(table('Posts', `<table:table-header-rows>${rows}</table:table-header-rows>`)))).toEqual([
    {
      Date: '2031-05-06',
      'Post / Outlet': 'Hill Post',
      'Post / Title': 'Fair',
      'Post / Title.link': 'https://hill.example/1',
    },
    {
      Date: '2031-05-07',
      'Post / Outlet': 'Hill Post',
      'Post / Title': 'Road',
      'Post / Title.link': 'https://hill.example/2',
    },
  ]);
});

test('of several sheets each is a part; an empty one is none, and a hidden one is said to be', async () => {
  const style =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>' +
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const post = line(date('2031-05-06'), text('River News'), text('a'));
  const empty = line('<table:table-cell table:number-columns-repeated="16384"/>');
  const file = ods(table('A', header + post) + table('B', empty) + table('C', header + post + post, 'ta2'), {}, style);
  expect((await sheetsOf(file)).map(({ part, says, rows }) => [part, says.length, rows.length])).toEqual([
    ['sheet A', 0, 1],
    ['sheet C', 1, 2],
  ]);
});
