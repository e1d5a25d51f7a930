/** The casebook as a workbook, out and back. */
import { createWriteStream, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { editYaml } from '../../src/casebook/edit/edit-yaml.js';
import { yamlFile } from '../../src/casebook/check/yaml-file.js';
import type { PlainMap } from '../../src/casebook/edit/plain.js';
import { loadCasebook } from '../../src/casebook/load.js';
import { casebookTables, type CasebookData } from '../../src/exchange/casebook/casebook-tables.js';
import { compareCasebook, type Comparison } from '../../src/exchange/casebook/compare.js';
import type { Row } from '../../src/exchange/workbook/sheet.js';
import type { ReadSheet } from '../../src/exchange/casebook/read-table.js';
import { writeWorkbook } from '../../src/exchange/workbook/write-workbook.js';
import { readCells } from '../../src/read/steps/sheets/read-cells.js';
import { defaultLimits } from '../../src/vocabulary/limits.js';
import { alignments, outletKinds } from '../../src/vocabulary/outlet.js';
import { projectFolder } from '../casebook/project-folder.js';

const folder = mkdtempSync(join(tmpdir(), 'refrain-casebook-workbook-'));

/** A casebook's sheets as they come back from a file. */
async function outAndBack(data: CasebookData, languages: readonly string[] = []): Promise<ReadSheet[]> {
  const path = join(folder, 'c.xlsx');
  await writeWorkbook(createWriteStream(path), casebookTables(data, languages), { at: new Date(0) });
  return (
    (await readCells(path, mkdtempSync(join(folder, 'scratch-')), { name: 'c.xlsx', limits: defaultLimits })) ?? []
  );
}

const files: Record<string, string> = {
  'outlets.yaml': `# the media space
groups:
  - {id: river, name: River media}
  - {id: 1-may, name: First of May}
outlets:
  # the big one
  - id: river-news
    name: River News   # since 2029
    kind: site
    groups: [river]
    channels: [https://river.example/feed, t.me/river_news]
    alignment:
      - is: state-controlled
        basis: owned by the state broadcaster
        reference: https://registry.example/river
        from: 2029-05-01
      - is: independent
        basis: owned by its staff
        reference: https://registry.example/river-before
        from: 1899-02-03
        to: 2029-04-30
  - {id: hill-post, name: Hill Post, kind: newspaper, groups: [river, 1-may]}
  - {id: '1e12', name: Channel 1e12, kind: telegram}
`,
  'codebook.yaml': `version: 4
themes:
  - {id: border, name: Border}
narratives:
  - id: cut-off
    name: The region is cut off
    theme: border
    definition: |
      Says that the region cannot be reached.

      By ferry, road or rail.
    queries:
      en: >-
        ferry AND (wind OR storm)
        OR "closed the pass"
      ru: [паром, 'перевал AND закры*']
  - {id: ferry-lost, name: The ferry is lost, theme: border, definition: Says so., supports: [cut-off]}
`,
  'speakers.yaml': `speakers:
  - id: mayor-arvenburg
    name: Martha Jarmut
    names: {ru: [Марта Ярмут, М. Ярмут], be: Марта Ярмут}
    roles:
      - {title: Mayor, body: Arvenburg, from: 2030-01-01, reference: https://arvenburg.example/}
`,
  'events.yaml': `events:
  - {id: vote, name: Vote, kind: election, from: 2031-05-04, intensity: 2.5, references: [https://votes.example/]}
`,
};
const data: CasebookData = Object.fromEntries(
  Object.entries(files).map(([name, text]) => [name, yamlFile(name, text).value as PlainMap]),
);

type Cells = Record<string, (string | number | boolean | undefined)[][]>;
/** What is found after somebody changed cells of the workbook. */
async function changed(change: (cells: Cells) => void, renamed = false): Promise<Comparison> {
  const sheets = await outAndBack(data);
  const cells: Cells = Object.fromEntries(sheets.map(({ name, rows }) => [name, rows.map((row) => [...row.cells])]));
  change(cells);
  for (const sheet of sheets) sheet.rows = cells[sheet.name]!.map((row, at) => ({ number: at + 1, cells: row }));
  return compareCasebook(data, sheets, { file: 'c.xlsx', renamed });
}
const lines = ({ changes }: Comparison): string[] =>
  changes.map(({ kind, cell, id, column, before, after }) => [kind, cell, id, column, before, after].join(' | '));

test('a casebook that went out and came back says what it said', async () => {
  const { changes, renames, notes, mistakes, wanted } = await changed(() => undefined);
  expect({ changes, renames, notes, mistakes }).toEqual({ changes: [], renames: [], notes: [], mistakes: [] });
  for (const [name, text] of Object.entries(files)) expect(editYaml(text, wanted[name] ?? {})).toBe(text);
});

test('changed cells are named with what they said and say, and only they are written', async () => {
  const found = await changed(({ Outlets, Alignments, Narratives, Events }) => {
    Outlets![1]![1] = 'River Today';
    Outlets![1]![6] = 'ru, be';
    Alignments![1]![2] = 'owned by the ministry';
    Narratives![1]![5] = 'паром\nперевал';
    Events![1]![4] = '2031-05-05';
  });
  expect(lines(found)).toEqual([
    'changed | Outlets!B2 | river-news | name | River News | River Today',
    'changed | Outlets!G2 | river-news | languages |  | ru\nbe',
    'changed | Narratives!F2 | cut-off | queries ru | паром\nперевал AND закры* | паром\nперевал',
    'changed | Events!E2 | vote | to |  | 2031-05-05',
    'changed | Alignments!C2 | river-news | basis | owned by the state broadcaster | owned by the ministry',
  ]);
  const outlets = editYaml(files['outlets.yaml']!, found.wanted['outlets.yaml']!);
  expect(outlets).toBe(
    files['outlets.yaml']!.replace('name: River News ', 'name: River Today ')
      .replace('owned by the state broadcaster', 'owned by the ministry')
      .replace('from: 1899-02-03\n        to: 2029-04-30\n', '$&    languages: [ru, be]\n'),
  );
  expect(editYaml(files['codebook.yaml']!, found.wanted['codebook.yaml']!)).toBe(
    files['codebook.yaml']!.replace("'перевал AND закры*'", 'перевал'),
  );
});

test('rows are added and removed, whatever order a spreadsheet sorted them in', async () => {
  const found = await changed(({ Outlets, Alignments }) => {
    const [head, river, , channel] = Outlets!;
    Outlets!.splice(0, 4, head!, ['harbour-wire', 'Harbour Wire', 'agency'], channel!, river!);
    Alignments!.push(Alignments!.splice(1, 1)[0]!);
  });
  expect(lines(found)).toEqual([
    'removed | Outlets | hill-post |  | Hill Post | ',
    'added | Outlets!A2 | harbour-wire |  |  | Harbour Wire',
  ]);
});

test('what Excel makes of ids is caught, with what it was', async () => {
  const { mistakes } = await changed(({ Groups, Outlets, Alignments, Narratives }) => {
    Groups![2]![0] = '2026-05-01';
    Outlets![3]![0] = 1e12;
    Outlets![2]![7] = '2026-05-01';
    Outlets![1]![0] = 'River–News';
    Alignments![1]![0] = '2031-01-02';
    Narratives![2]![0] = 1.5;
  });
  expect(mistakes.map(({ cell, code, hint }) => [cell, code, hint])).toEqual([
    ['Outlets!A2', 'mangled-id', 'did you mean "river-news"?'],
    ['Outlets!A4', 'mangled-id', 'it was "1e12"'],
    ['Groups!A3', 'mangled-id', 'it was "1-may"'],
    ['Narratives!A3', 'mangled-id', 'format the column as text, and type it again'],
    ['Outlets!H3', 'mangled-id', 'it was "1-may"'],
    ['Alignments!A2', 'mangled-id', 'format the column as text, and type it again'],
  ]);
});

test('digits that a spreadsheet took for a number are not lost', async () => {
  const before = structuredClone(data) as Record<string, any>;
  before['outlets.yaml'].outlets[0].channels = ['100200300400500600'];
  before['outlets.yaml'].outlets[1].aliases = ['007'];
  before['outlets.yaml'].outlets[2].id = '123456789012';
  const sheets = await outAndBack(before as CasebookData);
  const { rows } = sheets.find(({ name }) => name === 'Outlets')!;
  const set = (row: number, column: number, value: string | number): void =>
    void ((rows[row]!.cells as unknown[])[column] = value);
  set(1, 9, 100_200_300_400_500_000);
  set(2, 8, 7);
  set(3, 0, '1,23457E+11');
  const found = compareCasebook(before as CasebookData, sheets, { file: 'c.xlsx', renamed: false });
  expect(found.notes.map((note) => note.split(':')[0])).toEqual(['Outlets!J2', 'Outlets!I3']);
  expect(found.mistakes).toMatchObject([{ cell: 'Outlets!A4', hint: 'it was "123456789012"' }]);
  expect(lines(found)).toEqual(['removed | Outlets | 123456789012 |  | Channel 1e12 | ']); // never taken: there is a mistake
});

test('an id that is gone while a like one is new is asked about, and never renamed in silence', async () => {
  const rename = ({ Groups }: Cells): void => {
    Groups![1]![0] = 'rivers';
  };
  const asked = await changed(rename);
  expect(asked.renames).toEqual([{ cell: 'Groups!A2', from: 'river', to: 'rivers' }]);
  expect(lines(asked)).toContain('removed | Groups | river |  | River media | ');
  const renamed = await changed(rename, true);
  expect(lines(renamed)).toEqual([
    'changed | Outlets!H2 | river-news | groups | river | rivers',
    'changed | Outlets!H3 | hill-post | groups | river\n1-may | rivers\n1-may',
    'renamed | Groups!A2 | rivers | id | river | rivers',
  ]);
  const text = editYaml(files['outlets.yaml']!, renamed.wanted['outlets.yaml']!, renamed.renamed['outlets.yaml']);
  expect(text).toBe(
    files['outlets.yaml']!.replace('{id: river,', '{id: rivers,')
      .replace('groups: [river]', 'groups: [rivers]')
      .replace('[river, 1-may]', '[rivers, 1-may]'),
  );
});

test('claims follow an outlet to its new id', async () => {
  const found = await changed(({ Outlets }) => (Outlets![1]![0] = 'river-today'), true);
  expect(lines(found)).toEqual(['renamed | Outlets!A2 | river-today | id | river-news | river-today']);
});

test('quotation marks and dashes that a spreadsheet changed by itself are left as they are, and said', async () => {
  const { changes, notes } = await changed(({ Narratives }) => {
    Narratives![1]![4] = 'ferry AND (wind OR storm) OR “closed the pass”';
  });
  expect(changes).toEqual([]);
  expect(notes).toEqual([
    'Narratives!E2: only marks, spaces or digits differ, as spreadsheets change them: left as it is',
  ]);
});

test('sheets and columns that are gone change nothing, and unknown ones are said', async () => {
  const sheets = (await outAndBack(data)).filter(({ name }) => name !== 'Events');
  const outlets = sheets.find(({ name }) => name === 'Outlets')!;
  outlets.rows = outlets.rows.map(({ number, cells }) => ({
    number,
    cells: cells.filter((_, at) => at !== 9 && at !== 7),
  }));
  const kept = compareCasebook(data, [...sheets, { name: 'My notes', rows: [] }], { file: 'c.xlsx', renamed: false });
  expect(kept).toMatchObject({ changes: [], mistakes: [], wanted: data });
  expect(kept.notes).toEqual([
    'there is no sheet "Events": what it would show is left as it is',
    'the sheet "My notes" is none of the casebook\'s, and is not looked at',
  ]);
  const { mistakes } = await changed(({ Outlets, Roles, Themes }) => {
    Outlets![0]![3] = 'contry';
    Outlets!.push([undefined, 'No id']);
    Roles![1]![0] = 'mayor-arvenberg';
    Themes![0]![0] = undefined;
  });
  expect(mistakes.map(({ cell, code, hint }) => [cell, code, hint])).toEqual([
    ['Outlets!D1', 'unknown-column', 'did you mean "country"?'],
    ['Themes!A1', 'no-heading', 'the row with the names of the columns must stay'],
    ['Outlets!A5', 'row-without-id', 'give it one, or remove the row'],
    ['Roles!A2', 'unknown-speaker', 'did you mean "mayor-arvenburg"?'],
  ]);
});

const slug = fc.oneof(
  fc.constantFrom('river', 'rivers', 'hill', 'hills-1', '1-may'),
  fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?$/),
);
const word = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    fc.constantFrom('=1+1', '-x', '007', '1e3', 'TRUE', '2031-05-01', 'a  b', 'a\tb', 'x_x0041_y', 'а\nб', '“x”'),
  )
  .filter((text) => text.trim() !== '' && text.isWellFormed() && yamlFile('x', stringify({ text })).readable);
