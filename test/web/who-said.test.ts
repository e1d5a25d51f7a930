import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WhoSaidData } from '../../src/web/pages/who-said/index.js';
import { endResident, imported, json, projectFolder } from '../cli/refrain.js';
import { served, type Served } from './served.js';

const sentence =
  'The bridge of Tesmin is closed after cracks were found, and only the union can mend it, the minister of roads said on Monday';
const changed = sentence.replace('Monday', 'Tuesday').replace('said', 'stressed');
let room: Served;
let cli: WhoSaidData;

beforeAll(async () => {
  const folder = projectFolder();
  const rows = [
    ['harbour-wire', '2031-05-06T07:00:00Z', sentence, 'https://wire.example/bridge'],
    ['river-news', '2031-05-06T07:31:00Z', changed, ''],
    ['hill-post', '2031-05-06T09:00:00Z', `${sentence}. <script>alert(1)</script>`, ''],
  ];
  writeFileSync(
    join(folder, 'items.csv'),
    ['outlet,published,text,url', ...rows.map((row) => row.map((cell) => `"${cell}"`).join(','))].join('\n'),
  );
  await imported(folder, [join(folder, 'items.csv')]);
  cli = await json<WhoSaidData>(['who-said', '-C', folder, sentence]);
  endResident();
  room = await served(folder);
});
afterAll(() => room.close());

const asked = (text: string): string => `/who-said?text=${encodeURIComponent(text)}`;

test('the first is named, with who changed which word, as on the command line', async () => {
  const { status, text } = await room.get(asked(sentence));
  expect(status).toBe(200);
  expect(text).toMatch(
    /<h1><a href="\/items\/\w+"><bdi>Harbour Wire<\/bdi><\/a>, the agency, ran it first in our data/,
  );
  expect(text).toContain('<del>said on Monday</del> <ins>stressed on Tuesday</ins>');
  expect(text).not.toContain('<script>alert');
  const twin = await room.json<WhoSaidData>(asked(sentence).replace('?', '.json?'));
  expect(twin).toMatchObject({ items: cli.items, outlets: cli.outlets, firstMs: cli.firstMs });
  expect(twin.said?.map(({ item }) => item)).toEqual(cli.said?.map(({ item }) => item));
  expect((await room.get(asked(sentence).replace('?', '.csv?'))).text.trim().split('\r\n')).toHaveLength(4);
});

test('a link is asked by the item that it leads to', async () => {
  const { text } = await room.get(`/who-said?url=${encodeURIComponent('wire.example/bridge')}`);
  expect(text).toContain('Harbour Wire</bdi></a>, the agency, ran it first');
  const unknown = await room.get('/who-said?url=https%3A%2F%2Fnowhere.example');
  expect(unknown.status).toBe(400);
  expect(unknown.text).toContain('paste the text itself');
});

test('a long text is kept under its hash, and its address leads to the same answer', async () => {
  const long = `${sentence}. ${'And more was said of it. '.repeat(60)}`;
  const sent = await fetch(new URL('/who-said', room.address), {
    method: 'POST',
    body: new URLSearchParams({ text: long }),
    redirect: 'manual',
  });
  const to = sent.headers.get('location') ?? '';
  expect(sent.status).toBe(303);
  expect(to).toMatch(/^\/who-said\?pasted=[0-9a-f]{16}$/);
  expect((await room.get(to)).text).toContain('And more was said of it');
  expect((await room.get('/who-said?pasted=0123456789abcdef')).status).toBe(400);
  const elsewhere = await fetch(new URL('/who-said', room.address), {
    method: 'POST',
    body: new URLSearchParams({ text: long }),
    headers: { 'sec-fetch-site': 'cross-site' },
  });
  expect(elsewhere.status).toBe(403);
  const older = await fetch(new URL('/who-said', room.address), {
    method: 'POST',
    body: new URLSearchParams({ text: long }),
    headers: { origin: 'https://elsewhere.example' },
  });
  expect(older.status).toBe(403);
});

test('too few words, and a text that nobody has, are said', async () => {
  expect((await room.get(asked('the bridge'))).status).toBe(400);
  for (const twin of ['.json?', '.csv?']) {
    expect((await room.get(asked('the bridge').replace('?', twin))).status, twin).toBe(400);
  }
  const { status, text } = await room.get(asked('purple elephants dance slowly under seven cold moons of winter'));
  expect(status).toBe(200);
  expect(text).toContain('Nobody in our data said this');
});
