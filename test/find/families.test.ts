import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { alsoIn } from '../../src/find/also-in.js';
import type { FamiliesIn } from '../../src/find/families/families-in.js';
import { readFamilies } from '../../src/find/families/read-families.js';
import { show } from '../../src/find/show.js';
import { whoSaid } from '../../src/find/who-said/index.js';
import { factsOf, narrativesOf, outletsThatName } from '../../src/instruments/repeats/opened/beside-cluster.js';
import { familyOf, itemsByTime, timeline } from '../../src/instruments/repeats/opened/timeline.js';
import { wholeCluster } from '../../src/instruments/repeats/opened/whole-cluster.js';
import { quietJob } from '../../src/jobs/job.js';
import { openProject, type Project } from '../../src/project/project.js';
import { endResident, imported, projectFolder } from '../cli/refrain.js';
import { Key } from '../../src/store/fields.js';
import { readItemId } from '../../src/vocabulary/ids.js';

const outlets = ['river-news', 'hill-post', 'both-banks', 'harbour-wire', 'mill-courier'];
const outletsYaml = `outlets:
${outlets.map((id) => `  - { id: ${id}, name: ${id}, kind: ${id === 'harbour-wire' ? 'agency' : 'site'} }`).join('\n')}
`;
const codebookYaml = `themes:
  - { id: land, name: Land }
narratives:
  - { id: bridges, name: Bridges, theme: land, definition: Says it., queries: { any: bridge } }
  - { id: mills, name: Mills, theme: land, definition: Says it., queries: { any: mill OR bridge } }
`;
const nouns = ['bridge', 'mill', 'river', 'office', 'engine', 'winter', 'market', 'letter', 'harbour-wire', 'garden'];

let project: Project;
let items: bigint[];
let madeBy: Record<string, string>;
let inStore: FamiliesIn;
let held: FamiliesIn;

beforeAll(async () => {
  // Half of the items lie outside the period: a cluster is shown whole.
  const folder = projectFolder({
    'refrain.yaml': 'name: Test\nmadeUp: true\nzone: UTC\nperiod: {from: 2031-05-03, to: 2031-05-06}\n',
    'outlets.yaml': outletsYaml,
    'codebook.yaml': codebookYaml,
  });
  let state = 11;
  const chance = (n: number): number => ((state = (state * 48_271) % 2_147_483_647) >>> 8) % n;
  const sentence = (): string => Array.from({ length: 12 }, () => nouns[chance(nouns.length)]).join(' ');
  const stories = Array.from({ length: 6 }, () => Array.from({ length: 5 }, sentence));
  const rows = Array.from({ length: 160 }, (_, at) => {
    const story = stories[chance(stories.length)]!;
    const kind = chance(5);
    const text =
      kind === 0
        ? [...story.slice(1), sentence()] // a near copy
        : kind === 1
          ? story.slice(0, 2) // a part
          : kind === 2
            ? [...story, ...Array.from({ length: 9 }, sentence)] // what holds it
            : chance(9) === 0
              ? ['…'] // no words
              : story;
    const published = new Date(Date.UTC(2031, 4, 1 + chance(10), chance(3))).toISOString();
    return JSON.stringify({
      outlet: outlets[chance(outlets.length)],
      published,
      text: text.join('. '),
      url: `https://a.example/${at}`,
      form: ['post', 'post', 'share', 'reply'][chance(4)],
    });
  });
  writeFileSync(join(folder, 'rows.jsonl'), rows.join('\n'));
  await imported(folder, [join(folder, 'rows.jsonl')]);
  endResident();
  project = await openProject(folder, { command: 'test', now: () => new Date('2031-06-10T09:00:00Z') });
  const store = await project.store();
  ({ madeBy } = await project.derive({ layers: ['languages', 'words', 'codes'], links: ['clusters'] }, quietJob()));
  const every = {
    name: 'every',
    sql: 'SELECT item FROM refrain.items FINAL ORDER BY item',
    params: z.strictObject({}),
  };
  const rowsOf = await store.rows({ ...every, row: z.strictObject({ item: Key }) }, {});
  items = rowsOf.map(({ item }) => BigInt(item));
  inStore = { store };
  held = { store, families: await readFamilies(store, madeBy) };
});
afterAll(async () => {
  await project?.close();
});

test('families in memory say of every item what the store says', async () => {
  for (const item of items.filter((_, at) => at % 4 === 0)) {
    const shown = await show(inStore, item, madeBy);
    expect(await show(held, item, madeBy)).toEqual(shown);
    const present = shown!.versions[0]!;
    expect(await alsoIn(held, present, item)).toEqual(await alsoIn(inStore, present, item));
    expect(await familyOf(held, item)).toBe(await familyOf(inStore, item));
  }
});

test('and of every cluster: its items, who has it, what shares a passage with it', async () => {
  const families = new Set<bigint>();
  for (const item of items) {
    const family = await familyOf(held, item);
    if (family !== undefined) families.add(family);
  }
  expect(families.size).toBeGreaterThan(5);
  const agency = project.casebook.outlets.find(({ kind }) => kind === 'agency')!;
  let parts = 0;
  for (const family of families) {
    const how = { limit: 7, outlets: ['mill-courier', 'nobody'] };
    expect(await timeline(held, family, how)).toEqual(await timeline(inStore, family, how));
    expect(await all(itemsByTime(held, family))).toEqual(await all(itemsByTime(inStore, family)));
    const whole = { limit: 20, boilerplate: new Map() };
    const found = await wholeCluster(held, family, whole);
    expect(found).toEqual(await wholeCluster(inStore, family, whole));
    parts += found!.heldBy.items + found!.holds.items;
    const codes = madeBy.codes ?? '';
    expect(await narrativesOf(held, family, codes)).toEqual(await narrativesOf(inStore, family, codes));
    expect(await outletsThatName(held, family, agency)).toEqual(await outletsThatName(inStore, family, agency));
  }
  expect(parts).toBeGreaterThan(10);
});

test('and what is told of items beside one', async () => {
  const languages = madeBy.languages ?? '';
  const asked = items.slice(0, 30);
  const facts = await factsOf(held, asked, languages);
  for (const [item, fact] of await factsOf(inStore, asked, languages)) {
    const words = (await familyOf(inStore, readItemId(item)!)) !== undefined;
    if (words) expect(facts.get(item)).toEqual(fact);
  }
});

test('and of who said a passage, and who first', async () => {
  const how = { words: madeBy.words ?? '', folds: project.casebook.settings.queries, boilerplate: new Map() };
  let cutShort = 0;
  for (const item of items.slice(0, 40)) {
    const { text } = (await show(inStore, item, madeBy))!.versions[0]!;
    for (const limit of [3, 50]) {
      if (text === '…') continue;
      const asked = text.slice(0, 400);
      const said = await whoSaid(inStore, asked, { ...how, limit });
      expect(await whoSaid(held, asked, { ...how, limit })).toEqual(said);
      if (said.items > said.said.length) cutShort++;
    }
  }
  expect(cutShort).toBeGreaterThan(10);
});

test('an item that is not there is of no family', async () => {
  expect(await familyOf(held, 5n)).toBeUndefined();
  expect(await timeline(held, 5n, { limit: 7 })).toEqual(await timeline(inStore, 5n, { limit: 7 }));
});

async function all<Row>(batches: AsyncIterable<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}
