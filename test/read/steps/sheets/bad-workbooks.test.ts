import { expect, test } from 'vitest';
import { defaultLimits } from '../../../../src/vocabulary/limits.js';
import { ods, recordsOf, row, sheetsOf, worksheet, xlsx, zipOf, type HowRead, type Xml } from './workbook-file.js';

const header = row(1, ['Date', 'Outlet', 'Title']);
const post = row(2, ['2031-05-06', 'River News', 'Harbour opens']);

/** Code, message and hint of why a workbook is not read. */
async function refusal(file: Xml | Buffer, how?: HowRead): Promise<string> {
  const error = (await sheetsOf(file, how).catch((cause: unknown) => cause)) as Error & {
    code: string;
    hint: string;
    place: string;
  };
  return `${error.code} ${error.message} (${error.hint}) ${error.place}`;
}

test('a document type is refused, and so are entities of any kind', async () => {
  const laughs =
    '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><worksheet><sheetData><row><c t="str"><v>&lol2;</v></c></row></sheetData></worksheet>';
  expect(await refusal(xlsx({ Posts: laughs }))).toMatch(/^xml-doctype /);
  const outside = `<!DOCTYPE x SYSTEM "file:///etc/passwd">${String(ods('')['content.xml']).replace(/^<\?.*\n/, '')}`;
  expect(await refusal(ods('', { 'content.xml': outside }), { name: 'posts.ods' })).toMatch(/^xml-doctype /);
  const named = header + row(2, ['2031-05-06', '&unknown;', '&#0; &#99999999; &amp;lt;']);
  expect(await recordsOf(xlsx({ Posts: named }))).toEqual([
    { Date: '2031-05-06', Outlet: '&unknown;', Title: '&#0; &#99999999; &lt;' },
  ]);
});

test('what grows beyond the limits is stopped, and said how to raise them', async () => {
  const bomb = xlsx(
    { Posts: header + post },
    { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(30_000_000)}</t></si></sst>` },
  );
  expect(await refusal(bomb)).toContain('limits: { ratio: 2000 }');
  // One text of 10,000 letters in each of 20,000 cells is small until it is written out.
  const shared = Array.from({ length: 20_000 }, (_, index) => `<row r="${index + 2}"><c t="s"><v>0</v></c></row>`).join(
    '',
  );
  const strings = { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(10_000)}</t></si></sst>` };
  expect(await refusal(xlsx({ Posts: header + shared }, strings))).toMatch(/^over-limit .* times its size/);
  const repeated =
    '<table:table table:name="A"><table:table-row table:number-rows-repeated="50000000"><table:table-cell office:value-type="string"><text:p>again and again</text:p></table:table-cell></table:table-row></table:table>';
  expect(await refusal(ods(repeated), { name: 'posts.ods' })).toMatch(/^over-limit /);
  const wide = repeated
    .replace('rows-repeated="50000000"', 'x="1"')
    .replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="1000000000"');
  expect(await refusal(ods(wide), { name: 'posts.ods' })).toContain('limits: { columns: 20000 }');
});

test('rows, columns and depth have their limits', async () => {
  const rows = header + post + row(3, ['2031-05-06', 'a', 'b']);
  expect(await refusal(xlsx({ Posts: rows }), { limits: { rows: 2 } })).toContain('limits: { rows: 20 }');
  expect(await refusal(xlsx({ Posts: header + '<row r="2"><c r="ZZZZZZZ2"><v>1</v></c></row>' }))).toMatch(
    /^over-limit .*2000 columns/,
  );
  const deep = worksheet(`<row>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</row>`);
  expect(await refusal(xlsx({ Posts: deep }), { limits: { ratio: 2000 } })).toContain(
    `limits: { depth: ${defaultLimits.depth * 10} }`,
  );
});

test('a cell of 10 MB is set aside with its row, and the rows around it are read', async () => {
  const large = row(3, ['2031-05-07', 'River News', 'ж'.repeat(5_000_000)]);
  const rows = header + post + large + row(4, ['2031-05-08', 'River News', 'b']);
  const [sheet] = await sheetsOf(xlsx({ Posts: rows }), { limits: { ratio: 100_000 } });
  expect(sheet?.rows).toMatchObject([
    { place: 'sheet Posts row 2', record: {} },
    { place: 'sheet Posts row 3', problem: 'too-long', text: expect.stringMatching(/^ж{900,1100}/) },
    { place: 'sheet Posts row 4', record: {} },
  ]);
});

