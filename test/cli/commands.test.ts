import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { instruments } from '../../src/instruments/index.js';
import { imported, json, newFolder, outletsYaml, projectFolder, refrain } from './refrain.js';

let folder = '';
const codebook = `themes:
  - id: isolation
    name: Isolation
narratives:
  - id: cut-off
    name: The region is cut off
    theme: isolation
    definition: Says that the region cannot be reached.
    queries:
      en: ferry AND NOT wind
`;
const wire = 'The northern port opens its gates again after a long and costly repair';
const posts = [
  { outlet: 'harbour-wire', published: '2031-05-06T07:00:00+03:00', text: wire },
  { outlet: 'river-news', published: '2031-05-06T07:45:00+03:00', text: `${wire.toUpperCase()}!` },
  { outlet: 'hill-post', published: '2031-05-06T09:00:00+03:00', text: `${wire} https://hill.example/1 ⚓️` },
  {
    outlet: 'hill-post',
    published: '2031-05-07T09:00:00+03:00',
    text: 'The ferry to the island does not run this week because of wind',
  },
  {
    outlet: 'river-news',
    published: '2031-05-07T09:30:00+03:00',
    text: 'The ferry to the island runs again, and brings more people than ever',
  },
  { outlet: 'river-news', published: '2031-05-07T10:00:00+03:00', text: '=cmd|calc!A1 the ferry' },
];

