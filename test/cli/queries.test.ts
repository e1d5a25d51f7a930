/** What a user sees of queries by stem, languages and letters in disguise, at the command line. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { imported, json, projectFolder, refrain } from './refrain.js';

const texts: [language: string, text: string][] = [
  ['ru', 'Толпы мигрантов стоят на границе Весмарка, говорят военные'],
  ['uk', 'Толпы мигрантов снова стоят на границе Весмарка, говорят военные'],
  ['', 'Лучший мост района закрыт: ремонт дороги начнётся в следующем месяце'],
  ['', 'Хороший мост района открыт, самолёты летают над рекой каждый день'],
  ['', 'Пoлиция закрыла гpаницу Весмарка на три дня, сообщает агентство'],
  ['', 'Ja ŭčora bačyŭ, jak mihranty išli praz miažu z Vesmarku na paromie'],
  ['', 'The harbour opens again on Monday, as the ministry has said before'],
  ['', '12:40'],
];

let folder = '';
const found = async (query: string): Promise<number> =>
  (await json<{ total: number }>(['search', '-C', folder, query])).total;

beforeAll(async () => {
  folder = projectFolder({
    'codebook.yaml': `themes:
  - id: t
    name: T
narratives:
  - id: best
    name: Best
    theme: t
    definition: made up
    queries:
      ru:
        - =мост AND
          хороший
`,
  });
  const file = join(folder, 'items.jsonl');
  const lines = texts.map(([language, text], at) =>
    JSON.stringify({
      outlet: 'river-news',
      published: `2031-01-02T0${at}:00:00Z`,
      text,
      language,
      url: `https://r.example/${at}`,
    }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  await imported(folder, [file]);
}, 60_000);

test('search finds forms, one spelling with =, and what stands near', async () => {
  expect(await found('мигрант')).toBe(2);
  expect(await found('=мигрант')).toBe(0);
  expect(await found('мигрант NEAR/3 граница')).toBe(2);
  expect(await found('граница NEAR/0 (мигрант OR рынок)')).toBe(0);
  expect(await found('полиция граница')).toBe(1);
  expect(await found('ministry "on monday"')).toBe(1);
}, 60_000);

test('letters and alphabets are folded where the project says so', async () => {
  expect(await found('мігрант')).toBe(0);
  expect(await found('самолет*')).toBe(0);
  const settings = 'name: Test\nzone: Europe/Minsk\nmadeUp: true\n';
  writeFileSync(join(folder, 'refrain.yaml'), `${settings}queries: {fold: [ё], latin: [be]}\n`);
  expect(await found('мігрант')).toBe(1);
  expect(await found('самолет*')).toBe(1);
  writeFileSync(join(folder, 'refrain.yaml'), `${settings}queries: {fold: [е]}\n`);
  const { code, stderr } = await refrain(['check', '-C', folder]);
  expect(code).toBe(2);
  expect(stderr).toContain('refrain.yaml:4:18');
  writeFileSync(join(folder, 'refrain.yaml'), settings);
}, 60_000);

test('status says what items are in, and what was in disguise', async () => {
  const { stdout } = await refrain(['status', '-C', folder]);
  expect(stdout).toContain('languages: ru 5, unknown 1, be 1, en 1');
  expect(stdout).toContain('1 items show another language than their source states');
  expect(stdout).toContain('1 items have letters of another alphabet inside words');
}, 60_000);

test('show prints the stated language beside the one that the text shows', async () => {
  const { items } = await json<{ items: { item: string; language: string }[] }>(['search', '-C', folder, 'снова']);
  expect(items[0]?.language).toBe('ru');
  const { stdout } = await refrain(['show', '-C', folder, items[0]?.item ?? '']);
  expect(stdout).toContain('language    ru; stated as uk');
}, 60_000);

test('check warns of a word that matches strangers, with its place and the words, and lists what words match', async () => {
  const { code, stdout } = await refrain(['check', '-C', folder]);
  expect(code).toBe(0);
  expect(stdout).toContain('codebook.yaml:12:11: "хороший" also matches лучший 1 [stem-joins-strangers]');
  const { words } = await json<{ words: { pattern: string; spellings: { word: string; n: number }[] }[] }>([
    'check',
    '-C',
    folder,
    '--words',
  ]);
  expect(words).toMatchObject([
    {
      pattern: 'хороший',
      spellings: [
        { word: 'лучший', n: 1 },
        { word: 'хороший', n: 1 },
      ],
    },
  ]);
}, 60_000);
