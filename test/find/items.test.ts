import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { showQuery } from '../../src/casebook/query/show-query.js';
import {
  allItems,
  findItems,
  holdWords,
  type Filters,
  type ItemsAsked,
  type Stock,
} from '../../src/find/items/index.js';
import { matchingItems, search, type Found } from '../../src/find/search.js';
import { show } from '../../src/find/show.js';
import { quietJob } from '../../src/jobs/job.js';
import { openProject, type Project } from '../../src/project/project.js';
import type { Store } from '../../src/store/store.js';
import { readItemId } from '../../src/vocabulary/ids.js';
import { dayIn, mondayOf } from '../../src/vocabulary/time.js';
import { queryTree } from '../casebook/query/query-tree.js';
import { endResident, imported, projectFolder } from '../cli/refrain.js';

const outletsYaml = `groups:
  - { id: river, name: River media }
  - { id: hill, name: Hill media }
outlets:
  - { id: river-news, name: River News, kind: site, groups: [river] }
  - { id: hill-post, name: Hill Post, kind: newspaper, groups: [hill] }
  - { id: both-banks, name: Both Banks, kind: site, groups: [hill, river] }
  - { id: harbour-wire, name: Harbour Wire, kind: agency }
`;
const codebookYaml = `themes:
  - { id: land, name: Land }
narratives:
  - { id: peace, name: Peace, theme: land, definition: Says it., queries: { any: мир } }
  - { id: labour, name: Labour, theme: land, definition: Says it., queries: { any: [труд, миграция] } }
`;
const outlets = ['river-news', 'hill-post', 'both-banks', 'harbour-wire'];
const vocabulary = [
  'мир',
  'мира',
  'миру',
  'миграция',
  'мигранты',
  'труд',
  "об'єкт",
  'x1',
  'и',
  'на',
  'по',
  'міру',
  'працю',
];
const SIZE = 150;

let project: Project;
let stock: Stock;
let everything: Seen[];

/** An item as one sees it by looking at each. */
interface Seen extends Found {
  day: string;
  groups: string[];
  narratives: string[];
  /** the items of its family, itself included */
  family: string[];
}

beforeAll(async () => {
  const folder = projectFolder({ 'outlets.yaml': outletsYaml, 'codebook.yaml': codebookYaml });
  // A generator of its own: the same texts every time.
  let state = 7;
  const chance = (n: number): number => ((state = (state * 48_271) % 2_147_483_647) >>> 8) % n;
  const texts: string[] = [];
  const rows = Array.from({ length: SIZE }, (_, at) => {
    const copied = chance(3) === 0 ? texts[chance(texts.length || 1)] : undefined;
    const text =
      copied ?? Array.from({ length: chance(14) + 1 }, () => vocabulary[chance(vocabulary.length)]).join(' ');
    texts.push(text);
    const published = new Date(Date.UTC(2031, 4, 1 + chance(20), chance(24), 30 * chance(2))).toISOString();
    const language = ['ru', 'uk', 'be', 'pl', 'de', ''][chance(6)];
    return JSON.stringify({
      id: at,
      outlet: outlets[chance(4)],
      published,
      text,
      language,
      url: `https://a.example/${at}`,
    });
  });
  writeFileSync(join(folder, 'items.jsonl'), rows.join('\n'));
  await imported(folder, [join(folder, 'items.jsonl')]);
  endResident();
  project = await openProject(folder, { command: 'test', now: () => new Date('2031-06-01T00:00:00Z') });
  const { madeBy, items } = await project.derive(
    { layers: ['words', 'codes', 'languages'], links: ['clusters'] },
    quietJob(),
  );
  stock = { store: await project.store(), casebook: project.casebook, span: project.span(), madeBy, items };
  const dayOf = dayIn(project.casebook.settings.zone);
  const peace = new Set((await matched('мир')).map(({ item }) => item));
  const labour = new Set((await matched('труд OR миграция')).map(({ item }) => item));
  everything = [];
  for (const found of await matched('')) {
    const copies = (await show(stock, readItemId(found.item)!, madeBy))!.copies;
    everything.push({
      ...found,
      day: dayOf(found.published_ms),
      groups: project.casebook.outlets.find(({ id }) => id === found.outlet)!.groups,
      narratives: [...(peace.has(found.item) ? ['peace'] : []), ...(labour.has(found.item) ? ['labour'] : [])],
      family: [found.item, ...copies.map(({ item }) => item)].sort(),
    });
  }
});
afterAll(() => project.close());