beforeAll(async () => {
  folder = projectFolder({
    'codebook.yaml': codebook,
    'posts.jsonl': posts
      .map((post, n) => `${JSON.stringify({ ...post, url: `https://posts.example/${n}` })}\n`)
      .join(''),
  });
  await imported(folder, [join(folder, 'posts.jsonl')]);
});

test('search finds words, phrases and wildcards, newest first', async () => {
  const found = async (query: string) =>
    (await json<{ items: { text: string }[] }>(['search', '-C', folder, query])).items.length;
  expect(await found('ferry')).toBe(3);
  expect(await found('"northern port" AND gat*')).toBe(3);
  expect(await found('ferry NOT (wind OR people)')).toBe(1);
  expect(await found('nothing-of-the-kind')).toBe(0);
});

test('a query that cannot be read is one line with the place in it, and exit code 2', async () => {
  const { code, stderr } = await refrain(['search', '-C', folder, '(ferry OR wind']);
  expect(code).toBe(2);
  expect(stderr.trim()).toMatch(/character 1: the bracket is never closed.*\[query-open-bracket\]$/);
});

test('show gives text, place in the evidence and copies elsewhere with the minutes between', async () => {
  const { items } = await json<{ items: { item: string; outlet: string }[] }>([
    'search',
    '-C',
    folder,
    '"northern port"',
  ]);
  const first = items.find(({ outlet }) => outlet === 'harbour-wire')?.item ?? '';
  const { stdout } = await refrain(['show', '-C', folder, first.toLowerCase()]);
  expect(stdout).toContain(wire);
  expect(stdout).toMatch(/evidence +data\/evidence\/content\/[0-9a-f]{2}\/[0-9a-f]{64}\n +line 1/);
  expect(stdout).toMatch(/hill-post/);
  const shown = await json<{ copies: { outlet: string }[]; narratives: string[] }>(['show', '-C', folder, first]);
  expect(shown.copies.map(({ outlet }) => outlet)).toEqual(['river-news', 'hill-post']);
  expect((await refrain(['show', '-C', folder, '0000000000000'])).code).toBe(2);
});

test('repeats ignores case, punctuation, links and emoji, and marks the agency', async () => {
  const { result } = await json<{
    result: {
      clusters: number;
      agencyFirst: number;
      top: { outlets: number; agency: boolean; spreadMinutes: number; first: { outlet: string } }[];
    };
  }>(['repeats', '-C', folder]);
  expect(result).toMatchObject({ clusters: 1, agencyFirst: 1 });
  expect(result.top[0]).toMatchObject({
    outlets: 3,
    agency: true,
    spreadMinutes: 120,
    first: { outlet: 'harbour-wire' },
  });
});

test('the table of a survey by outlet says how many outlets it does not show', async () => {
  const ids = Array.from({ length: 15 }, (_, n) => `paper-${n}`);
  const many = projectFolder({
    'outlets.yaml': `outlets:\n${ids.map((id) => `  - id: ${id}\n    name: ${id}\n    kind: site\n`).join('')}`,
    'posts.jsonl': ids
      .map(
        (outlet, n) =>
          `${JSON.stringify({ outlet, published: `2031-05-0${1 + (n % 9)}T07:00Z`, text: 'The ferry' })}\n`,
      )
      .join(''),
  });
  await imported(many, [join(many, 'posts.jsonl')]);
  const said = 'the 12 of 15 that have most items';
  expect((await refrain(['survey', '-C', many])).stdout).toContain(said); // volumes
  writeFileSync(join(many, 'codebook.yaml'), codebook);
  expect((await refrain(['survey', '-C', many, '--by', 'outlet'])).stdout).toContain(said); // shares
  expect((await refrain(['survey', '-C', folder, '--by', 'outlet'])).stdout).not.toContain('that have most items');
});

test('survey counts matches n of N; changing a query changes the numbers, and the run id', async () => {
  type Survey = { run: string; result: { narratives: { n: number; whole: { of: string; n: number; N: number }[] }[] } };
  const before = await json<Survey>(['survey', '-C', folder]);
  expect(before.result.narratives[0]).toMatchObject({ n: 2 });
  expect(before.result.narratives[0]?.whole.find(({ of }) => of === 'river')).toMatchObject({ n: 2, N: 5 });
  const other = projectFolder({
    'codebook.yaml': codebook.replace('ferry AND NOT wind', 'ferry'),
    'posts.jsonl': readFileSync(join(folder, 'posts.jsonl')),
  });
  await imported(other, [join(other, 'posts.jsonl')]);
  const after = await json<Survey>(['survey', '-C', other]);
  expect(after.result.narratives[0]).toMatchObject({ n: 3 });
  expect(after.run).not.toBe(before.run);
});

test('the same items, casebook and options give the same run id and bytes in another folder, in another order of import', async () => {
  const lines = readFileSync(join(folder, 'posts.jsonl'), 'utf8').trim().split('\n');
  const other = projectFolder({
    'codebook.yaml': codebook,
    'a.jsonl': `${lines.slice(3).join('\n')}\n`,
    'b.jsonl': `${lines.slice(0, 3).join('\n')}\n`,
  });
  await imported(other, [join(other, 'a.jsonl')]);
  await json(['repeats', '-C', other]); // clusters are there before the rest arrives
  await imported(other, [join(other, 'b.jsonl')]);
  for (const instrument of ['survey', 'repeats']) {
    const [one, two] = await Promise.all([
      json<{ run: string; result: unknown }>([instrument, '-C', folder]),
      json<{ run: string; result: unknown }>([instrument, '-C', other]),
    ]);
    expect(two.run).toBe(one.run);
    expect(two.result).toEqual(one.result);
  }
});

test('what is kept of a run is what its schema says', () => {
  const kept = readdirSync(join(folder, 'data', 'results'));
  expect(kept.length).toBeGreaterThanOrEqual(2);
  for (const file of kept) {
    const { instrument, run, result } = JSON.parse(readFileSync(join(folder, 'data', 'results', file), 'utf8')) as {
      instrument: 'survey' | 'repeats';
      run: string;
      result: unknown;
    };
    expect(file).toBe(`${run}.json`);
    expect(instruments[instrument].result.parse(result)).toEqual(result);
  }
});

test('exports are whole, open in a spreadsheet, and run nothing there', async () => {
  expect((await refrain(['export', '-C', folder, 'items'])).code).toBe(0);
  const items = readFileSync(join(folder, 'items.csv'), 'utf8');
  expect(items.startsWith('\ufeffitem,outlet,published')).toBe(true);
  expect(items.trim().split('\r\n')).toHaveLength(1 + posts.length);
  expect(items).toContain("'=cmd|calc!A1 the ferry");
  const clusters = await refrain(['export', '-C', folder, 'clusters', '--out', '-']);
  expect(clusters.stdout.trim().split('\r\n')).toHaveLength(1 + 3);
  const matches = await refrain(['export', '-C', folder, 'matches', '--out', '-']);
  expect(matches.stdout.trim().split('\r\n')).toHaveLength(1 + 2);
});

test('formats: json is one value with its schema, ndjson a line a row, csv with a heading', async () => {
  const { stdout: one } = await refrain(['search', '-C', folder, 'ferry', '--format', 'json']);
  expect(JSON.parse(one)).toMatchObject({ schema: 'refrain/search/1', total: 3 });
  const { stdout: lines } = await refrain(['search', '-C', folder, 'ferry', '--format', 'ndjson']);
  expect(
    lines
      .trim()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line) as object)),
  ).toEqual(Array.from({ length: 3 }, () => ['item', 'published', 'outlet', 'text']));
  const { stdout: csv } = await refrain(['search', '-C', folder, 'ferry', '--format', 'csv']);
  expect(csv.split('\r\n')[0]).toBe('item,published,outlet,text');
});

test('all mistakes of a casebook are told at once, each with file, line, column and what was likely meant', async () => {
  const wrong = projectFolder({
    'refrain.yaml': 'name: Test\nname: Twice\nzone: Europe/Minsk\n',
    'outlets.yaml': outletsYaml.replace('groups: [river]', 'groups: [rivver]').replace('kind: agency', 'kind: agencie'),
    'codebook.yaml': codebook.replace('ferry AND NOT wind', '(ferry AND wind'),
  });
  const { code, stderr } = await refrain(['check', '-C', wrong]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^refrain\.yaml:2:\d+ /m);
  expect(stderr).toMatch(/^outlets\.yaml:8:\d+ .*rivver.*did you mean "river"/m);
  expect(stderr).toMatch(/^outlets\.yaml:11:\d+ .*agencie.*did you mean "agency"/m);
  expect(stderr).toMatch(/^codebook\.yaml:10:\d+ .*bracket/m);
});

