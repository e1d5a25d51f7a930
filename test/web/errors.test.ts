import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { StoreError } from '../../src/vocabulary/errors.js';
import { endResident, imported, projectFolder } from '../cli/refrain.js';
import { served, type Served } from './served.js';

let room: Served;
let folder: string;

beforeAll(async () => {
  folder = projectFolder({});
  writeFileSync(
    join(folder, 'posts.jsonl'),
    JSON.stringify({
      outlet: 'river-news',
      published: '2031-05-06T07:00:00Z',
      text: 'Міст закрито',
      url: 'https://a.example/1',
    }),
  );
  await imported(folder, [join(folder, 'posts.jsonl')]);
  endResident();
  room = await served(folder);
});
afterAll(() => room.close());

/** The text that a reader sees in the middle of a page. */
async function seen(path: string): Promise<{ status: number; main: string }> {
  const { status, text } = await room.get(path, { 'accept-language': 'uk' });
  const main = /<main[^>]*>([^]*?)<\/main>/.exec(text)?.[1] ?? '';
  return { status, main: main.replace(/<(script|style)[^]*?<\/\1>|<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

test.each([
  ['/items?q=(міст', 400, 'Дужку не закрито: закрийте її знаком ).'],
  ['/items?grup=a', 400, 'В адресі є ключ « grup », якого ця сторінка не знає'],
  ['/items?grup=a', 400, 'Що робити: можливо, ви мали на увазі « group »?'],
  ['/items?outlet=river-nws', 400, 'Значення « outlet = river-nws » в адресі нічого не означає'],
  ['/items?from=2031-13-01', 400, 'правильний запис: 2021-09-01'],
  ['/items?sort=best', 400, 'Що робити:'],
  ['/items?from=2031-05-09&to=2031-05-01', 400, 'Початковий день 2031-05-09 пізніший за кінцевий 2031-05-01'],
  ['/items?page=9', 400, 'остання сторінка: page=1'],
  ['/items/0000000000000', 404, 'У проєкті немає матеріалу 0000000000000'],
  ['/repeats/0000000000000', 404, 'У проєкті немає матеріалу 0000000000000 зі словами'],
  ['/outlets/river-nws', 404, 'можливо, ви мали на увазі « river-news »?'],
  ['/report/none.html', 404, 'Немає звіту « none »'],
  ['/who-said?text=одне два', 400, 'слів замало: 2 . Що робити: дайте щонайменше 4'],
  ['/who-said?url=https://b.example/1', 400, 'У проєкті немає матеріалу за адресою https://b.example/1'],
  ['/who-said?pasted=0123456789abcdef', 400, 'Тексту цієї адреси тут не збережено'],
])('in Ukrainian %s says what is wrong in Ukrainian', async (path, status, words) => {
  const page = await seen(path);
  expect(page.status).toBe(status);
  expect(page.main).toContain(words);
  expect(page.main).not.toMatch(/did you mean|the project has|means nothing|is never closed|What to do/);
});

test('in English a question ends as one, and the twins say it in English to every reader', async () => {
  const { text } = await room.get('/items?grup=a');
  expect(text).toContain('did you mean &quot;group&quot;?</bdi></p>');
  const { error } = JSON.parse((await room.get('/items.json?grup=a', { 'accept-language': 'uk' })).text) as {
    error: object;
  };
  expect(error).toMatchObject({ code: 'unknown-key', hint: 'did you mean "group"?' });
});

test.each([
  ['disk-full', 507, 'На диску немає місця'],
  ['store-broken', 503, 'Сховище пошкоджено'],
  ['memory-limit', 503, 'Для цього запиту замало пам’яті'],
  ['store-held', 503, 'Сховище проєкту зайняв інший процес'],
])('when the store fails with %s the page says so in Ukrainian, and what to do', async (code, status, words) => {
  const { store } = room.room.desk!;
  const { rows } = store;
  store.rows = () => Promise.reject(new StoreError(code, `Code: 999. It is ${code}`, { hint: 'do something' }));
  try {
    const page = await seen(`/who-said?text=${code} it is that we ask about`);
    expect(page.status).toBe(status);
    expect(page.main).toContain(words);
    expect(page.main).toContain('Що робити:');
    expect(page.main).not.toMatch(/Code: 999|do something/);
  } finally {
    store.rows = rows;
  }
});

test('a project without narratives says in Ukrainian what a codebook is for', async () => {
  const { status, main } = await seen('/narratives');
  expect(status).toBe(200);
  expect(main).toContain('Кодова книга ще не називає наративів');
  expect(main).toContain('Назвіть їх у codebook.yaml');
});

test('a casebook that cannot be read any more is said on every page, in Ukrainian', async () => {
  rmSync(join(folder, 'refrain.yaml'));
  await new Promise((done) => setTimeout(done, 1_100));
  await room.get('/items'); // looks, and takes it up
  await room.room.prepare();
  const { text } = await room.get('/items', { 'accept-language': 'uk' });
  expect(text).toContain('У теці немає refrain.yaml');
});
