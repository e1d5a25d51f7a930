import { request } from 'node:http';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endResident, imported, projectFolder } from '../cli/refrain.js';
import { served, type Served } from './served.js';

let room: Served;

beforeAll(async () => {
  const folder = projectFolder();
  const file = join(folder, 'items.csv');
  writeFileSync(
    file,
    'outlet,published,title,text\nriver-news,2031-05-06T07:00:00Z,Bridge <b>closed</b>,"The bridge of Tesmin is closed after cracks were found"\n',
  );
  await imported(folder, [file]);
  endResident();
  room = await served(folder);
});
afterAll(() => room.close());

test('an item is found, and its title is text whatever it looks like', async () => {
  const { status, text } = await room.get('/items?q=bridge');
  expect(status).toBe(200);
  expect(text).toContain('<mark>Bridge</mark> &lt;b&gt;closed&lt;/b&gt;');
  expect(await room.json('/items.json?q=bridge')).toMatchObject({ schema: 'refrain/items/1', total: 1 });
  expect((await room.get('/items.csv?q=bridge')).text).toContain('river-news');
});

test('a key that no page knows is an error that names the nearest', async () => {
  const { status, text } = await room.get('/items?gruop=river');
  expect(status).toBe(400);
  expect(text).toContain('did you mean &quot;group&quot;');
});

test('whoever asks by another name than this machine’s gets nothing', async () => {
  const asked = new URL(room.address);
  const status = await new Promise((done, failed) => {
    request(
      { host: asked.hostname, port: asked.port, path: '/items', headers: { host: 'rebound.example' } },
      (answer) => {
        answer.resume();
        done(answer.statusCode);
      },
    )
      .on('error', failed)
      .end();
  });
  expect(status).toBe(421);
});

test('the choice of a language leads back to this server alone', async () => {
  const to = async (back: string): Promise<string | null> =>
    (await room.get(`/language?to=uk&back=${encodeURIComponent(back)}`)).headers.get('location');
  expect(await to('/items?q=bridge')).toBe('/items?q=bridge');
  for (const back of [
    '//evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
  ]) {
    expect(await to(back), back).toBe('/');
  }
});

test('pages may run and load only what this server sends', async () => {
  const { headers } = await room.get('/items');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
});