/** What search finds, newest first. */
async function matched(query: string): Promise<Found[]> {
  const found: Found[] = [];
  const options = { span: stock.span, outlet: '', folds: stock.casebook.settings.queries };
  const asked = query === '' ? 'x OR NOT x' : query;
  for await (const some of matchingItems(stock.store, asked, stock.madeBy.words!, options)) found.push(...some);
  return found.sort((a, b) => b.published_ms - a.published_ms || (a.item < b.item ? -1 : 1));
}

const none: Filters = { groups: [], outlets: [], languages: [], weeks: [], narratives: [], from: '', to: '' };
const asked = (more: Partial<ItemsAsked>): ItemsAsked => ({
  ...none,
  query: '',
  copies: 'all',
  sort: 'newest',
  offset: 0,
  limit: 1_000,
  ...more,
});

const some = (...values: string[]): fc.Arbitrary<string[]> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.subarray(values, { minLength: 1 }));
const day = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.nat(24).map((at) => new Date(Date.UTC(2031, 3, 29 + at)).toISOString().slice(0, 10)),
);
const filters = fc.record({
  groups: some('river', 'hill'),
  outlets: some(...outlets),
  languages: some('ru', 'uk', 'be', 'pl', 'de', ''),
  weeks: some('2031-04-28', '2031-05-05', '2031-05-12', '2031-06-30'),
  narratives: some('peace', 'labour'),
  from: day,
  to: day,
});

const any = (wanted: readonly string[], has: readonly string[]): boolean =>
  wanted.length === 0 || has.some((value) => wanted.includes(value));

/** One by one: does an item pass all filters but one? */
function passes(item: Seen, of: Filters, but: keyof Filters | 'days' | '' = ''): boolean {
  return (
    (but === 'groups' || any(of.groups, item.groups)) &&
    (but === 'outlets' || any(of.outlets, [item.outlet])) &&
    (but === 'languages' || any(of.languages, [item.language])) &&
    (but === 'weeks' || any(of.weeks, [mondayOf(item.day)])) &&
    (but === 'narratives' || any(of.narratives, item.narratives)) &&
    (but === 'days' || ((of.from === '' || item.day >= of.from) && (of.to === '' || item.day <= of.to)))
  );
}

