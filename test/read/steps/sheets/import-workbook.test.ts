/** Workbooks at the command line, as a user has them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imported, json, projectFolder, refrain } from '../../../cli/refrain.js';
import { ods, row, worksheet, xlsx, zipOf, type Xml } from './workbook-file.js';

const day = (serial: number): string => `<c s="1"><v>${serial}</v></c>`;
const merges = '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:D2"/></mergeCells>';
const posts =
  row(1, ['River media in May']) +
  row(2, ['Date', 'Post']) +
  row(3, [null, 'Outlet', 'Title', 'Text']) +
  row(4, [day(47974.25), 'River News', 'Harbour', 'The harbour of the river town opens again']) +
  row(5, [day(47975.25), 'Hill Post', 'Bridge', 'The bridge is closed for a week']) +
  row(6, ['no date', 'Hill Post', 'Total', 'Two posts in all']);
const notes = row(1, ['Who', 'What']) + row(2, ['The desk', 'keeps this list']);

async function file(folder: string, name: string, members: Xml): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await zipOf(members));
  return path;
}

test('sheets of posts are read, one that is no table of posts is said to be left, and nothing is lost', async () => {
  const folder = projectFolder({});
  const archive = row(1, ['Date', 'Outlet', 'Text']) + row(2, [day(47900), 'River News', 'The ferry was late again']);
  const members = xlsx({ Notes: notes, Posts: worksheet(posts, merges), Archive: archive });
  members['xl/workbook.xml'] = String(members['xl/workbook.xml']).replace(
    'name="Archive"',
    'name="Archive" state="hidden"',
  );
  const path = await file(folder, 'may.xlsx', members);
  const { code, stdout, stderr } = await refrain(['import', '-C', folder, path, '--zone', 'Europe/Minsk']);
  expect(code, stderr).toBe(4);
  expect(stdout + stderr).toContain('may.xlsx (sheet Posts)');
  expect(stdout + stderr).toContain('3 rows = 2 new items');
  expect(stdout + stderr).toContain('sheet Posts row 6');
  expect(stdout + stderr).toMatch(/not read, set aside: 1 × no-date-column, e.g. may.xlsx \(sheet Notes\)/);
  expect(stdout + stderr).toMatch(/\(sheet Archive\): this sheet is hidden/);
  const found = await json<{ items: unknown[] }>(['search', '-C', folder, 'harbour']);
  expect(found.items).toMatchObject([{ title: 'Harbour', published_ms: Date.UTC(2031, 4, 6, 3) }]);
  expect(await imported(folder, [path], ['--zone', 'Europe/Minsk'])).toMatchObject([
    { rows: 3, items: 0, known: 2, quarantined: 1 },
    { rows: 1, items: 0, known: 1, quarantined: 0 },
    { rows: 1, items: 0, quarantined: 1 }, // the sheet of notes
  ]);
});

test('where no sheet can be read, what is said is of the one that comes nearest', async () => {
  const folder = projectFolder({});
  const path = await file(folder, 'may.xlsx', xlsx({ Notes: notes, Posts: posts }));
  const { code, stderr } = await refrain(['import', '-C', folder, path]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/may.xlsx \(sheet Posts\).*state no time zone/);
});

test('a damaged sheet is said, and the sheets beside it are read', async () => {
  const folder = projectFolder({});
  const good = row(1, ['Date', 'Outlet', 'Text']) + row(2, [day(47900), 'River News', 'The ferry was late again']);
  const members = xlsx({ Broken: '<worksheet><sheetData><row><c', Good: good });
  const path = await file(folder, 'may.xlsx', members);
  const { stdout, stderr } = await refrain(['import', '-C', folder, path, '--zone', 'UTC']);
  expect(stdout + stderr).toMatch(/not read, set aside: 1 × broken-xml, e.g. may.xlsx \(sheet Broken\)/);
  expect(stdout + stderr).toContain('1 rows = 1 new items');
});

test('the store can be rebuilt from the workbooks that were kept', async () => {
  const folder = projectFolder({});
  const cell = (text: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const line = (...cells: string[]): string => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const rows = line('Дата', 'Издание', 'Текст') + line('06.05.2031 07:00', 'River News', 'Гавань снова открыта');
  const path = await file(folder, 'май.ods', ods(`<table:table table:name="Посты">${rows}</table:table>`));
  expect(await imported(folder, [path], ['--zone', 'UTC'])).toMatchObject([{ rows: 1, items: 1 }]);
  const before = await json<{ items: { item: string }[] }>(['search', '-C', folder, 'гавань']);
  const { code, stderr } = await refrain(['rebuild', '-C', folder]);
  expect(code, stderr).toBe(0);
  expect(await json(['search', '-C', folder, 'гавань'])).toEqual(before);
  const shown = await refrain(['show', '-C', folder, before.items[0]?.item ?? '']);
  expect(shown.stdout).toContain('sheet Посты row 2');
});

test('a sheet that the workbook speaks of and does not have is set aside; a workbook without anything is refused', async () => {
  const folder = projectFolder({});
  const members = xlsx({ Good: worksheet(posts, merges), Lost: notes });
  delete members['xl/worksheets/sheet2.xml'];
  const path = await file(folder, 'torn.xlsx', members);
  const counts = await imported(folder, [path], ['--zone', 'UTC', '--add-outlets']);
  expect(counts).toMatchObject([
    { rows: 3, items: 2 },
    { rows: 1, quarantined: 1 },
  ]);
  const empty = await file(folder, 'empty.xlsx', xlsx({ Nothing: '' }));
  const { code, stderr } = await refrain(['import', '-C', folder, empty]);
  expect(code).toBe(2);
  expect(stderr).toContain('empty.xlsx: no sheet of this workbook has anything in it');
});
