import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endResident, imported, json, outletsYaml, projectFolder } from '../cli/refrain.js';
import { visitsCookie } from '../../src/web/reader.js';
import { served, type Served } from './served.js';

const outlets = `${outletsYaml}    alignment:
      - is: state-controlled
        basis: made up
        reference: "javascript:alert(1)"
        from: 2031-01-01
  - id: quiet-page
    name: "=Quiet <b>Page</b>"
    kind: telegram
    languages: [uk]
`;
const codebook = `themes:
  - id: river
    name: River
narratives:
  - id: the-bridge
    name: The bridge
    theme: river
    definition: The bridge is spoken of.
    queries:
      any: bridge
`;

interface Status {
  items: number;
  outlets: { id: string; items: number; usual: number | null; last: string | null }[];
}
interface Overview {
  fresh: { since?: { kind: string; day?: string }; items: number; groups: { group: string; items: number }[] };
  newest: { total: number; clusters: { first: { outlet: string }; outlets: number }[] };
  findings: unknown[];
  health: {
    fed: boolean;
    outlets: { id: string; state: string; usual: number | null; lastDay: number; days: (number | null)[] }[];
  };
  missing: { never: string[]; now: { outlet: string }[] };
}
interface OutletPage {
  items: number;
  hours: number[][];
  volume: { days: number[]; from: string; to: string };
  narratives: { narrative: string; n: number; N: number }[];
  repeats: Exchange[];
  repeatedBy: Exchange[];
}
interface Exchange {
  outlet: string;
  clusters: number;
  medianLagMinutes: number;
}

let room: Served;
/** A page with plain spaces where lines must not break. */
const page = async (path: string, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> => {
  const { status: code, text } = await room.get(path, headers);
  return { status: code, text: text.replaceAll('\u00a0', ' ') };
};
let status: Status;
let survey: { result: { narratives: { whole: { of: string; n: number; N: number }[] }[] } };
let repeats: { result: { follows: { earlier: string; later: string; clusters: number; medianLagMinutes: number }[] } };

/** Five items a day of each outlet; of every fifth one, all have the words of the agency. Hill Post ends on 4 June. */
function csv(): string {
  const rows = ['outlet,published,title,text'];
  for (let day = 0; day < 30; day++) {
    const date = new Date(Date.UTC(2031, 4, 11 + day)).toISOString().slice(0, 10);
    for (const [outlet, minutes] of [
      ['harbour-wire', 0],
      ['river-news', 10],
      ['hill-post', 35],
    ] as const) {
      if (outlet === 'hill-post' && date > '2031-06-04') continue;
      const at = `${date}T08:${String(minutes).padStart(2, '0')}:00Z`;
      rows.push(
        `${outlet},${at},,"On day ${day} the bridge of Tesmin was closed after cracks number ${day} were found in it"`,
      );
      for (let n = 0; n < 4; n++) {
        rows.push(
          `${outlet},${date}T1${n}:00:00Z,,"${outlet} reports ${day * 7 + n} quite other things of ${outlet} today ${n}"`,
        );
      }
    }
  }
  return `${rows.join('\n')}\n`;
}

beforeAll(async () => {
  const folder = projectFolder({ 'outlets.yaml': outlets, 'codebook.yaml': codebook });
  const file = join(folder, 'items.csv');
  writeFileSync(file, csv());
  await imported(folder, [file]);
  status = await json(['status', '-C', folder]);
  survey = await json(['survey', '-C', folder, '--by', 'outlet']);
  repeats = await json(['repeats', '-C', folder]);
  endResident();
  room = await served(folder);
});
afterAll(() => room.close());

test('the first visit opens on the last day with items, and says which outlets have none', async () => {
  const { status: code, text } = await page('/');
  expect(code).toBe(200);
  expect(text).toMatch(/<h1><a href="\/items\?from=2031-06-09&amp;to=2031-06-09">10 items<\/a> on 9 June 2031/);
  expect(text).toContain('2 outlets');
  expect(text).toContain('<a href="/repeats?from=2031-06-09">1 new story</a>');
  const { fresh, health, missing, newest, findings } = await room.json<Overview>('/overview.json');
  expect(fresh.since).toEqual({ kind: 'day', day: '2031-06-09' });
  expect(fresh.groups).toMatchObject([
    { group: 'river', items: 5 },
    { group: 'ungrouped', items: 5 },
  ]);
  expect(health.outlets.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'river-news items',
    'harbour-wire items',
    'hill-post missing',
    'quiet-page never',
  ]);
  expect(missing).toMatchObject({ never: ['quiet-page'], now: [{ outlet: 'hill-post' }] });
  expect(newest).toMatchObject({
    total: 30,
    clusters: [{ first: { outlet: 'harbour-wire' }, outlets: 2 }, {}, {}, {}, {}, {}, {}],
  });
  expect(findings.length).toBeGreaterThan(2);
});

test('what is usual of an outlet is what status says, and days that miss it are no zeros', async () => {
  const { health } = await room.json<Overview>('/overview.json');
  expect(health.outlets.map(({ usual }) => usual)).toEqual(status.outlets.map(({ usual }) => usual));
  const hill = health.outlets.find(({ id }) => id === 'hill-post');
  expect(hill?.days.slice(-7)).toEqual([5, null, null, null, null, null, 0]);
  expect(hill?.days.slice(0, 2)).toEqual([0, 0]); // before its first day nothing is missed
});