const day = fc
  .date({ min: new Date('1500-01-01'), max: new Date('2999-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const list = (of: fc.Arbitrary<string>): fc.Arbitrary<string[]> => fc.array(of, { minLength: 1, maxLength: 3 });
const record = <T>(
  must: Record<string, fc.Arbitrary<T>>,
  may: Record<string, fc.Arbitrary<T>> = {},
): fc.Arbitrary<Record<string, T>> =>
  fc.record({ ...must, ...may }, { requiredKeys: Object.keys(must), noNullPrototype: true }) as fc.Arbitrary<
    Record<string, T>
  >;
const byId = (entry: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>[]> =>
  fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 4 });
const perLanguage = fc.dictionary(fc.constantFrom('ru', 'be', 'pl', 'any'), fc.oneof(word, list(word)), {
  noNullPrototype: true,
});
const claim = record<unknown>(
  { is: fc.constantFrom(...alignments), basis: word, reference: word, from: day },
  { to: day },
);
const casebooks = fc.record(
  {
    'outlets.yaml': record<unknown>({
      groups: byId(record<unknown>({ id: slug, name: word }, { note: word })),
      outlets: byId(
        record<unknown>(
          { id: slug, name: word, kind: fc.constantFrom(...outletKinds) },
          {
            aliases: list(word),
            languages: list(fc.constantFrom('ru', 'be')),
            channels: list(word),
            country: word,
            alignment: fc.oneof(fc.constant('unknown'), fc.array(claim, { minLength: 1, maxLength: 3 })),
          },
        ),
      ),
    }),
    'codebook.yaml': record<unknown>(
      {
        narratives: byId(
          record<unknown>(
            { id: slug, name: word, theme: slug, definition: word },
            { queries: perLanguage, examples: list(word), supports: list(slug) },
          ),
        ),
      },
      { version: fc.nat() },
    ),
    'speakers.yaml': record<unknown>({
      speakers: byId(
        record<unknown>(
          {
            id: slug,
            name: word,
            roles: fc.array(record<unknown>({ title: word, from: day, reference: word }), {
              minLength: 1,
              maxLength: 3,
            }),
          },
          { names: perLanguage, side: word },
        ),
      ),
    }),
    'events.yaml': record<unknown>({
      events: byId(
        record<unknown>(
          { id: slug, name: word, kind: word, from: day },
          { intensity: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), references: list(word) },
        ),
      ),
    }),
  },
  { noNullPrototype: true },
);

test('whatever a casebook holds, out and back is no change at all', async () => {
  await fc.assert(
    fc.asyncProperty(casebooks, async (made) => {
      const yamls = Object.fromEntries(Object.entries(made).map(([name, file]) => [name, stringify(file)]));
      const whole = Object.fromEntries(
        Object.entries(yamls).map(([name, text]) => [name, yamlFile(name, text).value as PlainMap]),
      );
      const sheets = await outAndBack(whole, ['uk']);
      const { changes, mistakes, notes, wanted } = compareCasebook(whole, sheets, { file: 'c.xlsx', renamed: false });
      expect({ changes, mistakes, notes }).toEqual({ changes: [], mistakes: [], notes: [] });
      for (const [name, text] of Object.entries(yamls)) expect(editYaml(text, wanted[name] ?? {})).toBe(text);
    }),
    { numRuns: 25 },
  );
});

test('what was taken from a workbook is what the workbook says, for any two casebooks', () => {
  fc.assert(
    fc.property(casebooks, casebooks, fc.boolean(), (one, other, renamed) => {
      const yamls = Object.fromEntries(Object.entries(one).map(([name, file]) => [name, stringify(file)]));
      const before = Object.fromEntries(
        Object.entries(yamls).map(([name, text]) => [name, yamlFile(name, text).value as PlainMap]),
      );
      const sheets = casebookTables(structuredClone(other) as unknown as CasebookData, []).map(
        ({ name, columns, rows }) => ({
          name,
          rows: [columns.map((column) => column.name), ...[...(rows as Row[][])].flat()].map((cells, at) => ({
            number: at + 1,
            cells: cells.map((cell) => (cell === '' || cell === null ? undefined : cell)),
          })),
        }),
      );
      const found = compareCasebook(before, sheets, { file: 'c.xlsx', renamed });
      expect(found.mistakes).toEqual([]);
      const after = Object.fromEntries(
        Object.entries(yamls).map(([name, text]) => [
          name,
          yamlFile(name, editYaml(text, found.wanted[name] ?? {}, found.renamed[name])).value as PlainMap,
        ]),
      );
      // A sheet that speaks of what was renamed by its old id says something else from then on.
      if (!renamed)
        expect(compareCasebook(after, sheets, { file: 'c.xlsx', renamed })).toMatchObject({ changes: [], renames: [] });
    }),
    { numRuns: 60 },
  );
});

test('the casebook of these tests is right', async () => {
  await expect(loadCasebook(projectFolder(files))).resolves.toMatchObject({ codebook: { version: 4 } });
});
