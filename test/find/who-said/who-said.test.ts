import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { askedItem } from '../../../src/find/who-said/asked-item.js';
import { whoSaid, type WhoSaid } from '../../../src/find/who-said/index.js';
import { quietJob } from '../../../src/jobs/job.js';
import { noFolds } from '../../../src/language/word-keys.js';
import { words } from '../../../src/language/words.js';
import { edgeLines } from '../../../src/layers/lines/edge-lines.js';
import type { Boilerplate } from '../../../src/links/boilerplate/read-boilerplate.js';
import { bringClustersUpToDate } from '../../../src/links/clusters/index.js';
import { bringPrintsUpToDate } from '../../../src/links/prints/index.js';
import { openEmbedded } from '../../../src/store/embedded/open.js';
import type { Store } from '../../../src/store/store.js';
import { showItemId, versionKey } from '../../../src/vocabulary/ids.js';

const paragraph =
  'The council of Verrin closed the northern bridge on Monday after engineers had found cracks in two of its pillars. ' +
  'Minister Orla Tennick said that repairs would take until the autumn and cost 9 million crowns.';
const swapped = paragraph.replace('Orla Tennick', 'Bram Ossel').replace('cost 9', 'cost 12');
const longer =
  'Readers wrote to us about the floods of last spring and about the price of bread in the capital, which rose again. ' +
  `${paragraph} Farmers along the river meanwhile complain that the detour takes them an hour each way, ` +
  'and that nobody asked them before the barriers went up; a meeting is planned for the end of the week.';

interface Row {
  id: number;
  outlet: string;
  minute: number;
  text: string;
  form?: string;
}

let open: Store | undefined;
afterEach(() => open?.close());

async function storeOf(rows: readonly Row[], boilerplate: Boilerplate = new Map()): Promise<Store> {
  const store = await openEmbedded({
    folder: mkdtempSync(join(tmpdir(), 'refrain-who-said-')),
    command: 'test',
    now: new Date('2031-05-06T07:08:09Z'),
  });
  open = store;
  const items = rows.map(({ id, outlet, minute, text, form = 'post' }) => {
    const version = versionKey(text).toString();
    const address = `https://${outlet}.example/${id}`;
    return { item: `${id}`, version, outlet, published_ms: minute * 60_000, text, form, address, recorded_ms: '1' };
  });
  await store.insert('items', Buffer.from(items.map((item) => JSON.stringify(item)).join('\n')));
  const layer = items.map(({ item, version, text }) => {
    const found = words(text).join(' ');
    return { made_by: 'w', item, version, words: found, stems: found };
  });
  await store.insert('layer_words', Buffer.from(layer.map((row) => JSON.stringify(row)).join('\n')));
  const prints = await bringPrintsUpToDate({ store, job: quietJob() }, boilerplate, 'all');
  await bringClustersUpToDate({ store, job: quietJob() }, prints, 'all');
  return store;
}

const world: Row[] = [
  { id: 1, outlet: 'verrin-times', minute: 100, text: paragraph },
  { id: 2, outlet: 'river-post', minute: 107, text: swapped },
  { id: 3, outlet: 'valley-voice', minute: 160, text: longer },
  { id: 4, outlet: 'north-wire', minute: 90, text: paragraph, form: 'share' },
  {
    id: 5,
    outlet: 'other-news',
    minute: 10,
    text: 'The choir of the harbour school sang in the rain, and everyone stayed.',
  },
  { id: 6, outlet: 'river-post', minute: 300, text: paragraph.toUpperCase() },
];

const seen = ({ said }: WhoSaid): string[] =>
  said.map(({ item, saying }) => `${Number(BigInt(idNumber(item)))} ${saying}`);
const idNumber = (id: string): number => world.find((row) => showItemId(BigInt(row.id)) === id)?.id ?? 0;

