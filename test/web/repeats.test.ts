import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../src/instruments/repeats/result.js';
import { endResident, imported, json, outletsYaml, projectFolder } from '../cli/refrain.js';
import { served, type Served } from './served.js';

const bridge =
  'The bridge over the northern river was closed on Monday after engineers had found two cracks in its pillars. Drivers are sent over the ferry. The repair will take until the end of the month, the ministry said.';
const edited = bridge
  .replace('two cracks', 'seven cracks')
  .replace('Drivers are sent over the ferry. ', '')
  .replace('the ministry said', 'Harbour Wire reports');
const notice = 'Whoever has seen a grey horse near the old mill may call the office of the county at any hour';
const storm =
  'A storm tore the roofs from forty houses in the harbour <script>alert(1)</script> on the night to Friday';

const posts: [outlet: string, published: string, text: string, title?: string][] = [
  ['harbour-wire', '2031-05-06T07:00:00+03:00', bridge, 'Bridge <b>closed</b>'],
  ['river-news', '2031-05-06T07:30:00+03:00', bridge, 'Bridge <b>closed</b>'],
  ['hill-post', '2031-05-06T08:16:00+03:00', edited, 'Bridge <b>closed</b>'],
  ['hill-post', '2031-05-07T08:00:00+03:00', edited.replace('seven', 'nine'), 'Bridge <b>closed</b>'],
  ['hill-post', '2031-05-09T06:00:00+03:00', notice],
  ['hill-post', '2031-05-10T06:00:00+03:00', notice],
  ['river-news', '2031-05-12T06:00:00+03:00', storm],
  ['hill-post', '2031-05-12T06:00:00+03:00', storm],
  [
    'river-news',
    '2031-05-15T06:00:00+03:00',
    'Nobody else has written of the lighthouse keeper and of his eleven cats',
  ],
];

let room: Served;
let counted: Result;
let opened: { cluster: string; items: number; shown: { item: string }[] };
let bridgeId = '';
let lone = '';
interface Row {
  cluster: string;
  outlets: number;
  tied: number;
  narratives: string[];
  first: { outlet: string };
}
const list = (query = ''): Promise<{ total: number; rows: Row[] }> => room.json(`/repeats.json${query}`);

beforeAll(async () => {
  const folder = projectFolder({
    'outlets.yaml': outletsYaml,
    'codebook.yaml':
      'themes:\n  - {id: roads, name: Roads}\nnarratives:\n  - id: all-closed\n    name: Everything is closed\n    theme: roads\n    definition: Says so.\n    queries: {en: bridge}\n',
    'posts.jsonl': posts
      .map(
        ([outlet, published, text, title = ''], n) =>
          `${JSON.stringify({ outlet, published, title, text, url: `https://posts.example/${n}`, language: 'en' })}\n`,
      )
      .join(''),
  });
  await imported(folder, [join(folder, 'posts.jsonl')]);
  counted = (await json<{ result: Result }>(['repeats', '-C', folder])).result;
  const found = await json<{ items: { item: string }[] }>(['search', 'lighthouse', '-C', folder]);
  lone = found.items[0]?.item ?? '';
  bridgeId = counted.top[0]?.cluster ?? '';
  opened = await json(['repeats', bridgeId, '-C', folder]);
  endResident();
  room = await served(folder);
});
afterAll(() => room.close());

test('the list has the clusters that the command counts, in its order', async () => {
  const { total, rows } = await list('?outlets=1&sort=outlets');
  expect(total).toBe(counted.clusters);
  expect(rows.map(({ cluster }) => cluster)).toEqual(counted.top.map(({ cluster }) => cluster));
  expect((await list()).total).toBe(counted.acrossOutlets);
  const { text } = await room.get('/repeats');
  expect(text).toContain(`>${counted.acrossOutlets}\u00a0texts</a> ran in two outlets or more`);
});

test('it is narrowed by days, groups, narratives and least outlets, and put in order', async () => {
  const outletsOf = async (query: string): Promise<number[]> => (await list(query)).rows.map(({ outlets }) => outlets);
  expect(await outletsOf('')).toEqual([2, 3]); // newest first
  expect(await outletsOf('?sort=fastest')).toEqual([2, 3]);
  expect(await outletsOf('?outlets=3')).toEqual([3]);
  expect(await outletsOf('?narrative=all-closed')).toEqual([3]);
  expect(await outletsOf('?from=2031-05-07')).toEqual([2]);
  expect(await outletsOf('?to=2031-05-06')).toEqual([3]);
  expect(await outletsOf('?group=river&outlets=1')).toEqual([2, 1, 3]);
});