test('an alignment without basis, reference and dates is refused, with the way out', async () => {
  const claim = `${outletsYaml}    alignment:\n      - is: state-controlled\n`;
  const { code, stderr } = await refrain(['check', '-C', projectFolder({ 'outlets.yaml': claim })]);
  expect(code).toBe(2);
  expect(stderr).toContain('alignment: unknown');
});

test('a folder that is no project says how to make one', async () => {
  const { code, stderr } = await refrain(['status', '-C', newFolder()]);
  expect(code).toBe(2);
  expect(stderr).toContain('refrain init');
});

test('init writes a casebook that loads, with schemas that editors find', async () => {
  const made = join(newFolder(), 'blank');
  expect((await refrain(['init', made, '--zone', 'Europe/Minsk'])).code).toBe(0);
  for (const [file, schema] of [
    ['refrain.yaml', 'refrain'],
    ['outlets.yaml', 'outlets'],
    ['codebook.yaml', 'codebook'],
    ['speakers.yaml', 'speakers'],
    ['events.yaml', 'events'],
  ] as const) {
    expect(readFileSync(join(made, file), 'utf8')).toContain(
      `# yaml-language-server: $schema=schemas/${schema}.schema.json`,
    );
    expect(JSON.parse(readFileSync(join(made, 'schemas', `${schema}.schema.json`), 'utf8'))).toHaveProperty(
      'properties',
    );
  }
  expect((await refrain(['check', '-C', made])).code).toBe(0);
  expect((await refrain(['init', made])).stderr).toContain('not empty');
});

test('a project without items reports that there is nothing, and fails at nothing', async () => {
  const empty = projectFolder({ 'codebook.yaml': codebook });
  for (const command of [
    ['status'],
    ['survey'],
    ['repeats'],
    ['report'],
    ['search', 'ferry'],
    ['export', 'items'],
    ['rebuild'],
  ]) {
    const { code, stderr } = await refrain([...command, '-C', empty]);
    expect(code, `${command.join(' ')}: ${stderr}`).toBe(0);
  }
});

test('a wrong flag is wrong use', async () => {
  expect((await refrain(['survey', '--by', 'planet'])).code).toBe(2);
  expect((await refrain(['nonsense'])).code).toBe(2);
  expect((await refrain([])).code).toBe(2);
});

test('what comes from outside cannot steer the terminal', async () => {
  const post = (minute: number, text: string): string =>
    `${JSON.stringify({ outlet: 'river-news', published: `2031-05-06T07:0${minute}:00Z`, text })}\n`;
  const odd = projectFolder({
    'p.jsonl': `${post(0, '\u001b[31mred\u0007 alert for the harbour')}${post(1, 'red \u001b[8malert for the whole harbour')}`,
  });
  await imported(odd, [join(odd, 'p.jsonl')]);
  const found = await refrain(['search', '-C', odd, 'alert']);
  const id = /[0-9A-Z]{13}/.exec(found.stdout)?.[0] ?? '';
  for (const stdout of [
    found.stdout,
    (await refrain(['show', '-C', odd, id])).stdout,
    (await refrain(['repeats', '-C', odd, id])).stdout,
    (await refrain(['who-said', '-C', odd, 'alert for the harbour', '--texts'])).stdout,
  ]) {
    expect(stdout).toContain('for the');
    expect(stdout).not.toContain('\u001b');
  }
});

test('demo --files-only writes a world to a folder and imports nothing', async () => {
  const made = join(newFolder(), 'world');
  const { code, stderr } = await refrain(['demo', made, '--items', '2000', '--files-only']);
  expect(code).toBe(0);
  expect(stderr).toContain('items.jsonl');
  const lines = (name: string) =>
    readFileSync(join(made, 'sandbox', name), 'utf8')
      .trimEnd()
      .split('\n');
  expect(lines('items.jsonl')).toHaveLength(2_000);
  const urls = new Set(lines('items.jsonl').map((line) => (JSON.parse(line) as { url: string }).url));
  const about = lines('truth.jsonl').flatMap((line) => (JSON.parse(line) as { item?: string }).item ?? []);
  expect(about.length).toBeGreaterThan(1_000);
  expect(about.filter((url) => !urls.has(url))).toEqual([]);
  expect(readdirSync(join(made, 'sandbox')).sort()).toEqual(['items.jsonl', 'truth.jsonl']);
  expect(existsSync(join(made, 'data'))).toBe(false);
  expect((await refrain(['check', '-C', made])).code).toBe(0);
});