function counted(items: readonly Seen[], valuesOf: (item: Seen) => readonly string[], chosen: readonly string[] = []) {
  const counts: Record<string, number> = Object.fromEntries(chosen.map((value) => [value, 0]));
  for (const item of items) for (const value of valuesOf(item)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const asCounts = (values: readonly { value: string; items: number }[]): Record<string, number> =>
  Object.fromEntries(values.map(({ value, items }) => [value, items]));

test.each(['from the store', 'from memory'])('any query gives the very items that search gives: %s', async (where) => {
  // What is kept for one period is not used for another.
  const { fromMs, toMs } = stock.span;
  const here = where === 'from the store' ? stock : { ...stock, span: { fromMs, toMs: toMs - 1 } };
  if (here !== stock) await holdWords(here);
  await fc.assert(
    fc.asyncProperty(queryTree.map(showQuery), async (query) => {
      const { list, total } = await findItems(here, asked({ query }));
      const found = await search(stock.store, query, stock.madeBy.words!, {
        span: stock.span,
        outlet: '',
        limit: 1_000,
        folds: stock.casebook.settings.queries,
      });
      expect(total).toBe(found.total);
      expect(list.map(({ item }) => item)).toEqual(found.items.map(({ item }) => item));
    }),
    { numRuns: 60 },
  );
});

test('facets, days and totals are what one counts by looking at each item', async () => {
  const queries = fc.constantFrom('', 'мир', 'мир*', 'труд OR мигранты', 'мир AND NOT труд', 'NOT мир');
  await fc.assert(
    fc.asyncProperty(queries, filters, async (query, of) => {
      const hits = new Set((await matched(query)).map(({ item }) => item));
      const matching = everything.filter(({ item }) => hits.has(item));
      const but = (name: keyof Filters | 'days' | '') => matching.filter((item) => passes(item, of, name));
      const answer = await findItems(stock, asked({ query, ...of }));
      expect(answer.list.map(({ item }) => item)).toEqual(but('').map(({ item }) => item));
      expect(answer.total).toBe(but('').length);
      expect(answer.outlets).toBe(new Set(but('').map(({ outlet }) => outlet)).size);
      const { facets } = answer;
      expect(asCounts(facets.group)).toEqual(counted(but('groups'), ({ groups }) => groups, of.groups));
      expect(asCounts(facets.outlet)).toEqual(counted(but('outlets'), ({ outlet }) => [outlet], of.outlets));
      expect(asCounts(facets.language)).toEqual(counted(but('languages'), ({ language }) => [language], of.languages));
      expect(asCounts(facets.week)).toEqual(counted(but('weeks'), (item) => [mondayOf(item.day)], of.weeks));
      expect(asCounts(facets.narrative)).toEqual(counted(but('narratives'), (item) => item.narratives, of.narratives));
      const byDay = answer.days.map(({ day: value, items }) => ({ value, items }));
      expect(asCounts(byDay)).toEqual(counted(but('days'), (item) => [item.day]));
      for (const { items, sets } of answer.days) expect(Object.values(sets).reduce((a, b) => a + b, 0)).toBe(items);
      expect(byDay.map(({ value }) => value)).toEqual(byDay.map(({ value }) => value).toSorted());
    }),
    { numRuns: 100 },
  );
});

test('copies that match fold under the earliest of them, and every copy is counted', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async (of) => {
      const passing = everything.filter((item) => passes(item, of));
      const families = new Map<string, Seen[]>();
      for (const item of passing) {
        const key = item.family.join(' ');
        families.set(key, [...(families.get(key) ?? []), item]);
      }
      const { list, rows, total } = await findItems(stock, asked({ ...of, copies: 'folded' }));
      expect([rows, total]).toEqual([families.size, passing.length]);
      const earliest = (members: readonly Seen[]): Seen =>
        members.toSorted((a, b) => a.published_ms - b.published_ms || (a.item < b.item ? -1 : 1))[0]!;
      for (const { item, copies } of list) {
        const seen = everything.find((one) => one.item === item)!;
        const members = families.get(seen.family.join(' '))!;
        const all = everything.filter((one) => seen.family.includes(one.item));
        expect(item).toBe(earliest(members).item);
        expect(copies).toMatchObject({
          items: all.length,
          outlets: new Set(all.map(({ outlet }) => outlet)).size,
          folded: members.length - 1,
          first: earliest(all).item === item,
        });
      }
    }),
    { numRuns: 40 },
  );
});

test('pages put together are the whole list, in every order', async () => {
  for (const sort of ['newest', 'oldest', 'outlets'] as const) {
    const whole = await findItems(stock, asked({ query: 'мир OR труд', sort, copies: 'folded' }));
    const pages = [];
    for (let offset = 0; offset < whole.rows; offset += 7) {
      const { list } = await findItems(
        stock,
        asked({ query: 'мир OR труд', sort, copies: 'folded', offset, limit: 7 }),
      );
      pages.push(...list);
    }
    expect(pages).toEqual(whole.list);
    const streamed = [];
    for await (const rows of allItems(stock, asked({ query: 'мир OR труд', sort, copies: 'folded' })))
      streamed.push(...rows);
    expect(streamed).toEqual(whole.list);
    const by = whole.list.map(({ published_ms, copies }) => (sort === 'outlets' ? copies.outlets : published_ms));
    expect(by).toEqual(by.toSorted((a, b) => (sort === 'oldest' ? a - b : b - a)));
  }
});

test('a query that cannot be read says where', async () => {
  await expect(findItems(stock, asked({ query: 'мир AND (труд' }))).rejects.toMatchObject({
    code: 'query-open-bracket',
  });
});

test('while the parts of the table change under every question, the same items are found', async () => {
  let parts = 0;
  // As when each part was merged into another between the two questions, every time.
  const moving: Store = {
    rows: (query, params) =>
      query.name === 'items-of-part' ? (parts++, Promise.resolve([])) : stock.store.rows(query, params),
    stream: (query, params) => stock.store.stream(query, params),
    pieces: (query, params) => stock.store.pieces(query, params),
    command: (command, params) => stock.store.command(command, params),
    insert: (table, ndjson) => stock.store.insert(table, ndjson),
    close: () => stock.store.close(),
  };
  for (const query of ['мир', 'мигра*', 'труд AND NOT мир', '"мир труд" OR x1']) {
    const found = await findItems({ ...stock, store: moving }, asked({ query }));
    const still = (await matched(query)).map(({ item }) => item);
    expect(found.list.map(({ item }) => item)).toEqual(still);
    expect(still.length).toBeGreaterThan(0);
  }
  expect(parts).toBeGreaterThan(0);
}, 20_000);
