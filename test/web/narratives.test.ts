import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Result } from '../../src/instruments/survey/result.js';
import type { Counted } from '../../src/web/pages/narratives/data.js';
import { english, plainText } from '../../src/messages/messages.js';
import { readState } from '../../src/web/address/address.js';
import type { Desk } from '../../src/web/desk.js';
import { rows as csvOf } from '../../src/web/pages/narratives/csv.js';
import { keys } from '../../src/web/pages/narratives/keys.js';
import { read } from '../../src/web/pages/narratives/read.js';
import { shown } from '../../src/web/pages/narratives/shown.js';
import { viewOf } from '../../src/web/view.js';
import { endResident, imported, json, outletsYaml, projectFolder, refrain } from '../cli/refrain.js';
import { served, type Served } from './served.js';

const codebook = `version: 3
themes:
  - { id: water, name: Water }
narratives:
  - { id: bridge, name: The bridge falls, theme: water, definition: Says that the bridge cannot hold, queries: { en: bridge } }
  - { id: flood, name: A flood comes, theme: water, definition: Says that water will rise, queries: { any: [flood, deluge] } }
  - { id: drought, name: Wells run dry <b>, theme: water, definition: Says that wells are empty, queries: { en: drought } }
`;
const events = `events:
  - { id: rain, name: Rain & <i>storm</i>, kind: weather, from: 2031-05-07 }
`;

let room: Served;
let folder: string;
let surveyed: Result;

/** Four weeks of two outlets a day, Hill Post without any item in the second. */
function items(): string {
  const rows = ['outlet,published,text'];
  for (let day = 0; day < 28; day++) {
    const date = new Date(Date.UTC(2031, 4, 5 + day)).toISOString().slice(0, 10);
    rows.push(
      `harbour-wire,${date}T08:00:00Z,"${day % 2 ? 'The bridge shakes' : 'Ships wait'} on day ${day} of the spring"`,
    );
    if (day >= 7 && day < 14) continue;
    rows.push(
      `hill-post,${date}T09:00:00Z,"${day % 3 ? 'Hay is cheap' : 'A flood and a bridge'} on day ${day} of the spring"`,
    );
  }
  return `${rows.join('\n')}\n`;
}

beforeAll(async () => {
  const outlets = outletsYaml
    .replace('name: River media', 'name: River media\n  - id: hill\n    name: Hill media')
    .replace('newspaper\n    groups: [river]', 'newspaper\n    groups: [hill]');
  folder = projectFolder({ 'codebook.yaml': codebook, 'events.yaml': events, 'outlets.yaml': outlets });
  writeFileSync(join(folder, 'items.csv'), items());
  await imported(folder, [join(folder, 'items.csv')]);
  surveyed = (await json<{ result: Result }>(['survey', '-C', folder])).result;
  await refrain(['report', '-C', folder]);
  endResident();
  room = await served(folder);
}, 60_000);
afterAll(() => room.close());

const page = (query = ''): Promise<Counted> => room.json<Counted>(`/narratives.json${query}`);

test('shares, intervals and counts are those of refrain survey', async () => {
  const { narratives, items: all, unmatched } = await page();
  expect({ all, unmatched }).toEqual({ all: surveyed.items, unmatched: surveyed.unmatched });
  const [bridge] = narratives;
  const whole = surveyed.narratives[0]?.whole.map(({ of, n, N, share, interval }) => ({ of, n, N, share, interval }));
  expect(bridge?.panels.map(({ of, n, N, share, interval }) => ({ of, n, N, share, interval }))).toEqual(whole);
  const weeks = bridge?.panels.flatMap(({ of, points }) =>
    points
      .filter(({ N }) => N > 0)
      .map(({ from, n, N, share, interval, days }) => ({ of, n, N, days, share, interval, week: from })),
  );
  expect(weeks).toEqual(surveyed.narratives[0]?.weeks);
});

