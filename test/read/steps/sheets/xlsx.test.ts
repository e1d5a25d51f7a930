/** Workbooks as Excel and others write them: ECMA-376 part 1, chapter 18, and part 2 for the archive. */
import { expect, test } from 'vitest';
import { MAIN, OFFICE, PACKAGE, recordsOf, row, sheetsOf, worksheet, xlsx, zipOf } from './workbook-file.js';

const header = row(1, ['Date', 'Outlet', 'Title']);

test('rows have the names of the header and the place that the spreadsheet shows', async () => {
  const posts =
    header + row(2, ['2031-05-06 07:00', 'River News', 'Harbour opens']) + row(5, ['2031-05-07', 'Hill Post', null]);
  expect(await sheetsOf(xlsx({ Posts: posts }))).toMatchObject([
    {
      part: 'sheet Posts',
      says: [],
      rows: [
        {
          place: 'sheet Posts row 2',
          record: { Date: '2031-05-06 07:00', Outlet: 'River News', Title: 'Harbour opens' },
        },
        { place: 'sheet Posts row 5', record: { Date: '2031-05-07', Outlet: 'Hill Post' } },
      ],
    },
  ]);
});

test('numbers are dates where their format says so, in local time without zone', async () => {
  const cell = (style: number, value: number | string): string => `<c s="${style}"><v>${value}</v></c>`;
  const days = [
    [cell(1, 47974.2923611111), '2031-05-06T07:01:00'],
    [cell(1, 47974.0000115741), '2031-05-06T00:00:01'],
    [cell(2, 47974), '2031-05-06'],
    [cell(3, 47974.5), '2031-05-06T12:00:00'],
    [cell(1, 0.5), '12:00:00'],
    [cell(4, 1.25), '30:00:00'],
    [cell(0, 47974.5), 47974.5],
    [cell(5, 3), 3],
    [cell(2, -1), -1],
    [cell(2, 59), '1900-02-28'],
    [cell(2, 61), '1900-03-01'],
    [cell(2, '4.7974E4'), '2031-05-06'],
  ] as const;
  const rows = days.map(([xml], index) => row(index + 2, ['a text', xml])).join('');
  const file = xlsx({ Posts: row(1, ['Text', 'When']) + rows });
  expect((await recordsOf(file)).map((record) => record['When'])).toEqual(days.map(([, when]) => when));
});

