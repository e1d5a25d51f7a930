import { appendFileSync, cpSync, readFileSync, truncateSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endResident, imported, json, newFolder, projectFolder, refrain } from '../cli/refrain.js';
import { itemIdentity, itemKey, showItemId } from '../../src/vocabulary/ids.js';
import { served, type Served } from './served.js';

const documents = join(import.meta.dirname, '..', 'read', 'documents', 'files');
const codebook = `version: 1
themes:
  - { id: river, name: The river }
narratives:
  - id: closed-bridge
    name: The bridge is closed
    theme: river
    definition: It is said that nobody can cross.
    queries: { en: bridge AND close }
  - id: crossing
    name: Nobody can cross
    theme: river
    definition: The same in other words.
    queries: { any: '"cannot cross" OR тест' }
`;
const story =
  'The bridge of Tesmin is **closed** after cracks were found in two of its pillars, said the mayor on Monday.\n\nFour thousand people cannot cross the river, and ferries will run every hour from the old harbour.\n\nThe engineers of the port expect that the work will take nine weeks at least.';
const changed = story.replace('Four thousand', 'Six thousand').replace('nine weeks', 'twelve weeks');
const long = `Begin. ${'The ferry of the long river is late again today. '.repeat(100_000)}End.`;
const posts = [
  ['harbour-wire', '2031-05-06T06:00:00Z', 'Bridge of Tesmin <b>closed</b>', story, 'https://wire.example/1'],
  ['river-news', '2031-05-06T07:00:00Z', 'Bridge of Tesmin <b>closed</b>', story, 'https://river.example/1'],
  ['river-news', '2031-05-06T09:00:00Z', 'Bridge of Tesmin <b>closed</b>', story, 'https://river.example/2'],
  ['hill-post', '2031-05-06T08:30:00Z', 'Bridge of Tesmin closed', `${story} Buses run too.`, 'https://hill.example/1'],
  ['hill-post', '2031-05-07T08:30:00Z', '', 'שלום <img src=x onerror=alert(1)> z̵̛̗a̶͖l̸g̷o', 'javascript:alert(1)'],
  [
    'river-news',
    '2031-05-08T08:30:00Z',
    'Withdrawn',
    'A child named Xanthippe was seen at the harbour of Tesmin',
    'https://river.example/3',
  ],
  ['hill-post', '2031-05-09T08:30:00Z', 'The long river', long, 'https://hill.example/3'],
] as const;

const weather =
  'Rain will fall over the hills of Tesmin from the early morning, and the water of the river may rise by a metre before the evening comes, the weather service warns.';
const market = `At the market of the harbour the price of apples fell by a third this week. ${weather} The sellers hope for a dry Sunday, since on a wet one nobody comes down from the villages, and what is not sold by noon is given to the school kitchen and to the keepers of the lock.`;
const parted = [
  ['hill-post', '2031-05-11T06:00:00Z', '', weather, 'https://hill.example/4'],
  ['river-news', '2031-05-11T07:30:00Z', '', market, 'https://river.example/4'],
] as const;

let folder: string;
let room: Served;
let before: { shown: Record<string, unknown>; cluster: Cluster };
const idOf = (address: string): string => {
  const [outlet] = [...posts, ...parted].find((post) => post[4] === address) ?? ['river-news-example'];
  return showItemId(itemKey(itemIdentity({ outlet, address, text: '', stated: '' })));
};

interface Cluster {
  cluster: string;
  items: number;
  outlets: number;
  shown: { item: string; standing: string }[];
}

