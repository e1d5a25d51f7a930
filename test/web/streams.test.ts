/** A table that is being sent while the store is about to be closed: whole, or seen to be broken off. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { endResident, imported, projectFolder } from '../cli/refrain.js';
import { served, type Served } from './served.js';

/** So many rows with addresses so long are more than what the system keeps of them on the way. */
const ROWS = 14_000;
const digits = (n: number): string =>
  Array.from({ length: 400 }, (_, at) => (n * 7_919 + at * 104_729) % 99_991).join('.');

let folder: string;
let room: Served | undefined;

beforeAll(async () => {
  folder = projectFolder({});
  const rows = Array.from({ length: ROWS }, (_, n) =>
    JSON.stringify({
      outlet: 'river-news',
      published: '2031-05-06T07:00:00Z',
      text: `The ferry of trip ${n} was late`,
      url: `https://a.example/${n}?${digits(n)}`,
    }),
  );
  writeFileSync(join(folder, 'posts.jsonl'), rows.join('\n'));
  await imported(folder, [join(folder, 'posts.jsonl')]);
  endResident();
}, 240_000);
afterEach(() => room?.close());

async function begun(path: string, encoding: string): Promise<ReadableStreamDefaultReader<Uint8Array>> {
  const answer = await fetch(new URL(path, room!.address), { headers: { 'accept-encoding': encoding } });
  expect(answer.status).toBe(200);
  const reader = answer.body!.getReader();
  await reader.read();
  return reader;
}

/** What a job does that makes the store again. */
function closing(said: string[] = []): Promise<void> {
  const { turns } = room!.room;
  const waiting = { signal: new AbortController().signal, urgent: true };
  return turns.take({ what: 'refrain rebuild', say: (line) => said.push(line) }, waiting, () => room!.project.close());
}

test('a job that closes the store waits for a table that is on its way: the reader gets the whole of it', async () => {
  room = await served(folder);
  const reader = await begun('/items.csv', 'identity');
  const said: string[] = [];
  let closed = false;
  const job = closing(said).then(() => (closed = true));
  await passed(1_500);
  expect(closed).toBe(false);
  expect(said.join()).toContain('waiting for what is being read');
  let rows = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read())
    rows += Buffer.from(next.value).toString('latin1').split('https://a.example/').length - 1;
  await job;
  expect(rows).toBeGreaterThan(ROWS * 0.9); // but for the first piece, and addresses cut between two pieces
  expect((await room.get('/items')).status).toBe(503);
  await room.room.prepare();
  expect((await room.get('/items')).status).toBe(200);
});

test.each(['identity', 'gzip'])(
  'a reader who takes too long is cut off, and sees that it is not the whole: %s',
  async (encoding) => {
    room = await served(folder, { longestRead: 500 });
    const reader = await begun('/items.csv', encoding);
    await closing();
    const rest = async (): Promise<void> => {
      while (!(await reader.read()).done);
    };
    await expect(rest()).rejects.toThrow();
  },
);

test('a reader who goes away in the middle holds nobody up', async () => {
  room = await served(folder);
  const reader = await begun('/items.csv', 'identity');
  await reader.cancel();
  const before = performance.now();
  await closing();
  expect(performance.now() - before).toBeLessThan(10_000);
});