test('the heading states the result and leads to its items', async () => {
  const { text } = await room.get('/narratives');
  expect(text).toMatch(
    /<h1><a href="\/items\?narrative=bridge&amp;narrative=flood">\d+ of 49.items<\/a> match at least one of 3.narratives<\/h1>/,
  );
  expect(text).toContain('Not validated.');
  expect(text).toContain('Wells run dry &lt;b&gt;');
  expect(text).toContain('Rain &amp; &lt;i&gt;storm&lt;/i&gt;');
  expect(text).toContain('codebook version 3');
});

test('each number leads to the items it counts: a week of a group, and all of its period', async () => {
  const { text } = await room.get('/narratives');
  expect(text).toContain('/items?group=ungrouped&amp;week=2031-05-12&amp;narrative=bridge');
  expect(text).toContain('href="/items?group=hill&amp;narrative=flood"');
});

test('the items that a number leads to are as many as it says', async () => {
  const { narratives } = await page();
  for (const { id, panels } of narratives) {
    for (const { of, n, points } of panels) {
      const { total } = await room.json<{ total: number }>(`/items.json?group=${of}&narrative=${id}&copies=all`);
      expect([id, of, total]).toEqual([id, of, n]);
      const [{ from, n: first } = { from: '', n: 0 }] = points;
      const week = await room.json<{ total: number }>(`/items.json?group=${of}&week=${from}&narrative=${id}`);
      expect([id, of, from, week.total]).toEqual([id, of, from, first]);
    }
  }
});

test('a week without items is hatched and has no share', async () => {
  const hill = (await page('?group=hill&narrative=flood')).narratives[0]?.panels[0]?.points;
  expect(hill?.map(({ share }) => share === null)).toEqual([false, true, false, false]);
  expect((await room.get('/narratives?group=hill&narrative=flood')).text).toContain('class="lost"');
});

test('of a part of the period counts are given, and no share is claimed', async () => {
  const { whole, from, to, narratives } = await page('?from=2031-05-14&to=2031-05-15');
  expect({ whole, from, to }).toEqual({ whole: false, from: '2031-05-12', to: '2031-05-18' });
  expect(narratives[0]?.panels.every(({ share, interval }) => share === null && interval === null)).toBe(true);
  expect((await room.get('/narratives?from=2031-05-14&to=2031-05-15')).text).toContain(
    'no share or interval is claimed',
  );
});

test('days add up to weeks', async () => {
  const days = await page('?by=day');
  const weeks = await page();
  const sum = ({ narratives }: Counted) =>
    narratives.map(({ panels }) => panels.map(({ points }) => points.reduce((n, point) => n + point.n, 0)));
  expect(days.narratives[0]?.panels[0]?.points).toHaveLength(28);
  expect(sum(days)).toEqual(sum(weeks));
  expect((await page('?by=day&from=2031-05-08&to=2031-05-08')).volumes.map(({ points }) => points)).toEqual(
    weeks.sets.map(() => [{ from: '2031-05-08', to: '2031-05-08', days: 1, items: 1 }]),
  );
});

test('the CSV has every narrative, also those that match nothing', async () => {
  const lines = (await room.get('/narratives.csv')).text.trim().split('\r\n');
  const cells = surveyed.narratives.reduce((n, { weeks }) => n + weeks.length, 0);
  expect(lines).toHaveLength(1 + cells);
  expect(lines[1]).toMatch(/^bridge,\S+,2031-05-05,2031-05-11,7,\d+,7,/);
  expect(lines.at(-1)).toMatch(/^drought,/);
});

test.each([
  ['?narrative=brigde', 'did you mean &quot;bridge&quot;'],
  ['?group=hil', 'did you mean &quot;hill&quot;'],
  ['?by=dya', 'did you mean &quot;day&quot;'],
  ['?from=2031-05-20&to=2031-05-10', 'the first day comes before the last'],
  ['?from=2031-13-01', 'a day is written'],
])('%s cannot be, and the page says what was meant', async (query, hint) => {
  const { status, text } = await room.get(`/narratives${query}`);
  expect(status).toBe(400);
  expect(text).toContain(hint);
});

