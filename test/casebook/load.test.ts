import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadCasebook } from '../../src/casebook/load.js';
import { CasebookError, showMistake, UsageError } from '../../src/vocabulary/errors.js';
import { load, mistakesIn, placesIn, settings } from './project-folder.js';

const outletHead = 'outlets:\n  - id: norland-today\n    name: Norland Today\n    kind: site\n';

test('only refrain.yaml must be there', async () => {
  const { settings: found, groups, outlets, codebook, speakers, events } = await load({});
  expect(found).toMatchObject({ name: 'Vesmark', zone: 'UTC', madeUp: false, accounts: 'hashed', store: 'embedded' });
  expect({ groups, outlets, speakers, events }).toEqual({ groups: [], outlets: [], speakers: [], events: [] });
  expect(codebook).toEqual({ version: 1, themes: [], narratives: [] });
});

test('a folder without refrain.yaml is no project, and is told how to become one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-casebook-'));
  for (const path of [folder, join(folder, 'missing')]) {
    const error = await loadCasebook(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect((error as UsageError).hint).toContain('refrain init');
    expect((error as UsageError).place).toBe(path);
  }
});

test('all of a casebook is read, aliases of YAML and a byte order mark too', async () => {
  const casebook = await load({
    'refrain.yaml': `\uFEFF${settings}period: {from: 2031-01-01, to: 2031-01-01}\r\nlanguages: [ru, en]\r\n`,
    'outlets.yaml':
      'groups:\n  - {id: state, name: State}\noutlets:\n  - id: a\n    name: A\n    kind: agency\n    groups: &g [state]\n' +
      '    alignment:\n      - {is: official, basis: charter, reference: r, from: 2030-01-01}\n' +
      '      - {is: state-linked, basis: funding, reference: r, from: 2030-06-01}\n' +
      '  - {id: b, name: B, kind: site, groups: *g}\n',
    'codebook.yaml':
      'themes:\n  - {id: t, name: T}\nnarratives:\n  - {id: n, name: N, theme: t, definition: d, queries: {ru: мир*, any: [a, b]}, supports: [m]}\n' +
      '  - {id: m, name: M, theme: t, definition: d}\n',
    'events.yaml': 'events:\n  - {id: e, name: E, kind: election, from: 2031-01-02}\n',
  });
  expect(casebook.settings.period).toEqual({ from: '2031-01-01', to: '2031-01-01' });
  expect(casebook.outlets.map(({ groups }) => groups)).toEqual([['state'], ['state']]);
  expect(casebook.outlets[0]?.alignment).toHaveLength(2); // claims may overlap
  expect(casebook.codebook.narratives[0]?.queries).toEqual({ ru: 'мир*', any: ['a', 'b'] });
  expect(casebook.events).toHaveLength(1);
});

test('keys with nothing after them are as if they were not there', async () => {
  const { outlets } = await load({ 'outlets.yaml': 'groups:\noutlets:\n#  - id: x\n', 'events.yaml': '# none yet\n' });
  expect(outlets).toEqual([]);
});

test('a misspelt alignment is reported with its place and the likely word', async () => {
  const [mistake] = await mistakesIn({ 'outlets.yaml': `${outletHead}    alignment: state-alinged\n` });
  expect(showMistake(mistake!)).toBe(
    'outlets.yaml:5:16 "state-alinged" is not an alignment: did you mean "state-aligned"?',
  );
});

test('an alignment without basis, reference and dates is refused with the way out', async () => {
  const bare = await mistakesIn({ 'outlets.yaml': `${outletHead}    alignment: state-controlled\n` });
  const partly = await mistakesIn({
    'outlets.yaml': `${outletHead}    alignment:\n      - is: official\n        basis: charter\n`,
  });
  expect(bare.map(showMistake)).toEqual([
    'outlets.yaml:5:16 the alignment "state-controlled" is a claim without a basis: say `alignment: unknown`, or give is, basis, reference and from',
  ]);
  expect(partly.map(({ code, line }) => [code, line])).toEqual([
    ['alignment-without-basis', 6],
    ['alignment-without-basis', 6],
  ]);
  expect(partly[0]?.hint).toContain('alignment: unknown');
});