test('what came in since a time is counted by when it came in, whatever it was published', async () => {
  expect((await room.json<Overview>('/overview.json?since=2020-01-01')).fresh.items).toBe(status.items);
  expect((await room.json<Overview>('/overview.json?since=2031-06-01T17:40')).fresh.items).toBe(0);
  expect((await page('/?since=2031-06-01T17:40')).text).toContain('Nothing new since 1 June 2031, 17:40');
  const wrong = await room.get('/?since=yesterday');
  expect(wrong.status).toBe(400);
  expect(wrong.text).toContain('2031-06-01T17:40'.replace('2031-06', '2021-09'));
});

test('who comes back is told what is new since the visit before', async () => {
  const at = new Date('2031-06-08T10:00:00Z').getTime().toString(36);
  const { text } = await page('/', { cookie: `${visitsCookie(room.project.folder)}=0.${at}` });
  expect(text).toContain('Nothing new since 8 June 2031, 13:00');
  expect(text).toContain('your last visit:');
  const of = async (path: string): Promise<string | null> => (await room.get(path)).headers.get('set-cookie');
  expect(await of('/')).toContain(visitsCookie(room.project.folder));
  expect(await of('/overview.json')).toBeNull(); // a program that asks is nobody's visit
});

test('an outlet’s numbers are those of status, survey and repeats', async () => {
  const wire = await room.json<OutletPage>('/outlets/harbour-wire.json');
  const river = await room.json<OutletPage>('/outlets/river-news.json');
  expect(wire.items).toBe(status.outlets.find(({ id }) => id === 'harbour-wire')?.items);
  expect(wire.hours.flat().reduce((sum, n) => sum + n, 0)).toBe(wire.items);
  expect(wire.hours[0]?.[11]).toBe(5); // of five Mondays, 08:00 UTC
  const cell = survey.result.narratives[0]?.whole.find(({ of }) => of === 'harbour-wire');
  expect(wire.narratives).toEqual([{ narrative: 'the-bridge', n: cell?.n, N: cell?.N }]);
  const follows = repeats.result.follows.filter(({ earlier }) => earlier === 'harbour-wire');
  expect(wire.repeatedBy).toEqual(
    follows.map(({ later, clusters, medianLagMinutes }) => ({ outlet: later, clusters, medianLagMinutes })),
  );
  expect(wire.repeatedBy[0]).toEqual({ outlet: 'river-news', clusters: 30, medianLagMinutes: 10 });
  expect(wire.repeats).toEqual([]);
  expect(river.repeats).toEqual([{ outlet: 'harbour-wire', clusters: 30, medianLagMinutes: 10 }]);
});

test('an outlet can be seen over some days alone', async () => {
  const some = await room.json<OutletPage>('/outlets/harbour-wire.json?from=2031-06-02&to=2031-06-03');
  expect(some).toMatchObject({ items: 10, volume: { from: '2031-06-02', days: [5, 5] } });
  expect(some.repeatedBy[0]?.clusters).toBe(2);
  expect((await page('/outlets/harbour-wire?from=2031-06-03&to=2031-06-02')).status).toBe(400);
  expect((await page('/outlets/harbour-wire?from=2032-01-01')).text).toContain('no items');
  const unknown = await page('/outlets/river-new');
  expect(unknown.status).toBe(404);
  expect(unknown.text).toContain('did you mean &quot;river-news&quot;');
});

test('an alignment stands with its basis and reference, or is unknown', async () => {
  const { text } = await page('/outlets/hill-post');
  expect(text).toMatch(/state-controlled<\/b>\s+since 1 January 2031/);
  expect(text).toContain('javascript:alert(1)');
  expect(text).not.toContain('href="javascript:');
  const quiet = await page('/outlets/quiet-page');
  expect(quiet.text).toContain('=Quiet &lt;b&gt;Page&lt;/b&gt;');
  expect(quiet.text).toContain('Unknown: the casebook has no claim');
});

test('all outlets are listed, and their table is whole and harmless', async () => {
  const { text } = await page('/outlets');
  expect(text).toContain('4 outlets, 3 with items');
  const table = (await room.get('/outlets.csv')).text;
  expect(table.trim().split('\n')).toHaveLength(5);
  expect(table).toContain("'=Quiet");
  expect((await room.get('/overview.csv')).text).toMatch(/hill-post,river,missing,0,5,/);
  const days = (await page('/outlets/river-news.csv')).text.trim().split('\r\n');
  expect(days).toHaveLength(31);
  expect(days[1]).toBe('2031-05-11,5');
});

test('the pages speak Ukrainian too', async () => {
  const ask = (path: string) => page(path, { 'accept-language': 'uk' });
  expect((await ask('/')).text).toMatch(/10 матеріалів<\/a> за 9 червня 2031/);
  expect((await ask('/outlets')).text).toContain('4 видання, з матеріалами – 3');
  expect((await ask('/outlets/harbour-wire')).text).toContain('Хто повторює його');
});
