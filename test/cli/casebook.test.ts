import { createWriteStream, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../src/exchange/workbook/write-workbook.js';
import { readCells } from '../../src/read/steps/sheets/read-cells.js';
import { defaultLimits } from '../../src/vocabulary/limits.js';
import { json, outletsYaml, projectFolder, refrain } from './refrain.js';

const commented = outletsYaml.replace('    kind: site\n', '    kind: site   # since 2029\n');

/** A project whose casebook went out to a workbook, in which somebody changes cells: `Outlets!B2` → what it shall say. */
async function changed(
  cells: Readonly<Record<string, string | number>>,
): Promise<{ folder: string; workbook: string }> {
  const folder = projectFolder({ 'outlets.yaml': commented });
  const workbook = join(folder, 'casebook.xlsx');
  await json(['casebook', 'export', '-C', folder]);
  const scratch = mkdtempSync(join(tmpdir(), 'refrain-casebook-'));
  const sheets = (await readCells(workbook, scratch, { name: 'c', limits: defaultLimits })) ?? [];
  for (const [place, value] of Object.entries(cells)) {
    const [, name, letter = 'A', row] = /^(\w+)!([A-Z])(\d+)$/.exec(place) ?? [];
    const rows = sheets.find((sheet) => sheet.name === name)!.rows;
    const at = Number(row) - 1;
    rows[at] ??= { number: at + 1, cells: [] };
    rows[at].cells[letter.charCodeAt(0) - 65] = value;
  }
  await writeWorkbook(
    createWriteStream(workbook),
    sheets.map(({ name, rows: [head, ...rows] }) => ({
      name,
      columns: head!.cells.map((title) => ({ name: String(title), kind: 'literal', width: 20 }) as const),
      rows: [
        rows.map((row) => Array.from(row.cells, (cell) => (typeof cell === 'number' ? cell : String(cell ?? '')))),
      ],
    })),
    { at: new Date(0) },
  );
  return { folder, workbook };
}
const outlets = (folder: string): string => readFileSync(join(folder, 'outlets.yaml'), 'utf8');

test('changes are shown first and taken with --yes; comments stay', async () => {
  const { folder, workbook } = await changed({
    'Outlets!B2': 'River Today',
    'Outlets!A5': 'coast-tv',
    'Outlets!B5': 'Coast TV',
    'Outlets!C5': 'tv',
  });
  const shown = await refrain(['casebook', 'import', workbook, '-C', folder]);
  expect(shown.code, shown.stderr).toBe(0);
  expect(shown.stdout).toMatch(/changed\s+Outlets!B2\s+river-news\s+name\s+River News\s+River Today/);
  expect(shown.stdout).toContain('nothing is written yet');
  expect(outlets(folder)).toBe(commented);
  const taken = await refrain(['casebook', 'import', workbook, '--yes', '-C', folder]);
  expect(taken.stdout).toContain('written: outlets.yaml');
  expect(outlets(folder)).toBe(
    `${commented.replace('name: River News', 'name: River Today')}  - id: coast-tv\n    name: Coast TV\n    kind: tv\n`,
  );
  const again = await refrain(['casebook', 'import', workbook, '-C', folder]);
  expect(again.stdout).toContain('the workbook says what the casebook says');
  expect(again.stderr).toContain('outlets.yaml was changed after the workbook was written');
});

test('mistakes are told all at once, by sheet and cell, and nothing is written', async () => {
  const { folder, workbook } = await changed({
    'Outlets!C2': 'sit',
    'Outlets!H4': 'rivver',
    'Outlets!A5': 'Coast TV',
    'Outlets!B5': 'Coast TV',
  });
  const { code, stderr } = await refrain(['casebook', 'import', workbook, '--yes', '-C', folder]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^casebook\.xlsx Outlets!C2 "sit" is not a value.*did you mean "site"\?/m);
  expect(stderr).toMatch(/^casebook\.xlsx Outlets!H4 .*did you mean "river"\?/m);
  expect(stderr).toMatch(/^casebook\.xlsx Outlets!A5 "Coast TV" cannot be an id.*did you mean "coast-tv"\?/m);
  expect(stderr).toMatch(/^casebook\.xlsx Outlets!A5 "kind" is missing/m);
  expect(outlets(folder)).toBe(commented);
});

test('an id that is gone while a like one is new is not taken before somebody says what it is', async () => {
  const { folder, workbook } = await changed({ 'Outlets!A2': 'river-newz' });
  const { code, stderr } = await refrain(['casebook', 'import', workbook, '--yes', '-C', folder]);
  expect(code).toBe(2);
  expect(stderr).toContain('"river-news" is gone and "river-newz" is new');
  expect(outlets(folder)).toBe(commented);
  expect((await refrain(['casebook', 'import', workbook, '-C', folder])).stdout).toContain('renamed? Outlets!A2');
  await json(['casebook', 'import', workbook, '--yes', '--renamed', 'yes', '-C', folder]);
  expect(outlets(folder)).toBe(commented.replace('river-news', 'river-newz'));
});

test('what is no workbook, and a workbook that is there, are said', async () => {
  const folder = projectFolder({ 'x.csv': 'a,b\n' });
  await json(['casebook', 'export', '-C', folder]);
  const again = await refrain(['casebook', 'export', '-C', folder]);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('--force');
  expect((await refrain(['casebook', 'export', '--force', '-C', folder])).code).toBe(0);
  for (const file of ['x.csv', 'none.xlsx']) {
    const { code, stderr } = await refrain(['casebook', 'import', join(folder, file), '-C', folder]);
    expect(code, stderr).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});
