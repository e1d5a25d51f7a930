/** Pages, texts, mails and broadcasts as a user imports them. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imported, json, newFolder, projectFolder, refrain } from '../cli/refrain.js';

const files = join(import.meta.dirname, '..', 'read', 'documents', 'files');
const zone = ['--zone', 'Europe/Minsk'];

interface Found {
  items: { item: string; outlet: string; title: string; text: string; form: string }[];
}

test('a folder of saved pages goes in with one command, and twice changes nothing', async () => {
  const project = projectFolder();
  const first = await imported(project, [join(files, 'dates')], [...zone, '--add-outlets']);
  expect(first).toMatchObject([{ rows: 6, items: 6, quarantined: 0 }]);
  const again = await imported(project, [join(files, 'dates')], zone);
  expect(again).toMatchObject([{ rows: 6, items: 0, known: 6 }]);
  const { items } = await json<Found>(['search', '-C', project, 'гавань']);
  expect(items.map(({ outlet }) => outlet).sort()).toEqual(
    ['be', 'ru', 'uk'].map((language) => `${language}-river-news-example`),
  );
});

test('a page alone goes in too, under the outlet whose channel its host is', async () => {
  const outlets =
    'outlets:\n  - id: river-news\n    name: River News\n    kind: site\n    channels: [https://www.river-news.example/]\n';
  const project = projectFolder({ 'outlets.yaml': outlets });
  const page = join(files, 'single-file', 'harbour.html');
  expect(await imported(project, [page])).toMatchObject([{ rows: 1, items: 1, quarantined: 0 }]);
  const { items } = await json<Found>(['search', '-C', project, 'harbour']);
  expect(items).toMatchObject([{ outlet: 'river-news', title: 'Harbour opens again after the long strike' }]);
});

test('texts are of the outlet of their folder where the mapping says so; one without a time is set aside', async () => {
  const project = projectFolder({ 'map.yaml': 'outlet: folder\n' });
  const texts = join(files, 'texts');
  const { code, stderr } = await refrain(
    ['import', '-C', project, texts, ...zone, '--map', join(project, 'map.yaml')].flat(),
  );
  expect(code).toBe(4);
  expect(stderr).toContain('4 rows = 2 new items');
  expect(stderr).toContain('1 × no-date, e.g. texts hill-post/undated.txt');
  expect(stderr).toContain('1 × no-outlet'); // it lies in no folder
  const { items } = await json<Found>(['search', '-C', project, 'harbour OR tea']);
  expect(items.map(({ outlet }) => outlet)).toEqual(['hill-post', 'hill-post']);
});

test('texts without any time are of the day that is given for them, dated ones of their own', async () => {
  const project = projectFolder({ 'map.yaml': 'outlet: folder\n' });
  const texts = join(files, 'texts');
  const given = [...zone, '--map', join(project, 'map.yaml'), '--add-outlets', '--undated', '2031-05-31'];
  expect(await imported(project, [texts], given)).toMatchObject([{ rows: 4, items: 3, quarantined: 1 }]);
  const { items } = await json<{ items: { title: string; published_ms: number }[] }>([
    'search',
    '-C',
    project,
    'harbour OR tea OR name',
  ]);
  const givenMs = Date.parse('2031-05-31T00:00+03:00');
  expect(items.map(({ published_ms: at }) => at)).toContain(givenMs);
  expect(items).toHaveLength(3);
});

test('what was set aside for want of a time is taken up once its day is given, and another day makes no second item', async () => {
  const rows = 'river-news,2031-05-06T07:00Z,The harbour opens again\nriver-news,,Tea has run out again today\n';
  const project = projectFolder({ 'tea.csv': `outlet,published,text\n${rows}` });
  const path = join(project, 'tea.csv');
  expect(await imported(project, [path], ['--add-outlets'])).toMatchObject([{ items: 1, quarantined: 1 }]);
  for (const [day, counts] of [
    ['2031-05-30', { items: 1, known: 1 }],
    ['2031-05-31', { items: 0, known: 2 }],
  ] as const) {
    expect(await imported(project, [path], [...zone, '--add-outlets', '--undated', day])).toMatchObject([counts]);
  }
});

test.each(['yesterday', '2031-02-30', '1031-05-31'])('%s is no day', async (day) => {
  const { code, stderr } = await refrain(['import', '-C', projectFolder(), 'x.csv', '--undated', day]);
  expect(code).toBe(2);
  expect(stderr).toContain('give a day between 1990 and 2100');
});

test('a single text, mail, web archive and set of subtitles are told from tables', async () => {
  const project = projectFolder({
    'prose.txt': 'Harbour, tea, bread\n\nIt opens, and closes, and opens; nobody counts.\n',
  });
  const table = join(project, 'table.txt');
  writeFileSync(table, 'outlet,published,text\nriver-news,2031-05-06 07:00,The harbour opens again\n');
  const paths = [
    join(files, 'texts', 'hill-post', '2031-05-06_harbour.txt'),
    join(files, 'texts', '2031.05.06 gavan.txt'),
    join(files, 'mails', 'letter.eml'),
    join(files, 'mails', 'tea.mht'),
    join(files, 'broadcasts', '2031-05-06_2100 Hill evening.srt'),
    join(files, 'broadcasts', 'Morning.info.json'),
  ];
  const counts = await imported(project, paths, [...zone, '--outlet', 'hill-post']);
  expect(counts.map(({ items }) => items)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(await imported(project, [table], zone)).toMatchObject([{ items: 1 }]);
  const { stderr } = await refrain([
    'import',
    '-C',
    project,
    join(project, 'prose.txt'),
    ...zone,
    '--outlet',
    'hill-post',
  ]);
  expect(stderr).toContain('no-date');
});

test('messages of a channel keep which of them are passed on', async () => {
  const project = projectFolder();
  const counts = await imported(project, [join(files, 'telegram-web')], ['--add-outlets']);
  expect(counts).toMatchObject([{ rows: 2, items: 2 }]);
  const { items } = await json<Found>(['search', '-C', project, 'harbour OR tea']);
  expect(items.map(({ outlet, form }) => [outlet, form]).sort()).toEqual([
    ['rivernews', 'post'],
    ['rivernews', 'share'],
  ]);
});

test('a passage of a broadcast is shown with its time, and still is after the store is rebuilt', async () => {
  const project = projectFolder();
  const folder = join(newFolder(), 'tv');
  mkdirSync(folder);
  for (const ending of ['info.json', 'ru-orig.vtt', 'en.vtt']) {
    const name = `Evening of the river [aB3xYzQ_12k].${ending}`;
    cpSync(join(files, 'broadcasts', name), join(folder, name));
  }
  const { stderr } = await refrain(['import', '-C', project, folder]);
  expect(stderr).toContain('2 rows = 1 new items');
  expect(stderr).toContain('rendering');
  const { items } = await json<Found>(['search', '-C', project, 'забастовки']);
  const [one] = items;
  const shown = async (): Promise<string> => (await refrain(['show', '-C', project, one?.item ?? ''])).stdout;
  const before = await shown();
  expect(before).toContain('[00:00:00] гавань снова открыта');
  const said = await refrain(['who-said', '-C', project, 'суда будут разгружены в том порядке']);
  expect(said.stdout).toContain('at 00:00:15');
  expect((await refrain(['rebuild', '-C', project])).code).toBe(0);
  expect(await shown()).toBe(before);
});

test('a dry run shows pages as they would be', async () => {
  const project = projectFolder();
  const { stdout, code } = await refrain([
    'import',
    '-C',
    project,
    join(files, 'wget'),
    ...zone,
    '--add-outlets',
    '--dry-run',
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain('Гавань снова открыта');
  expect(stdout).toContain('no-main-text');
  expect(readFileSync(join(project, 'outlets.yaml'), 'utf8')).not.toContain('river-news.example');
});

test('the store is not made anew while a page of a folder is lost from the evidence', async () => {
  const project = projectFolder();
  await imported(project, [join(files, 'dates')], [...zone, '--add-outlets']);
  const hash = createHash('sha256')
    .update(readFileSync(join(files, 'dates', 'pl.html')))
    .digest('hex');
  rmSync(join(project, 'data', 'evidence', 'content', hash.slice(0, 2), hash));
  const { code, stderr } = await refrain(['rebuild', '-C', project]);
  expect(code).toBe(1);
  expect(stderr).toContain('evidence-missing');
  expect((await json<Found>(['search', '-C', project, 'port'])).items).toHaveLength(1);
});