test('days are counted from 1904 where the workbook says so', async () => {
  const file = xlsx({ Posts: header + row(2, ['<c s="1"><v>46512.25</v></c>', 'River News', 'a']) });
  const from1904 = {
    'xl/workbook.xml': String(file['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  };
  expect(await recordsOf({ ...file, ...from1904 })).toMatchObject([{ Date: '2031-05-06T06:00:00' }]);
});

test('each type of cell is read as what it is; an error and a formula without a value are empty', async () => {
  const strings = `<sst xmlns="${MAIN}"><si><t xml:space="preserve"> plain </t></si><si><r><t>rich</t></r><r><rPr><b/></rPr><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>left out</t></rPh><phoneticPr fontId="1"/></si><si><t>line_x000D_\nnext &amp; &#1078;&#x416; _x005F_x000D_</t></si><si/></sst>`;
  const cells = [
    ['<c t="s"><v>0</v></c>', ' plain '],
    ['<c t="s"><v>1</v></c>', 'rich text'],
    ['<c t="s"><v>2</v></c>', 'line\nnext & жЖ _x000D_'],
    ['<c t="s"><v>3</v></c>', undefined],
    ['<c t="s"><v>99</v></c>', undefined],
    ['<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>', 'inline'],
    ['<c t="str"><f>A1&amp;"x"</f><v>computed</v></c>', 'computed'],
    ['<c t="b"><v>1</v></c>', true],
    ['<c t="b"><v>0</v></c>', false],
    ['<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', undefined],
    ['<c><f>A1</f></c>', undefined],
    ['<c t="d"><v>2031-05-06T07:00:00</v></c>', '2031-05-06T07:00:00'],
    ['<c><v>12.50</v></c>', 12.5],
    ['<c t="inlineStr"><is><t><![CDATA[<b> & ]]></t></is></c>', '<b> & '],
    ['<c t="inlineStr"><is><t>"quoted" \\ &lt;&quot;</t></is></c>', '"quoted" \\ <"'],
  ] as const;
  const rows = cells.map(([xml], index) => row(index + 2, [xml, 'a text'])).join('');
  const file = xlsx({ Posts: row(1, ['What', 'Text']) + rows }, { 'xl/sharedStrings.xml': strings });
  expect((await recordsOf(file)).map((record) => record['What'])).toEqual(cells.map(([, what]) => what));
});

test('the digits of a long number are kept as they are written', async () => {
  const file = xlsx({ Posts: header + row(2, ['2031-05-06', '<c r="B2"><v>1234567890123456789</v></c>', 'a']) });
  const [sheet] = await sheetsOf(file);
  expect(sheet?.written).toContain('"Outlet":1234567890123456789,');
});

test('strict workbooks, and names with a prefix, are read like others', async () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const file = {
    '_rels/.rels': `<rel:Relationships xmlns:rel="${PACKAGE}"><rel:Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/book/main.xml"/></rel:Relationships>`,
    'book/main.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships"><x:sheets><x:sheet name="Лист 1" sheetId="7" q:id="b"/></x:sheets></x:workbook>`,
    'book/_rels/main.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="b" Type="${strict}/officeDocument/relationships/worksheet" Target="../sheets/one.xml"/></Relationships>`,
    'sheets/one.xml':
      `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Дата</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Текст</x:t></x:is></x:c></x:row>` +
      `<x:row><x:c t='d'><x:v>2031-05-06</x:v></x:c><x:c t="inlineStr"><x:is><x:t>Гавань открыта</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A1"/></x:mergeCells></x:worksheet>`,
  };
  expect(await sheetsOf(file)).toMatchObject([
    {
      part: 'sheet Лист 1',
      rows: [{ place: 'sheet Лист 1 row 2', record: { Дата: '2031-05-06', Текст: 'Гавань открыта' } }],
    },
  ]);
});

test('XML in UTF-16 is read as well', async () => {
  const posts = worksheet(header + row(2, ['2031-05-06', 'River News', 'Гавань']));
  const file = xlsx({ Posts: posts });
  file['xl/worksheets/sheet1.xml'] = Buffer.from(`\u{feff}${posts}`, 'utf16le');
  expect(await recordsOf(file)).toEqual([{ Date: '2031-05-06', Outlet: 'River News', Title: 'Гавань' }]);
});

test('where a cell leads stands beside it, unless it shows that itself', async () => {
  const rows =
    row(1, ['Date', 'Outlet', 'Title', 'URL']) +
    row(2, ['2031-05-06', 'River News', 'Harbour', 'https://river.example/1']) +
    row(3, [
      '2031-05-07',
      'River News',
      '<c r="C3" t="str"><f>HYPERLINK("https://river.example/3","Bridge")</f><v>Bridge</v></c>',
      null,
    ]) +
    row(4, ['2031-05-08', 'River News', 'Mail us', 'Notes!A1']);
  const links =
    '<hyperlinks><hyperlink ref="C2" r:id="l1" location="top"/><hyperlink ref="D2" r:id="l2"/>' +
    '<hyperlink ref="C4" r:id="l3"/><hyperlink ref="D4" location="Notes!A1"/></hyperlinks>';
  const link = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${target}" TargetMode="External"/>`;
  const rels = `<Relationships xmlns="${PACKAGE}">${link('l1', 'https://river.example/a?b=1&amp;c=2')}${link('l2', 'https://river.example/1')}${link('l3', 'mailto:desk@river.example')}</Relationships>`;
  const file = xlsx({ Posts: worksheet(rows, links) }, { 'xl/worksheets/_rels/sheet1.xml.rels': rels });
  expect((await recordsOf(file)).map((record) => [record['Title.link'], record['URL.link']])).toEqual([
    ['https://river.example/a?b=1&c=2#top', undefined],
    ['https://river.example/3', undefined],
    [undefined, undefined],
  ]);
});

test('a workbook in an archive is read, and its places name it', async () => {
  const inner = await zipOf(xlsx({ Posts: header + row(2, ['2031-05-06', 'River News', 'a']) }));
  const archive = await zipOf({ 'may/posts.xlsx': inner, 'more.csv': 'date,text\n2031-05-06,a\n' });
  const sheets = await sheetsOf(archive, { name: 'posts.zip' });
  expect(sheets.filter(({ part }) => part.includes('sheet'))).toMatchObject([
    { part: 'may/posts.xlsx sheet Posts', rows: [{ place: 'may/posts.xlsx sheet Posts row 2' }] },
  ]);
});

test('sheets are parts; empty ones and charts are none; hidden ones, macros and other workbooks are said', async () => {
  const file = xlsx(
    {
      Posts: header + row(2, ['2031-05-06', 'River News', 'a']),
      Empty: '<row r="1"/>',
      Old: header + row(2, ['2031-05-05', 'Hill Post', 'b']),
    },
    { 'xl/vbaProject.bin': Buffer.from('macro'), 'xl/externalLinks/externalLink1.xml': '<externalLink/>' },
  );
  file['xl/workbook.xml'] = String(file['xl/workbook.xml']).replace('name="Old"', 'name="Old" state="veryHidden"');
  const sheets = await sheetsOf(file, { name: 'posts.xlsm' });
  expect(
    sheets.map(({ part, says }) => [part, says.map((line) => /macros|other workbooks|hidden/.exec(line)?.[0])]),
  ).toEqual([
    ['sheet Posts', ['other workbooks', 'macros']],
    ['sheet Old', ['hidden']],
  ]);
});