test('a pasted paragraph is found whole, changed and within a longer text, and a share is never first', async () => {
  const store = await storeOf(world);
  const found = await whoSaid({ store }, `  «${paragraph}»  https://verrin.example/a`, {
    words: 'w',
    folds: noFolds,
    boilerplate: new Map(),
    limit: 10,
  });
  expect(seen(found)).toEqual(['4 exact', '1 exact', '2 near', '3 within', '6 exact']);
  expect(found).toMatchObject({
    items: 5,
    outlets: 4,
    shares: 1,
    firstMs: 100 * 60_000,
    outletsAtFirst: 1,
    cut: false,
  });
  const within = found.said.find(({ saying }) => saying === 'within');
  expect(within?.part).toBe(paragraph);
  const changes = found.said.find(({ saying }) => saying === 'near')?.changes;
  expect(changes?.kind === 'compared' && changes.differences.filter(({ kind }) => kind === 'swapped')).toMatchObject([
    { what: 'names' },
    { what: 'numbers' },
  ]);
});

test('a single sentence is found, word for word in a long text and nearly so in one that is hardly longer', async () => {
  const store = await storeOf(world);
  const ask = async (text: string): Promise<string[]> =>
    seen(await whoSaid({ store }, text, { words: 'w', folds: noFolds, boilerplate: new Map(), limit: 10 }));
  expect(await ask('farmers along the river meanwhile complain')).toEqual(['3 within']);
  expect(await ask('engineers had found cracks in two of its pillars')).toEqual([
    '4 within',
    '1 within',
    '2 within',
    '3 within',
    '6 within',
  ]);
  expect(await ask('The choir of the harbour school sang in the snow, and everyone stayed.')).toEqual(['5 near']);
  expect(await ask('nothing of the kind was ever said by anybody here')).toEqual([]);
});

test('a digest that was asked for names what it was made of', async () => {
  const store = await storeOf(world.filter(({ id }) => id !== 3));
  expect(
    seen(await whoSaid({ store }, longer, { words: 'w', folds: noFolds, boilerplate: new Map(), limit: 10 })),
  ).toEqual(['4 fragment', '1 fragment', '6 fragment']);
});

test('outlets that published in the same minute are not told apart', async () => {
  const store = await storeOf([
    { id: 1, outlet: 'verrin-times', minute: 100, text: paragraph },
    { id: 2, outlet: 'river-post', minute: 100, text: paragraph },
  ]);
  expect(
    (await whoSaid({ store }, paragraph, { words: 'w', folds: noFolds, boilerplate: new Map(), limit: 1 }))
      .outletsAtFirst,
  ).toBe(2);
});

test('an item is asked about by its address, however that is written', async () => {
  const store = await storeOf(world);
  for (const address of [
    'https://river-post.example/2',
    'http://www.river-post.example/2/',
    'river-post.example/2',
    'https://river-post.example/2?utm_source=letter&fbclid=a#comments',
  ])
    expect((await askedItem(store, { address }, new Map()))?.text).toBe(swapped);
  expect(await askedItem(store, { address: 'https://river-post.example/2?page=2' }, new Map())).toBeUndefined();
  expect(await askedItem(store, { address: 'https://river-post.example/9' }, new Map())).toBeUndefined();
});

test('who has half of it is listed and never first', async () => {
  const store = await storeOf([
    {
      id: 1,
      outlet: 'verrin-times',
      minute: 1,
      text: longer.replace(/Minister Orla.*crowns\./, 'Boats carry everyone.'),
    },
    { id: 2, outlet: 'river-post', minute: 100, text: paragraph },
  ]);
  const found = await whoSaid({ store }, paragraph, { words: 'w', folds: noFolds, boilerplate: new Map(), limit: 10 });
  expect(found.said.map(({ saying }) => saying)).toEqual(['some', 'exact']);
  expect(found.firstMs).toBe(100 * 60_000);
});

