import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endResident, imported, json, projectFolder } from '../cli/refrain.js';
import { served, type Served } from './served.js';

const codebook = `themes:
  - id: bridges
    name: Bridges
narratives:
  - id: unsafe
    name: Bridges are unsafe
    theme: bridges
    definition: says that bridges cannot be trusted
    queries:
      en: crack*
`;

const copied =
  'The bridge of Tesmin was closed this morning after deep cracks were found in two of its four pillars by divers.';
const rows = [
  ['river-news', '2031-05-06T07:00:00Z', 'Bridge closed', copied],
  ['hill-post', '2031-05-06T09:00:00Z', 'Bridge of Tesmin closed', copied],
  ['harbour-wire', '2031-05-09T09:00:00Z', 'Ferry', 'A ferry goes in place of the bridge until autumn, the port says.'],
  ['river-news', '2031-05-14T09:00:00Z', 'Market', 'The market of Tesmin opens on Saturday with apples and honey.'],
  ...Array.from({ length: 30 }, (_, n) => [
    'hill-post',
    `2031-05-20T0${n % 9}:${10 + n}:00Z`,
    `Weather ${n}`,
    `Rain number ${n} is expected over the hills, and ${n * 7} wells are full again.`,
  ]),
];

let room: Served;
let folder: string;
let counted: { total: number; items: { item: string }[] };

beforeAll(async () => {
  folder = projectFolder({ 'codebook.yaml': codebook });
  const file = join(folder, 'items.csv');
  const cells = rows.map((row) => row.map((cell) => `"${cell}"`).join(','));
  writeFileSync(file, `outlet,published,title,text\n${cells.join('\n')}\n`);
  await imported(folder, [file]);
  counted = await json(['search', '-C', folder, 'bridge']);
  endResident();
  room = await served(folder);
});
afterAll(() => room.close());

interface Listed {
  total: number;
  rows: number;
  list: { item: string; outlet: string; copies: { family: string; folded: number } }[];
  facets: Record<string, { value: string; items: number }[]>;
}

test('finds what the command line finds, and says so in its heading', async () => {
  const listed = await room.json<Listed>('/items.json?q=bridge&copies=all');
  expect(listed.total).toBe(counted.total);
  expect(listed.list.map(({ item }) => item)).toEqual(counted.items.map(({ item }) => item));
  const { text } = await room.get('/items?q=bridge');
  expect(plain(/<h1>(.*?)<\/h1>/s.exec(text)?.[1])).toBe('3 items in 3 outlets');
  expect(text).toContain('<mark>Bridge</mark>');
});

test('copies are folded into one row that leads to all of them', async () => {
  const { list } = await room.json<Listed>('/items.json?q=cracks');
  expect(list).toHaveLength(1);
  const { text } = await room.get('/items?q=cracks');
  const repeats = `/repeats/${list[0]?.copies.family}`;
  expect(text).toContain(`data-repeats="${repeats}"`);
  expect(plain(text)).toContain('First in our data of 2 copies in 2 outlets; 1 that match folded here');
});

test('a value of a facet leads to the items that it counts, and its chip leads back', async () => {
  const { text } = await room.get('/items?q=bridge');
  expect(text).toContain('href="/items?q=bridge&amp;outlet=harbour-wire"');
  const { total } = await room.json<Listed>('/items.json?q=bridge&outlet=harbour-wire');
  expect(total).toBe(1);
  const narrowed = await room.get('/items?q=bridge&outlet=harbour-wire&lang=en');
  expect(narrowed.text).toContain('class="chip" href="/items?q=bridge&amp;lang=en"');
});

test('a bar of the strip leads to its day, and the form keeps what was chosen', async () => {
  const { text } = await room.get('/items?q=bridge&group=river');
  expect(text).toContain('href="/items?q=bridge&amp;group=river&amp;from=2031-05-06&amp;to=2031-05-06"');
  expect(text).toMatch(/<form action="\/items" class="range".*?name="group" value="river"/s);
  const { total } = await room.json<Listed>('/items.json?q=bridge&from=2031-05-07&to=2031-05-31');
  expect(total).toBe(1);
});

