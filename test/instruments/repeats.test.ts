import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Result } from '../../src/instruments/repeats/result.js';
import { imported, json, projectFolder, refrain } from '../cli/refrain.js';

const bridge =
  'The bridge over the northern river was closed on Monday after engineers had found cracks in two of its pillars, the ministry of roads said. Drivers are sent over the ferry, and the repair will take until the end of the month.';
const edited = bridge.replace('Monday', 'Tuesday').replace('the ministry of roads said', 'minister Olga Weir said');
const digest = `Good evening from the harbour. Here is what the day has brought to all of us, and to our guests who came by ship this week. ${bridge} The theatre opens its doors again on Friday with a play about two brothers who inherit a lighthouse, and nobody has seen it yet.`;
const weather = (degrees: string): string =>
  `Weather for the whole coast: a light wind from the west, a few clouds in the evening, the sea calm, ${degrees} degrees in the afternoon`;
const notice = 'Whoever has seen a grey horse near the old mill may call the office of the county at any hour';

const posts = [
  ['hill-post', '2031-05-06T07:00:00+03:00', bridge],
  ['river-news', '2031-05-06T07:30:00+03:00', `${bridge.toUpperCase()} https://river.example/1`],
  ['harbour-wire', '2031-05-06T08:00:00+03:00', edited],
  ['hill-post', '2031-05-06T09:00:00+03:00', bridge.replace('until the end of the month', 'at least six weeks')],
  ['river-news', '2031-05-06T20:00:00+03:00', digest],
  ['river-news', '2031-05-07T06:00:00+03:00', weather('twelve')],
  ['river-news', '2031-05-08T06:00:00+03:00', weather('fourteen')],
  ['hill-post', '2031-05-09T06:00:00+03:00', notice],
  ['hill-post', '2031-05-10T06:00:00+03:00', notice],
] as const;

let folder = '';
let answer: Result;
const repeatsOf = async (...flags: string[]): Promise<Result> =>
  (await json<{ result: Result }>(['repeats', '-C', folder, ...flags])).result;

beforeAll(async () => {
  folder = projectFolder({
    'posts.jsonl': posts
      .map(
        ([outlet, published, text], n) =>
          `${JSON.stringify({ outlet, published, text, url: `https://posts.example/${n}` })}\n`,
      )
      .join(''),
  });
  await imported(folder, [join(folder, 'posts.jsonl')]);
  answer = await repeatsOf();
});

test('a near copy is a repeat, called near, with how close it is; the very words are called exact', () => {
  const [top] = answer.top;
  expect(top).toMatchObject({ outlets: 3, items: 3, exact: 1, near: 1, again: 0, otherWordings: 1 });
  expect(top?.first.outlet).toBe('hill-post');
  expect(top?.members.map(({ outlet, kind }) => `${outlet} ${kind}`)).toEqual([
    'hill-post exact',
    'river-news exact',
    'harbour-wire near',
  ]);
  const near = top?.members[2];
  expect(near?.closeness).toBeGreaterThan(0.5);
  expect(near?.closeness).toBeLessThan(1);
});

test('what a near copy changed is named: words replaced, in their place', () => {
  const changes = answer.top[0]?.wordings[0]?.changes;
  expect(changes?.kind).toBe('compared');
  const pieces = changes?.kind === 'compared' ? changes.pieces : [];
  expect(pieces.some(({ earlier, later }) => earlier.includes('Monday') && later.includes('Tuesday'))).toBe(true);
  expect(pieces.some(({ later }) => later.includes('Olga Weir'))).toBe(true);
});

test('an edit of an outlet’s own text is no repeat, and is counted apart; the same text again is one', () => {
  expect(answer.top[0]?.ownEdits).toBe(1);
  expect(answer).toMatchObject({ ownEdits: 2, ownEditsOnly: 1, clusters: 2, itemsInClusters: 5, acrossOutlets: 1 });
  expect(answer.top[1]).toMatchObject({ outlets: 1, items: 2, again: 1 });
});