test('an earlier report of a like event, with other names and numbers, is not first', async () => {
  const frame = (bridge: string, share: string): string =>
    `Repairs of the bridge at ${bridge} will take until the autumn, engineers say, and cost the council ${share} crowns.`;
  const around = (own: string, passage: string): string =>
    `${[...Array(20).keys()].map((at) => `${own}${at}`).join(' ')}. ${passage} ${own} is all that was said.`;
  const asked = `${frame('Verrin', '410')} Boats carry everyone across for the time being.`;
  const store = await storeOf([
    { id: 1, outlet: 'other-news', minute: 1, text: around('hill', asked.replace('410', '95')) },
    { id: 2, outlet: 'north-wire', minute: 2, text: around('lake', asked.replace('Verrin', 'Ostel')) },
    { id: 3, outlet: 'verrin-times', minute: 3, text: around('river', asked.replace('engineers', 'specialists')) },
    { id: 4, outlet: 'river-post', minute: 4, text: around('harbour', asked) },
  ]);
  const ask = (text: string): Promise<WhoSaid> =>
    whoSaid({ store }, text, { words: 'w', folds: noFolds, boilerplate: new Map(), limit: 10 });
  const found = await ask(asked);
  expect(found.said.map(({ saying }) => saying)).toEqual(['like', 'like', 'within', 'within']);
  expect(found.firstMs).toBe(3 * 60_000); // another word changed is a copy all the same
  // A number that nobody has is wanted of nobody.
  expect((await ask(asked.replace('410', '77').replace('Verrin', 'Ostel'))).firstMs).toBe(2 * 60_000);
});

test('who printed it first is first, whatever names the copy that was asked about put in', async () => {
  const store = await storeOf(world.filter(({ id }) => id <= 2));
  const found = await whoSaid({ store }, swapped, { words: 'w', folds: noFolds, boilerplate: new Map(), limit: 10 });
  expect(seen(found)).toEqual(['1 near', '2 exact']);
  expect(found.firstMs).toBe(100 * 60_000);
});

test('however few are shown, the first is among them', async () => {
  const share = { minute: 90, text: paragraph, form: 'share' };
  const store = await storeOf([
    { id: 1, outlet: 'north-wire', ...share },
    { id: 2, outlet: 'south-wire', ...share },
    { id: 3, outlet: 'verrin-times', minute: 100, text: paragraph },
  ]);
  const { said } = await whoSaid({ store }, paragraph, {
    words: 'w',
    folds: noFolds,
    boilerplate: new Map(),
    limit: 1,
  });
  expect(said.map(({ outlet }) => outlet)).toEqual(['verrin-times']);
});

test('what an outlet puts under its posts is neither asked about nor a change', async () => {
  const footer = 'Subscribe to the river post for news of the valley, the harbour and the hills, every single day';
  const post = 'The northern bridge is closed until autumn, says the council';
  const line = edgeLines(`${post}\n${footer}`).at(-1)?.line;
  const boilerplate = new Map([['river-post', new Set([line?.key ?? 0n])]]);
  const store = await storeOf(
    [
      { id: 1, outlet: 'river-post', minute: 1, text: `${post}\n${footer}` },
      { id: 2, outlet: 'verrin-times', minute: 2, text: post },
    ],
    boilerplate,
  );
  const asked = await askedItem(store, { item: 1n }, boilerplate);
  const { said } = await whoSaid({ store }, asked?.text ?? '', { words: 'w', folds: noFolds, boilerplate, limit: 10 });
  expect(said.map(({ saying, part }) => [saying, part])).toEqual([
    ['exact', post],
    ['exact', post],
  ]);
  expect(said[1]?.changes).toMatchObject({ differences: [{ kind: 'same' }] });
});

test('a sentence that hundreds of texts hold is found in each of them', async () => {
  const rows = [...Array(300).keys()].map((at) => {
    const own = Array.from({ length: 30 }, (_, word) => `own${at}word${word}`).join(' ');
    return { id: at + 1, outlet: `outlet-${at}`, minute: 1_000 - at, text: `${own}. ${paragraph}` };
  });
  const store = await storeOf(rows);
  const found = await whoSaid({ store }, paragraph, { words: 'w', folds: noFolds, boilerplate: new Map(), limit: 1 });
  expect(found).toMatchObject({ items: 300, outlets: 300, firstMs: 701 * 60_000, cut: false });
});

test('three words are a search', async () => {
  const store = await storeOf(world);
  await expect(
    whoSaid({ store }, 'the northern bridge', { words: 'w', folds: noFolds, boilerplate: new Map(), limit: 10 }),
  ).rejects.toMatchObject({
    code: 'too-few-words',
  });
});