test('days before all items say which there are', async () => {
  const { status, text } = await room.get('/narratives?from=2020-01-01&to=2020-02-01');
  expect(status).toBe(200);
  expect(text).toContain('No items in these days');
});

test('while the survey runs, the page shows what is looked for, and no table says that nothing was found', async () => {
  const desk = { project: room.project } as Desk;
  const state = readState(keys, new URLSearchParams());
  const data = await read(desk, state);
  const { heading, main } = shown(data, viewOf(room.project.casebook, english), state);
  expect(plainText(heading)).toBe('Matches are still being counted');
  expect(main.source).toContain('The bridge falls');
  expect(main.source).toContain('<code dir="auto">deluge</code>');
  const [batch] = [csvOf(desk, state).batches as AsyncIterable<unknown>];
  await expect(batch[Symbol.asyncIterator]().next()).rejects.toThrow('still being counted');
});

test('the pages speak Ukrainian where a browser asks for it', async () => {
  const inUkrainian = async (path: string) => (await room.get(path, { 'accept-language': 'uk' })).text;
  expect(await inUkrainian('/narratives')).toContain('принаймні з одним із 3\u00a0наративів');
  expect(await inUkrainian('/report')).toContain('1\u00a0звіт');
  expect(await inUkrainian('/about')).toContain('49\u00a0матеріалів');
});

test('no picture carries a style that the policy would refuse', async () => {
  for (const path of ['/narratives', '/about', '/report'])
    expect((await room.get(path)).text).not.toMatch(/<style|\sstyle=/);
});

test('a report is listed with its runs and opened as it was made, unable to run or reach anything', async () => {
  interface Listed {
    total: number;
    reports: { name: string; title: string; current: boolean; bytes: number; runs: string[] }[];
  }
  const { total, reports } = await room.json<Listed>('/report.json');
  expect(total).toBe(1);
  const [report] = reports;
  expect(report).toMatchObject({ current: true, runs: [expect.any(String), expect.any(String)] });
  expect((await room.get('/report')).text).toContain(`href="/report/${report?.name}.html"`);
  const { status, text, headers } = await room.get(`/report/${report?.name}.html`);
  expect(status).toBe(200);
  expect(Buffer.byteLength(text)).toBe(report?.bytes);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  expect(headers.get('content-security-policy')).not.toContain('allow-scripts');
});

test('nothing but a report is handed out: no other file, and no link to one', async () => {
  const reports = join(folder, 'data', 'reports');
  mkdirSync(reports, { recursive: true });
  symlinkSync(join(folder, 'refrain.yaml'), join(reports, 'linked.html'));
  for (const name of ['linked.html', 'none.html', '..%2F..%2Frefrain.yaml.html', '%2e%2e%2f%2e%2e%2frefrain.html']) {
    const { status, text } = await room.get(`/report/${name}`);
    expect([name, status]).toEqual([name, 404]);
    expect(text).not.toContain('zone: Europe/Minsk');
  }
});

test('the page about the data says what is there, what is missing and what made the numbers', async () => {
  const { text } = await room.get('/about');
  expect(text).toMatch(/<h1><a href="\/items">49.items<\/a> of <a href="\/outlets">2.outlets<\/a>/);
  expect(text).toContain('Never seen:');
  expect(text).toContain('SIL Open Font License');
  const data = await room.json<{ runs: { instrument: string; run: string }[]; casebook: string; coverage: object }>(
    '/about.json',
  );
  for (const { run } of data.runs) expect(text).toContain(run);
  expect(data.runs.map(({ instrument }) => instrument)).toEqual(['survey', 'repeats']);
  expect(text).toContain(data.casebook);
  expect((await room.get('/about.csv')).text).toContain('hill-post,2031-05-12,2031-05-18,none,0');
});