test('everything that is wrong is said at once, by file, line and column', async () => {
  const places = await placesIn({
    'refrain.yaml':
      'nmae: x\nzone: Europe/Minks\nperiod: {from: 2031-02-01, to: 2031-01-01}\nlanguages: [rus, ru]\naccounts: hased\n',
    'outlets.yaml':
      'groups:\n  - {id: state, name: S}\n  - {id: state, name: T}\noutlets:\n' +
      '  - id: a\n    name: Today\n    kind: sight\n    groups: [stat]\n' +
      '  - id: a\n    name: B\n    kind: site\n    aliases: [today]\n  - id: C D\n    kind: tv\n    colour: red\n',
    'codebook.yaml':
      'themes: []\nnarratives:\n  - id: n\n    name: 24\n    theme: t\n    definition: d\n    supports: [n, m]\n    queries:\n      russian: x\n      ru: (a\n',
    'events.yaml':
      'events:\n  - {id: e, name: E, kind: k, from: 30.02.2031}\n  - {id: f, name: F, kind: k, from: 2031-01-02, to: 2031-01-01}\n',
  });
  expect(places).toEqual([
    'refrain.yaml:1:1 unknown-key',
    'refrain.yaml:2:7 unknown-zone',
    'refrain.yaml:3:32 ends-before-it-begins',
    'refrain.yaml:4:13 unknown-language',
    'refrain.yaml:5:11 unknown-value',
    'outlets.yaml:3:10 duplicate-id',
    'outlets.yaml:7:11 unknown-kind',
    'outlets.yaml:8:14 unknown-group',
    'outlets.yaml:9:9 duplicate-id',
    'outlets.yaml:13:5 missing-key',
    'outlets.yaml:13:9 bad-id',
    'outlets.yaml:15:5 unknown-key',
    'codebook.yaml:4:11 wrong-type',
    'codebook.yaml:5:12 unknown-theme',
    'codebook.yaml:7:16 refers-to-itself',
    'codebook.yaml:7:19 unknown-narrative',
    'codebook.yaml:9:7 unknown-language',
    'codebook.yaml:10:11 query-open-bracket',
    'events.yaml:2:37 bad-date',
    'events.yaml:3:53 ends-before-it-begins',
  ]);
});

test.each([
  ['zone: Europe/Minks', 'did you mean "Europe/Minsk"?'],
  ['zone: UTC\nperiod: {from: 4.11.2031, to: 2031-12-01}', 'did you mean "2031-11-04"?'],
  ['zone: UTC\nlanguages: [russian]', 'did you mean "ru"?'],
  ['zone: UTC\nlanguages: [ua]', 'did you mean "uk"?'],
  ['zone: UTC\nlanguages: ru', 'write [ru]'],
  ['zone: UTC\nacounts: named', 'did you mean "accounts"?'],
  ['zone: UTC\naccounts: name', 'did you mean "named"?'],
  ['zone: 3', 'put it in quotes: "3"'],
])('%s: the likely value is named', async (line, hint) => {
  const mistakes = await mistakesIn({ 'refrain.yaml': `name: x\n${line}\n` });
  expect(mistakes.map((mistake) => mistake.hint)).toEqual([hint]);
});

test('an unknown group is told the nearest one, or where groups are listed', async () => {
  const groups = 'groups: [{id: minsk-state, name: M}]\n';
  const near = await mistakesIn({ 'outlets.yaml': `${groups}${outletHead}    groups: [minsk-sate]\n` });
  const far = await mistakesIn({ 'outlets.yaml': `${groups}${outletHead}    groups: [independent]\n` });
  expect(near[0]?.hint).toBe('did you mean "minsk-state"?');
  expect(far[0]?.hint).toBe('list it under "groups:"');
});

test('a name that could mean two outlets is a mistake, be it an id, a name, an alias or a channel', async () => {
  const outlet = (id: string, more: string): string => `  - {id: ${id}, name: ${id} name, kind: site, ${more}}\n`;
  for (const [one, other] of [
    ['aliases: [Today]', 'aliases: [" TODAY "]'],
    ['aliases: [b]', 'aliases: []'],
    ['aliases: [b name]', 'aliases: []'],
    ['channels: [t.me/today]', 'channels: ["https://t.me/s/today"]'],
    ['channels: [t.me/today]', 'aliases: [Today]'],
  ] as const) {
    const mistakes = await mistakesIn({ 'outlets.yaml': `outlets:\n${outlet('a', one)}${outlet('b', other)}` });
    expect(
      mistakes.map(({ code, line }) => [code, line]),
      other,
    ).toEqual([['shared-name', 3]]);
  }
  await load({ 'outlets.yaml': `outlets:\n${outlet('a', 'aliases: [a, A name, a]')}` });
});

test('two alignments for the same dates are a mistake', async () => {
  const claim = '      - {is: official, basis: b, reference: r, from: 2031-01-01}\n';
  expect(await placesIn({ 'outlets.yaml': `${outletHead}    alignment:\n${claim}${claim}` })).toEqual([
    'outlets.yaml:7:54 alignment-twice',
  ]);
});