test('a longer text that holds the first is told beside it, and never counted as a copy', () => {
  expect(answer.top[0]?.heldBy).toMatchObject({ items: 1, outlets: 1 });
  expect(answer.top[0]?.heldBy.examples[0]?.outlet).toBe('river-news');
  expect(answer.top[0]?.holds.items).toBe(0);
  expect(answer.parts).toMatchObject({ chains: 1, texts: 2 });
});

test('an agency that has the text, but not first, is named', () => {
  expect(answer).toMatchObject({ agencyFirst: 0, agencyLater: 1 });
  expect(answer.top[0]?.wire?.outlet).toBe('harbour-wire');
  expect(answer.firsts.find(({ outlet }) => outlet === 'hill-post')).toMatchObject({ first: 1, withAgency: 1 });
});

test('the numbers of exact copies alone can still be had', async () => {
  const exact = await repeatsOf('--kinds', 'exact');
  expect(exact).toMatchObject({ kinds: 'exact', clusters: 2, acrossOutlets: 1, itemsNear: 0, ownEdits: 0 });
  expect(exact.top[0]).toMatchObject({ outlets: 2, items: 2, near: 0, wordings: [] });
});

test('one cluster in full is a timeline with what each changed, by any of its items', async () => {
  const last = answer.top[0]?.members[2]?.item ?? '';
  const { stdout } = await refrain(['repeats', last, '-C', folder]);
  expect(stdout).toContain('4 items of 3 outlets');
  expect(stdout).toMatch(/first in our data[^]*word for word[^]*nearly[^]*edits its own text/);
  expect(stdout).toMatch(/\[-Monday-\] ?\{\+Tuesday\+\}/);
  expect(stdout).toContain('longer texts that hold most of the first, not counted as repeats: 1 item of 1 outlet');
  expect((await refrain(['repeats', '0000000000000', '-C', folder])).code).toBe(2);
});

test('the export says of every item what it is to the first of its cluster', async () => {
  const { stdout } = await refrain(['export', 'clusters', '--out', '-', '-C', folder]);
  const [head = '', ...rows] = stdout.replace('\ufeff', '').trim().split('\r\n');
  const at = (name: string): number => head.split(',').indexOf(name);
  const cluster = answer.top[0]?.cluster ?? '';
  const own = rows.map((row) => row.split(',')).filter((cells) => cells[at('cluster')] === cluster);
  expect(own.map((cells) => `${cells[at('outlet')]} ${cells[at('kind')]}`)).toEqual([
    'hill-post exact',
    'river-news exact',
    'harbour-wire near',
    'hill-post near',
  ]);
  // The digest is in a cluster of its own, and of the same chain.
  expect(rows.filter((row) => row.split(',')[at('chain')] === own[0]?.[at('chain')])).toHaveLength(5);
});

test('that texts with a common phrase were not compared each with each is said', async () => {
  expect(answer.crowded).toMatchObject({ keys: 0 });
  const words = (of: string, count: number): string => Array.from({ length: count }, (_, at) => `${of}${at}`).join(' ');
  const crowd = projectFolder({
    'posts.jsonl': Array.from(
      { length: 140 },
      (_, at) =>
        `${JSON.stringify({ outlet: 'river-news', published: '2031-05-06T07:00:00Z', text: `${words('common', 20)} ${words(`own${at}n`, 40)}`, url: `https://river.example/${at}` })}\n`,
    ).join(''),
  });
  await imported(crowd, [join(crowd, 'posts.jsonl')]);
  const { result } = await json<{ result: Result }>(['repeats', '-C', crowd]);
  expect(result.crowded).toMatchObject({ most: 128, comparedWith: 16 });
  expect(result.crowded.keys).toBeGreaterThan(0);
  const { stdout } = await refrain(['repeats', '-C', crowd]);
  expect(stdout).toContain('there each text was compared with the 16');
});