test('pages follow one another without a gap, and the table has every row', async () => {
  const first = await room.json<Listed>('/items.json?copies=all');
  const second = await room.json<Listed>('/items.json?copies=all&page=2');
  const ids = [...first.list, ...second.list].map(({ item }) => item);
  expect(new Set(ids).size).toBe(rows.length);
  expect((await room.get('/items?copies=all')).text).toContain('rel="next" href="/items?copies=all&amp;page=2#rows"');
  const { text } = await room.get('/items.csv?copies=all');
  expect(
    text
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(',')[0]),
  ).toEqual(ids);
  expect((await room.get('/items?copies=all&page=3')).status).toBe(400);
});

test('of a query that cannot be read the place is shown, and what was chosen stays', async () => {
  const { status, text } = await room.get('/items?q=bridge+AND+(ferry&outlet=river-news');
  expect(status).toBe(400);
  expect(text).toContain('bridge AND <b>(</b>ferry');
  expect(plain(text)).toContain('Character 12: the bracket is never closed: close it with ).');
  expect(text).toContain('class="chip" href="/items?q=bridge+AND+%28ferry"');
  expect((await room.get('/items.json?q=(ferry')).status).toBe(400);
  expect((await room.get('/items.csv?q=(ferry')).status).toBe(400);
});

test('where nothing is found, what would find something is said with its number', async () => {
  const { status, text } = await room.get('/items?q=bridge+AND+honey');
  expect(status).toBe(200);
  expect(plain(/<h1>(.*?)<\/h1>/s.exec(text)?.[1])).toBe('Nothing found');
  expect(plain(text)).toMatch(/Either of the words bridge OR honey 4/);
  expect(text).toContain('href="/items?q=bridge+OR+honey"');
});

test('a query is said in words as it was read', async () => {
  const { text } = await room.get('/items?q=(bridge+OR+crack*)+NEAR/3+"two+of"+NOT+=Ferry');
  expect(plain(/<p class="read-as">(.*?)<\/p>/s.exec(text)?.[1])).toBe(
    'Read as [ bridge or crack… ] within 3 words of [ “two of” ], but not ferry exactly',
  );
});

test('an address that cannot be says what was meant', async () => {
  expect((await room.get('/items?outlet=river-nwes')).text).toContain('did you mean &quot;river-news&quot;');
  expect((await room.get('/items?week=monday')).status).toBe(400);
  expect((await room.get('/items?from=2031-05-09&to=2031-05-06')).status).toBe(400);
  expect((await room.get('/items?page=0')).status).toBe(400);
});

test('speaks Ukrainian to who asks for it', async () => {
  const { text } = await room.get('/items?q=bridge', { 'accept-language': 'uk' });
  expect(plain(/<h1>(.*?)<\/h1>/s.exec(text)?.[1])).toBe('3 матеріали у 3 виданнях');
});

test('what is new since a page was made is told in a sentence, and nothing when nothing is', async () => {
  const page = await room.get('/items');
  const items = /<body data-items="(\w+)"/.exec(page.text)?.[1];
  expect(await room.json(`/state.json?items=${items}`)).toMatchObject({
    items,
    total: rows.length,
    fresh: null,
    notice: null,
  });
  expect(await room.json('/state.json?items=0')).toMatchObject({
    fresh: 'The items have changed since this page was made.',
  });
});

/** Text of HTML, with single spaces. */
function plain(markup = ''): string {
  return markup
    .replace(/<\/?(?:bdi|mark)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;/g, '"')
    .replace(/[\s\u00a0\u2060]+/g, ' ')
    .replace(/ ([,.:;…])/g, '$1')
    .trim();
}