describe('a query that cannot be read is pointed at to the character', () => {
  const narrative =
    'themes: [{id: t, name: T}]\nnarratives:\n  - id: n\n    name: N\n    theme: t\n    definition: d\n    queries:\n';
  test.each([
    ['plain', '      ru: мир (труд OR май\n', '8:15'],
    ['plain with an anchor', '      ru: &q мир (труд\n', '8:18'],
    ['single-quoted', "      ru: 'a ''b'' (c'\n", '8:20'],
    ['double-quoted', '      ru: "\\"a b\\" \\u0441 (c"\n', '8:27'],
    ['in a list', '      ru:\n        - a\n        - b OR\n', '10:13'],
    ['on several lines', '      ru: a\n        b (c\n        d\n', '9:11'],
    ['folded block', '      ru: >-\n        a OR\n        b\n\n        (c\n', '12:9'],
    ['literal block', '      ru: |  # two lines\n        a OR\n         b (c\n', '10:12'],
    ['folded block, at its end', '      ru: >\n        a OR\n        (b OR\n', '10:12'],
    ['flow map', '      {ru: "a (b", en: c}\n', '8:15'],
  ])('%s', async (_, queries, place) => {
    const places = await placesIn({ 'codebook.yaml': `${narrative}${queries}` });
    expect(places.map((each) => each.split(' ')[0])).toEqual([`codebook.yaml:${place}`]);
  });

  test('a query that says only what must not be there is refused', async () => {
    expect(await placesIn({ 'codebook.yaml': `${narrative}      ru: [NOT мир]\n` })).toEqual([
      'codebook.yaml:8:12 query-only-negative',
    ]);
  });
});

describe('files that are no YAML', () => {
  test.each([
    ['duplicate key', 'name: a\nzone: UTC\nname: b\n', '3:1 duplicate-key'],
    ['broken syntax', 'name: "a\nzone: UTC\n', '3:1 yaml-syntax'],
    ['two documents', 'name: a\n---\nzone: UTC\n', '2:1 yaml-syntax'],
    ['unknown anchor', 'name: *a\nzone: UTC\n', '1:7 yaml-syntax'],
    ['a list', '- name\n', '1:1 wrong-type'],
    ['a text', 'hello\n', '1:1 wrong-type'],
    ['deep brackets', `name: ${'['.repeat(200_000)}\n`, '1:107 yaml-too-deep'],
    ['deep lists', `name:\n  ${'- '.repeat(200_000)}\n`, '2:203 yaml-too-deep'],
  ])('%s', async (_, text, place) => {
    expect(await placesIn({ 'refrain.yaml': text })).toContain(`refrain.yaml:${place}`);
  });

  test('a duplicate key does not hide other mistakes', async () => {
    expect(await placesIn({ 'refrain.yaml': 'name: a\nzone: Mars\nname: b\n', 'events.yaml': 'events: 3\n' })).toEqual([
      'refrain.yaml:2:7 unknown-zone',
      'refrain.yaml:3:1 duplicate-key',
      'events.yaml:1:9 wrong-type',
    ]);
  });

  test('a bomb of aliases is refused at once', async () => {
    const levels = Array.from({ length: 30 }, (_, i) => `k${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(10)}]`);
    const start = performance.now();
    expect(await placesIn({ 'events.yaml': `k0: &a0 [x]\n${levels.join('\n')}\n` })).toEqual([
      'events.yaml:1:1 too-many-aliases',
    ]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('what is not UTF-8, too large or a folder is said so', async () => {
    const latin = Buffer.concat([Buffer.from('# ок\n# caf'), Buffer.from([0xe9, 0x0a])]);
    expect(await placesIn({ 'events.yaml': latin })).toEqual(['events.yaml:2:6 not-utf8']);
    expect(await placesIn({ 'events.yaml': '#'.repeat(10_000_001) })).toEqual(['events.yaml:1:1 file-too-large']);
    const folder = mkdtempSync(join(tmpdir(), 'refrain-casebook-'));
    mkdirSync(join(folder, 'refrain.yaml'));
    await expect(loadCasebook(folder)).rejects.toThrow('refrain.yaml:1:1 this is a folder');
  });

  test('whatever a file holds, it is loaded or its mistakes have places in it', async () => {
    const line = fc.constantFrom(
      'outlets:',
      'groups:',
      '  - id: a',
      '    name: A',
      '    kind: site',
      '    groups: [a',
      '  - {id: b}',
      '    aliases:',
      '      - x',
      '    alignment: official',
      '    alignment:',
      '      - is: official',
      '? x',
      '- - -',
      '*a',
      '&a b',
      '"',
      '\t',
      '{}',
      '!!set {a}',
      '__proto__: {}',
      '<<: *a',
      '%YAML',
      '---',
      ': :',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const error: unknown = await load({ 'outlets.yaml': lines.join('\n') }).catch((thrown: unknown) => thrown);
        if (!(error instanceof Error)) return;
        expect(error).toBeInstanceOf(CasebookError);
        for (const { line: at, column } of (error as CasebookError).mistakes) {
          expect(at).toBeGreaterThan(0);
          expect(at).toBeLessThanOrEqual(lines.length + 1);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