test('a damaged workbook is said to be damaged, wherever it is', async () => {
  const good = await zipOf(xlsx({ Posts: header + post }));
  expect(await recordsOf(good)).toHaveLength(1);
  expect(await refusal(good.subarray(0, good.length - 40))).toMatch(/^broken-archive .*get the file again/);
  const sums = Buffer.from(good);
  const entry = sums.indexOf('xl/worksheets/sheet1.xml', sums.indexOf('PK\u0001\u0002', 0, 'latin1'), 'latin1') - 46;
  sums.writeUInt32LE(1, entry + 16); // the checksum in the directory, APPNOTE 4.3.12
  expect(await refusal(sums)).toMatch(/^broken-archive /);
  for (const broken of [
    '<worksheet><sheetData><row><c></row></c></sheetData></worksheet>',
    '<worksheet><sheetData><row><c t="str"><v>cut',
    '<worksheet><sheetData><row><c t="str"><v>1</v></c></row></sheetData>',
    '<worksheet><sheetData><row ',
    'no XML',
    '',
  ]) {
    const file = xlsx({ Posts: header + post });
    file['xl/worksheets/sheet1.xml'] = broken;
    const said = await sheetsOf(file, { name: 'broken.xlsx' }).then(
      (sheets) => `${sheets.length} sheets`,
      (error: { code: string }) => error.code,
    );
    expect(said, broken).toBe('broken-xml');
  }
});

test('bytes that are no UTF-8 spoil their row alone', async () => {
  const file = xlsx({ Posts: '' });
  file['xl/worksheets/sheet1.xml'] = Buffer.concat([
    Buffer.from(worksheet(header + post).replace('</sheetData></worksheet>', '')),
    Buffer.from('<row r="3"><c t="str"><v>\u00ff\u00fe</v></c></row>', 'latin1'),
    Buffer.from('</sheetData></worksheet>'),
  ]);
  const [sheet] = await sheetsOf(file);
  expect(sheet?.rows).toHaveLength(2);
  expect(sheet?.rows[0]).toMatchObject({ record: { Title: 'Harbour opens' } });
});

test('members with names that climb out of the archive are streamed like others', async () => {
  const file = xlsx({ Posts: header + post });
  file['xl/_rels/workbook.xml.rels'] = String(file['xl/_rels/workbook.xml.rels']).replace(
    'worksheets/sheet1.xml',
    '../../../../worksheets/sheet1.xml',
  );
  file['worksheets/sheet1.xml'] = file['xl/worksheets/sheet1.xml'] ?? '';
  expect(await recordsOf(file)).toHaveLength(1);
});

test('names of sheets with ends of line, of 300 letters, or doubled make one clean line each', async () => {
  const odd = 'P&#10;o&#x200B;sts';
  const rows = header + post;
  const sheets = await sheetsOf(xlsx({ [odd]: rows, ['ж'.repeat(300)]: rows, '': rows, A: rows, 'A ': rows }));
  expect(sheets.map(({ part }) => part)).toEqual([
    'sheet P o sts',
    `sheet ${'ж'.repeat(100)}`,
    'sheet unnamed',
    'sheet A',
    'sheet A (2)',
  ]);
});

test('a sheet that is listed a thousand times is read once', async () => {
  const file = xlsx({ Posts: header + post });
  const [entry = ''] = /<sheet .*?\/>/.exec(String(file['xl/workbook.xml'])) ?? [];
  file['xl/workbook.xml'] = String(file['xl/workbook.xml']).replace(entry, entry.repeat(1000));
  expect(await sheetsOf(file)).toHaveLength(1);
});

test('a workbook with a password, and one of before 2007, say what to do', async () => {
  const encrypted = ods('', {
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
    'content.xml': Buffer.from('garbage'),
  });
  expect(await refusal(encrypted, { name: 'posts.ods' })).toMatch(/^protected-workbook .*without a password/);
  // [MS-CFB] 2.2: header, sectors of 512 bytes, the directory in sector 1.
  const ole = (stream: string): Buffer => {
    const file = Buffer.alloc(4096);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
    file.writeUInt16LE(9, 30);
    file.writeUInt32LE(1, 48);
    Buffer.from(`Root Entry\0`, 'utf16le').copy(file, 1024);
    Buffer.from(`${stream}\0`, 'utf16le').copy(file, 1152);
    return file;
  };
  expect(await refusal(ole('EncryptedPackage'))).toMatch(/^protected-workbook /);
  expect(await refusal(ole('Workbook'), { name: 'posts.xls' })).toMatch(/^unknown-file .*save it as \.xlsx/);
  const binary = xlsx({ Posts: header });
  binary['_rels/.rels'] = String(binary['_rels/.rels']).replace('workbook.xml', 'workbook.bin');
  expect(await refusal(binary, { name: 'posts.xlsb' })).toMatch(/^unknown-file .*save it as \.xlsx/);
  expect(
    (await sheetsOf(await zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' })))[0],
  ).toMatchObject({ part: '' });
});
