import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { quietJob } from '../../../src/jobs/job.js';
import { bringClustersUpToDate } from '../../../src/links/clusters/index.js';
import { bringPrintsUpToDate } from '../../../src/links/prints/index.js';
import { randomFrom } from '../../../src/stats/random.js';
import { openEmbedded } from '../../../src/store/embedded/open.js';
import { settle } from '../../../src/store/settled.js';
import type { Store } from '../../../src/store/store.js';
import { versionKey } from '../../../src/vocabulary/ids.js';

interface Item {
  id: number;
  text: string;
}

const now = new Date('2031-05-06T07:08:09Z');
const open = (): Promise<Store> =>
  openEmbedded({ folder: mkdtempSync(join(tmpdir(), 'refrain-clusters-')), command: 'test', now });

let reading = 0;
async function arrive(store: Store, items: readonly Item[], job = quietJob()): Promise<string> {
  reading++;
  const rows = items.map(({ id, text }) =>
    JSON.stringify({
      item: String(id),
      version: versionKey(text).toString(),
      outlet: `outlet-${id % 7}`,
      text,
      recorded_ms: String(reading),
    }),
  );
  await store.insert('items', Buffer.from(rows.join('\n')));
  const prints = await bringPrintsUpToDate({ store, job }, new Map(), `reading ${reading}`);
  return bringClustersUpToDate({ store, job }, prints, `reading ${reading}`);
}

const clustered = {
  name: 'clustered',
  sql: 'SELECT item, family, cluster, kind, closeness FROM refrain.clustered ORDER BY item',
  params: z.strictObject({}),
  row: z.strictObject({
    item: z.string(),
    family: z.string(),
    cluster: z.string(),
    kind: z.string(),
    closeness: z.number(),
  }),
};

async function fromNothing(items: readonly Item[]): Promise<unknown[]> {
  const store = await open();
  await arrive(store, items);
  const rows = await store.rows(clustered, {});
  await store.close();
  return rows;
}

/** Stories told again: whole, with a word replaced, cut short, put into a longer text; and words that mean nothing. */
function told(random: () => number, id: number): Item {
  const pick = (count: number): number => Math.floor(random() * count);
  const story = (number: number): string[] => Array.from({ length: 30 }, (_, at) => `story${number}word${at}`);
  const own = (): string[] => Array.from({ length: 25 }, () => `own${pick(100_000)}`);
  const words = story(pick(40));
  switch (pick(6)) {
    case 0:
      words[pick(30)] = `changed${pick(9)}`;
      break;
    case 1:
      words.length = 20 + pick(10);
      break;
    case 2:
      return { id, text: [...own(), ...words, ...own()].join(' ') };
    case 3:
      return { id, text: own().join(' ') };
    case 4:
      return { id, text: pick(4) === 0 ? '…' : words.slice(0, 4).join(' ') };
  }
  return { id, text: words.join(' ') };
}

test('items that arrive in parts, in any order, and change, stand where they would from nothing', async () => {
  for (const seed of [1, 2]) {
    const random = randomFrom(`clusters in store ${seed}`);
    const items = new Map(Array.from({ length: 300 }, (_, at) => [at + 1, told(random, at + 1)]));
    const waiting = [...items.values()].sort((a, b) => ((a.id * 7919 * seed) % 1009) - ((b.id * 7919 * seed) % 1009));
    const store = await open();
    await arrive(store, waiting.splice(0, 150));
    while (waiting.length > 0) {
      const some = waiting.splice(0, 1 + Math.floor(random() * 30));
      const seen = [...items.keys()].filter((id) => !waiting.some((other) => other.id === id));
      const changed = Array.from({ length: 3 }, () => told(random, seen[Math.floor(random() * seen.length)] ?? 1));
      const batch = new Map([...some, ...changed].map((item) => [item.id, item]));
      for (const item of batch.values()) items.set(item.id, item);
      await arrive(store, [...batch.values()]);
    }
    const rows = await store.rows(clustered, {});
    await store.close();
    expect(rows).toEqual(await fromNothing([...items.values()]));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['exact', 'near', 'partial']));
  }
});

test('a pass that was killed is made again, whatever it left', async () => {
  const random = randomFrom('a pass that was killed');
  const items = Array.from({ length: 200 }, (_, at) => told(random, at + 1));
  const store = await open();
  const madeBy = await arrive(store, items.slice(0, 190));
  const half = { text: versionKey('nothing').toString(), first: '1', family: '1', cluster: '1', kind: 'near' };
  await store.insert('link_texts', Buffer.from(JSON.stringify({ ...half, closeness: 0.5, at: 9 })));
  await settle(store, 'clusters-pass', madeBy, 'begun');
  await arrive(store, items.slice(190));
  const rows = await store.rows(clustered, {});
  await store.close();
  expect(rows).toEqual(await fromNothing(items));
});

test('what was not compared is said: crowds, and the ends of endless texts', async () => {
  const own = (id: number, count: number): string =>
    Array.from({ length: count }, (_, at) => `own${id}n${at}`).join(' ');
  const common = Array.from({ length: 20 }, (_, at) => `common${at}`).join(' ');
  const items = Array.from({ length: 140 }, (_, at) => ({ id: at + 1, text: `${common} ${own(at, 40)}` }));
  const said: string[] = [];
  const store = await open();
  await arrive(store, [...items, { id: 999, text: own(999, 100_001) }], {
    ...quietJob(),
    log: (line) => said.push(line),
  });
  await store.close();
  expect(said).toEqual([
    'of 1 texts with more than 100,000 words only the first 100,000 are compared',
    expect.stringMatching(/^\d+ times more than 128 texts have something in common: those were compared with the 16/),
  ]);
});