test('nobody was first where two outlets state the same earliest time; an agency is called one', async () => {
  const { text } = await room.get('/repeats');
  expect(text).toContain('at the same time as 1\u00a0other');
  expect(text).toMatch(/Harbour Wire<\/bdi>[^]*?agency<\/span[^]*?first,/);
});

test('a group that is not there is an error that names the nearest; so is a state that means nothing', async () => {
  const { status, text } = await room.get('/repeats?group=rivr');
  expect(status).toBe(400);
  expect(text).toContain('did you mean &quot;river&quot;');
  expect((await room.get('/repeats?outlets=none')).status).toBe(400);
  expect((await room.get('/repeats?page=99')).status).toBe(200);
});

test('its CSV has every cluster, not those of the page', async () => {
  const { text } = await room.get('/repeats.csv?outlets=1');
  expect(text.match(/^[0-9A-Z]{13},/gm)?.sort()).toEqual(counted.top.map(({ cluster }) => `${cluster},`).sort());
  expect(text).toContain('first_outlet');
});

test('one cluster says who had it when, and who names the agency', async () => {
  const { text } = await room.get(`/repeats/${bridgeId}`);
  expect(text).toContain('Bridge &lt;b&gt;closed&lt;/b&gt;');
  expect(text).toContain('The agency <bdi>Harbour Wire</bdi> was first in our data.');
  expect(text).toContain('of an agency, <a href="/outlets/harbour-wire"><bdi>Harbour Wire</bdi></a>.');
  expect(text).toContain('1 of 2\u00a0other outlets names <bdi>Harbour Wire</bdi>');
  expect(text).toContain('+76\u00a0minutes');
  expect(text).toContain('edits its own text');
  expect(text).toContain('/items?narrative=all-closed');
  expect(text).toContain('/who-said?text=');
});

test('differences stand in their place, and a sentence that was left out is called so', async () => {
  const { text } = await room.get(`/repeats/${bridgeId}`);
  expect(text).toMatch(/<del[^>]*>two<\/del> <ins[^>]*>seven<\/ins> cracks/);
  expect(text).toMatch(/class="gone".*?left out/s);
  const only = (await room.get(`/repeats/${bridgeId}?only=differences`)).text;
  expect(only).toContain('<ins');
  expect(only.match(/class="sentence"/g)?.length).toBe(3);
});

test('whoever is asked for stands beside the first; an outlet that has no such text is an error', async () => {
  const { text } = await room.get(`/repeats/${bridgeId}?with=river-news`);
  expect(text).not.toMatch(/class="(gone|sentence)".*?<ins/s);
  const { status, text: wrong } = await room.get(`/repeats/${bridgeId}?with=river-nws`);
  expect(status).toBe(400);
  expect(wrong).toContain('did you mean &quot;river-news&quot;');
});

test('its JSON is what the command prints; its CSV has every item', async () => {
  const { items: _digest, ...answer } = await room.json<Record<string, unknown>>(`/repeats/${bridgeId}.json`);
  const { items, ...command } = opened as unknown as Record<string, unknown>;
  expect(answer).toMatchObject(command);
  const lines = (await room.get(`/repeats/${bridgeId}.csv`)).text.trim().split(/\r?\n/);
  expect(lines.length).toBe(1 + Number(items));
});

test('an item of a cluster leads to the cluster, in the state that was asked for', async () => {
  const other = opened.shown.find(({ item }) => item !== bridgeId)?.item ?? '';
  const { status, headers } = await room.get(`/repeats/${other}.json?with=river-news`);
  expect(status).toBe(302);
  expect(headers.get('location')).toBe(`/repeats/${bridgeId}.json?with=river-news`);
});

test('a text that nobody repeats says so, and what is not there is not found', async () => {
  const { status, text } = await room.get(`/repeats/${lone}`);
  expect(status).toBe(200);
  expect(text).toContain('Nothing else in our data repeats this text.');
  expect((await room.get('/repeats/0000000000000')).status).toBe(404);
  expect((await room.get('/repeats/nonsense')).status).toBe(404);
});

test('in Ukrainian the numbers take their forms', async () => {
  const { text } = await room.get('/repeats', { 'accept-language': 'uk' });
  expect(text).toContain('2\u00a0тексти</a> щонайменше у 2\u00a0виданнях');
});