beforeAll(async () => {
  folder = projectFolder({ 'codebook.yaml': codebook });
  const lines = [...posts, ...parted].map(([outlet, published, title, text, url]) =>
    JSON.stringify({ outlet, published, title, text, url }),
  );
  const file = join(folder, 'posts.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const later = join(folder, 'later.jsonl');
  writeFileSync(later, `${lines[1]!.replace(JSON.stringify(story), JSON.stringify(changed))}\n`);
  const saved = join(newFolder(), 'page.html');
  cpSync(join(documents, 'single-file', 'harbour.html'), saved);
  appendFileSync(saved, '<link rel="preconnect" href="https://elsewhere.example">');
  await imported(folder, [file]);
  await imported(folder, [later]);
  await imported(folder, [saved], ['--add-outlets']);
  const gone = idOf('https://river.example/3');
  const why = ['--reason', 'names a child', '--authority', 'Article 17', '--yes'];
  expect((await refrain(['redact', '-C', folder, gone, ...why])).code).toBe(0);
  const item = idOf('https://river.example/1');
  before = { shown: await json(['show', '-C', folder, item]), cluster: await json(['repeats', '-C', folder, item]) };
  endResident();
  room = await served(folder);
}, 240_000);
afterAll(() => room?.close());

const path = (address: string): string => `/items/${idOf(address)}`;

test('the text is set in paragraphs, with the words by which narratives match marked and numbered', async () => {
  const { status, text } = await room.get(path('https://wire.example/1'));
  expect(status).toBe(200);
  expect(text).toContain('Bridge</mark>');
  expect(text).toContain('&lt;b&gt;');
  expect(text).not.toContain('<b>closed</b>');
  const prose = /<div class="prose"[^>]*lang="en"[^>]*>([\s\S]*?)<\/div>/.exec(text)?.[1] ?? '';
  expect(prose.match(/<p /g)).toHaveLength(3);
  expect(prose).toMatch(/<mark>closed<\/mark\s*><a class="ref" href="#narrative-1"/);
  expect(prose).toMatch(/<mark>cannot cross<\/mark\s*><a class="ref" href="#narrative-2"/);
  expect(prose).not.toContain('**');
  expect(text).toContain('href="/items?narrative=closed-bridge"');
});

test('what the page rests on is what the command line says', async () => {
  const page = await room.json<Record<string, unknown>>(`${path('https://river.example/1')}.json`);
  const { schema: _, ...said } = before.shown;
  expect(page).toMatchObject(said);
  const { alsoIn } = page as {
    alsoIn: { items: number; outlets: number; cluster: string; entries: { item: string; standing: string }[] };
  };
  const { cluster, items, outlets, shown } = before.cluster;
  expect(alsoIn).toMatchObject({ cluster, items, outlets });
  const standings = new Map(shown.map(({ item, standing }) => [item, standing]));
  expect(alsoIn.entries.map(({ item, standing }) => [item, standing])).toEqual(
    alsoIn.entries.map(({ item }) => [item, standings.get(item)]),
  );
  expect(page).toMatchObject({
    matched: { narratives: (page as { narratives: string[] }).narratives.map((narrative) => ({ narrative })) },
  });
});

test('outlets with the same text stand in order of time, the agency marked and first in our data', async () => {
  const { text } = await room.get(path('https://hill.example/1'));
  const ladder = /<ol class="ladder">([\s\S]*?)<\/ol>/.exec(text)?.[1] ?? '';
  expect(ladder.indexOf('Harbour Wire')).toBeLessThan(ladder.indexOf('River News'));
  expect(ladder).toMatch(/Harbour Wire[\s\S]*?class="tag"[\s\S]*?first in our data/);
  expect(ladder).toMatch(/aria-current="true"[\s\S]*?\+2\.5[\s\S]*?Hill Post[\s\S]*?this item/);
  expect(text).toContain('Also in 2\u00a0outlets');
});

test('agency wire names the agency, which leads to its page', async () => {
  const named = 'The text of an agency, <a href="/outlets/harbour-wire"><bdi>Harbour Wire</bdi></a>.';
  for (const at of ['https://wire.example/1', 'https://hill.example/1'])
    expect((await room.get(path(at))).text).toContain(named);
  const inUkrainian = await room.get(path('https://hill.example/1'), { 'accept-language': 'uk' });
  expect(inUkrainian.text).toContain('Текст агентства <a href="/outlets/harbour-wire"><bdi>Harbour Wire</bdi></a>.');
  expect((await room.get(path('https://hill.example/3'))).text).not.toContain('an agency');
});

test('an item says which older text stands in it, how long before, and in which words; the older one who has it since', async () => {
  const [older, later] = [idOf('https://hill.example/4'), idOf('https://river.example/4')];
  const command = await room.json<{ heldBy: { examples: object[] } }>(`/repeats/${older}.json`);
  const own = await room.json<{ parts: Record<'holds' | 'heldBy', { items: number; examples: object[] }> }>(
    `/items/${older}.json`,
  );
  expect(own.parts.heldBy).toMatchObject(command.heldBy);
  expect(own.parts.heldBy.examples).toMatchObject([{ item: later, minutes: 90 }]);
  const page = await room.json<typeof own>(`/items/${later}.json`);
  expect(page.parts.holds).toMatchObject({ items: 1, examples: [{ item: older, minutes: -90, share: 1 }] });
  const { text } = await room.get(`/items/${later}`);
  expect(text).toMatch(
    /class="parts"[^]*?−1\.5[^]*?Hill Post[^]*?before it; 100[^]*?Which words[^]*?Rain will fall over the hills/,
  );
  expect(/class="parts"[^]*?<\/div>/.exec(text)?.[0]).not.toContain('price of apples');
  expect((await room.get(`/items/${older}`)).text).toMatch(/class="parts"[^]*?\+1\.5[^]*?River News[^]*?after it/);
});

test('an item by which its outlet repeats itself says so', async () => {
  expect((await room.get(path('https://river.example/2'))).text).toMatch(/own edit<span class="sr">, this item/);
});

test('a later version shows what it changed, sentence by sentence, and the earlier one can be read whole', async () => {
  const { text } = await room.get(path('https://river.example/1'));
  expect(text).toContain('<del >Four</del>');
  expect(text).toContain('<ins >Six</ins>');
  expect(text).toContain('2 of 4\u00a0sentences changed: 2\u00a0words out, 2 in.');
  const old = await room.get(`${path('https://river.example/1')}?v=1`);
  expect(old.text).toContain('This is version 1 of 2');
  expect(/class="prose"[\s\S]*?<\/div>/.exec(old.text)?.[0]).toContain('Four thousand');
  const wrong = await room.get(`${path('https://river.example/1')}?v=9`);
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain('this item has 2 versions');
  const csv = (await room.get(`${path('https://river.example/1')}.csv`)).text.trim().split('\r\n');
  expect(csv.filter((line) => line.startsWith(`${idOf('https://river.example/1')},`)).length).toBe(2);
});

test('a record is verified by its button, and what was changed since is said', async () => {
  const at = path('https://wire.example/1');
  expect((await room.get(at)).text).toContain('not yet since the room was opened');
  const verify = (headers = {}): Promise<Response> =>
    fetch(new URL(`${at}/verify`, room.address), {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams(),
    });
  expect((await verify({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const answer = await verify({ 'sec-fetch-site': 'same-origin' });
  expect(answer.status).toBe(303);
  expect((await room.get(answer.headers.get('location') ?? '')).text).toContain('bytes and chain unchanged');
  const { evidence } = await room.json<{ evidence: string }>(`${at}.json`);
  const kept = join(folder, evidence);
  const { size } = statSync(kept);
  const last = readFileSync(kept).subarray(size - 5);
  truncateSync(kept, size - 5);
  await verify();
  appendFileSync(kept, last);
  const { text } = await room.get(at);
  expect(text).toContain('not as kept');
  expect(text).toContain('is cut');
});

test('the record is shown as it was received, as text', async () => {
  const { text } = await room.get(`${path('https://hill.example/1')}?show=record`);
  expect(text).toContain('Buses run too.');
  expect(text).toContain('&quot;outlet&quot;:&quot;hill-post&quot;');
});

test('an archived page is framed where it can run, load and lead nowhere', async () => {
  const page = 'https://www.river-news.example/economy/harbour-opens?from=front';
  const { text } = await room.get(`${path(page)}?show=record`);
  expect(text).toMatch(/<iframe src="[^"]*\/received" sandbox/);
  const { status, headers, text: framed } = await room.get(`${path(page)}/received`);
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  expect(headers.get('content-security-policy')).not.toContain('allow-');
  expect(framed).toContain('Harbour opens again');
  expect(framed).not.toContain('<link');
});

test('what comes from outside is text: no markup, no address that runs', async () => {
  const { text } = await room.get(path('javascript:alert(1)'));
  expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(text).not.toContain('href="javascript:');
  expect(text).toMatch(/<p dir="auto">שלום/);
});

test('of an item of 5 MB the first part is shown at once, and where the rest is', async () => {
  const started = performance.now();
  const { text } = await room.get(path('https://hill.example/3'));
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(text.length).toBeLessThan(400_000);
  expect(text).toMatch(/The first 199,\d+\u00a0characters of 4,9\d\d,\d+ are shown/);
  const whole = await room.json<{ versions: { text: string }[] }>(`${path('https://hill.example/3')}.json`);
  expect(whole.versions[0]?.text).toBe(long);
});

test('an item that was removed says when, why and on whose authority', async () => {
  const gone = path('https://river.example/3');
  const { status, text } = await room.get(gone);
  expect(status).toBe(410);
  expect(text).toContain('names a child');
  expect(text).toContain('Article 17');
  expect(text).not.toContain('Xanthippe');
  const twin = await room.get(`${gone}.json`);
  expect(twin.status).toBe(410);
  expect(JSON.parse(twin.text)).toMatchObject({ kind: 'removed', removed: { reason: 'names a child' } });
  // Who had it open when it was removed, and asks to verify it, is told the same.
  const verify = { method: 'POST', redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' } } as const;
  const answer = await fetch(new URL(`${gone}/verify`, room.address), { ...verify, body: new URLSearchParams() });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, gone]);
});

test('an id that the project does not have is not found, and nothing else breaks', async () => {
  for (const id of ['0000000000000', 'nonsense', '%3Cscript%3E']) {
    const { status, text } = await room.get(`/items/${id}`);
    expect(status).toBe(404);
    expect(text).not.toContain('<script>');
  }
});
