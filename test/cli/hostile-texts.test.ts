/** Texts made to hurt, the whole way at the command line: bounded time and memory, and what is left out is said. */
import { createWriteStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { measured, type Measured } from '../../bench/_measured.js';
import type { Cluster, Result } from '../../src/instruments/repeats/result.js';
import { newFolder, refrain } from './refrain.js';

/** Far above what these take on a quiet machine: one may be busy, but a square of the input would take hours. */
const MOST_SECONDS = 120;
const MOST_MB = 1_200;

const bridge =
  'The bridge over the northern river was closed on Monday after engineers had found cracks in two of its pillars';
const words = Array.from({ length: 131_000 }, (_, n) => `w${n.toString(36)}`);
const steering = `\u001b[31m\u001b]0;stolen title\u0007${bridge} \u202eлиц\u202c\u0000\u009b2J`;

/** Each by what it is; those that come in twos are copies of each other to a reader. */
const texts: Record<string, string> = {
  'one letter a million times': 'а'.repeat(1_000_000),
  'one word 900 kB long, many times': 'порт '.repeat(100_000),
  'more words than are compared': words.join(' '),
  'more words than are compared, again': `${words.join(' ')} end`,
  'more than 5 MB in one line': `${bridge} `.repeat(50_000),
  'just under 5 MB in one line': 'the harbour is closed '.repeat(226_000),
  'emoji alone': '🇧🇾🔥🔥👨‍👩‍👧‍👦 ❤️ '.repeat(2_000),
  'a link alone': 'https://river.example/a?b=c#d',
  'links alone': Array.from({ length: 5_000 }, (_, n) => `https://river.example/${n}`).join(' '),
  'right-to-left': 'أغلق الجسر فوق النهر الشمالي يوم الاثنين بعد أن وجد المهندسون شقوقا في دعائمه',
  'right-to-left, again': 'أغلق الجسر فوق النهر الشمالي يوم الاثنين بعد أن وجد المهندسون شقوقا في دعائمه!',
  'one alphabet': 'Полиция закрыла границу Весмарка на три дня, сообщает агентство',
  'alphabets mixed inside words': 'Пoлиция закpыла гpаницу Вecмарка на тpи дня, сooбщает агентcтво',
  'plain letters': bridge,
  'zero-width characters between letters': [...bridge].join('\u200b'),
  'marks without end': `${'a\u0301\u0300\u0323'.repeat(60_000)} `,
  'what steers a terminal': steering,
  'unpaired halves': `\ud800 ${bridge} \udfff`,
  markup: `<script>alert(1)</script><img src=x onerror=alert(1)> ${bridge}`,
};

let folder = '';
let made: Measured;
const run = async (...args: string[]): Promise<Measured> => within(await measured([...args, '-C', folder]));
const jsonOf = async <T>(...args: string[]): Promise<T> =>
  JSON.parse((await run(...args, '--format', 'json')).out) as T;

function within(command: Measured): Measured {
  expect(command.seconds).toBeLessThan(MOST_SECONDS);
  expect(command.peakMb).toBeLessThan(MOST_MB);
  // eslint-disable-next-line no-control-regex -- what would steer a terminal
  const steers = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.exec(
    `${command.out}${command.err}`,
  );
  expect(steers?.input.slice(Math.max(0, steers.index - 60), steers.index + 20)).toBeUndefined();
  return command;
}

function itemOf(text: string, n: number): string {
  const published = new Date(Date.UTC(2031, 0, 2) + n * 60_000).toISOString();
  return `${JSON.stringify({ outlet: n % 2 ? 'hill-post' : 'river-news', published, text, url: `https://r.example/${n}` })}\n`;
}

beforeAll(async () => {
  const from = newFolder();
  const lines = join(from, 'hostile.jsonl');
  writeFileSync(lines, Object.values(texts).map(itemOf).join(''));
  const rows = join(from, 'hostile.csv');
  const quoted = Object.values(texts).map(
    (text, n) => `hill-post,2031-02-01T00:${10 + n}:00Z,"${text.replaceAll('"', '""')}"\n`,
  );
  writeFileSync(rows, `outlet,published,text\n${quoted.join('')}`);
  folder = join(newFolder(), 'project');
  made = within(await measured(['init', folder, '--from', lines, rows, '--zone', 'UTC']));
}, 180_000);

test('all that has words goes in; a text of more than 5 MB is set aside, and said to be', async () => {
  expect(made.code).toBe(4);
  expect(made.err).toContain('longer than 5 MB');
  const { items } = await jsonOf<{ items: number }>('status');
  expect(items).toBe(2 * (Object.keys(texts).length - 1));
});

test('repeats finds the copies among them, and says whose words were left out of the comparing', async () => {
  const { result } = await jsonOf<{ result: Result }>('repeats', '--min-words', '1');
  const clusterOf = (of: string): Cluster | undefined =>
    result.top.find(({ excerpt }) => excerpt.startsWith((texts[of] ?? '').slice(0, 20)));
  expect(clusterOf('more words than are compared')).toMatchObject({ outlets: 2, items: 4 });
  expect(clusterOf('right-to-left')).toMatchObject({ outlets: 2 });
  expect(result.longTexts).toBe(6); // three texts in two files
  const { out } = await run('repeats');
  expect(out).toContain('more than 100,000 words');
});

test('letters in disguise and of no width hide no copy', async () => {
  const said = await jsonOf<{ items: number }>('who-said', texts['one alphabet'] ?? '');
  expect(said.items).toBe(4);
  expect((await jsonOf<{ items: number }>('who-said', bridge)).items).toBeGreaterThanOrEqual(10);
  expect((await jsonOf<{ total: number }>('search', 'полиция граница')).total).toBe(4);
});

test('one that asks for a text of a megabyte, of emoji or of a letter gets an answer', async () => {
  const { items } = await jsonOf<{ items: { item: string; excerpt: string }[] }>('search', 'harbour');
  expect(items).toHaveLength(2);
  await run('show', items[0]?.item ?? '');
  await run('who-said', items[0]?.item ?? '');
  for (const text of ['🔥🔥', 'а'.repeat(50_000)]) {
    const { code, stderr } = await refrain(['who-said', text, '-C', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('too few to ask');
    expect(stderr.length).toBeLessThan(500);
  }
});

test('survey, check and the exports end in bounded time', async () => {
  await run('survey');
  await run('check', '--words');
  await run('export', 'clusters');
  await run('export', 'items');
});

test('the report is small, and says what was left out', async () => {
  await run('report');
  const page = join(folder, 'data', 'reports');
  const html = readdirSync(page, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));
  expect(html.length).toBeGreaterThan(0);
  const at = join(page, html[0] ?? '');
  expect(statSync(at).size).toBeLessThan(5_000_000);
  const text = readFileSync(at, 'utf8');
  // not toContain: a failure would print the page
  expect(text.includes('more than 100,000 words')).toBe(true);
  expect(text.includes('<script>alert(1)')).toBe(false);
});

describe('one text under 5,000 accounts', () => {
  const ACCOUNTS = 5_000;
  let crowd = '';
  const inCrowd = async (...args: string[]): Promise<Measured> => within(await measured([...args, '-C', crowd]));

  beforeAll(async () => {
    const file = join(newFolder(), 'crowd.jsonl');
    const out = createWriteStream(file);
    for (let n = 0; n < ACCOUNTS; n++) {
      const published = new Date(Date.UTC(2031, 0, 2) + n * 1_000).toISOString();
      const line = `${JSON.stringify({ outlet: `@reader${n}`, published, text: bridge, url: `https://r.example/${n}` })}\n`;
      if (!out.write(line)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'close');
    crowd = join(newFolder(), 'project');
    expect(within(await measured(['init', crowd, '--from', file, '--zone', 'UTC'])).code).toBe(0);
  }, 240_000);

  test('is one cluster whose members are counted whole and shown in part', async () => {
    const { out } = await inCrowd('repeats', '--format', 'json');
    expect(out.length).toBeLessThan(30_000_000);
    const { result } = JSON.parse(out) as { result: Result };
    expect(result.top).toHaveLength(1);
    expect(result.top[0]).toMatchObject({ items: ACCOUNTS, outlets: ACCOUNTS, exact: ACCOUNTS - 1, tied: 0 });
    expect(result.top[0]?.members).toHaveLength(200);
    const cluster = await inCrowd('repeats', result.top[0]?.cluster ?? '');
    expect(cluster.out.length).toBeLessThan(100_000);
    expect(cluster.out).toContain('5,000');
  });

  test('is told by who-said, survey, status and the report as briefly as a small one', async () => {
    const said = await inCrowd('who-said', bridge);
    expect(said.out).toContain('30 of 5,000 items');
    expect((await inCrowd('survey')).out.length).toBeLessThan(100_000);
    expect((await inCrowd('status')).out.length).toBeLessThan(100_000);
    await inCrowd('report');
    const page = join(crowd, 'data', 'reports');
    const html = readdirSync(page, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.html'));
    expect(statSync(join(page, html[0] ?? '')).size).toBeLessThan(5_000_000);
  });
});
