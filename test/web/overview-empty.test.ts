import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectFolder } from '../cli/refrain.js';
import { served, type Served } from './served.js';

let room: Served;

beforeAll(async () => {
  room = await served(projectFolder());
});
afterAll(() => room.close());

test('a project without items or codebook opens, and says so', async () => {
  const page = async (path: string): Promise<string> => (await room.get(path)).text.replaceAll('\u00a0', ' ');
  expect((await room.get('/')).status).toBe(200);
  const text = await page('/');
  expect(text).toContain('<h1>No items yet');
  expect(text).toContain('The codebook has none yet');
  expect(text).toContain('refrain import FILE');
  expect((await room.get('/overview.csv')).status).toBe(200);
  expect(await page('/outlets')).toContain('3 outlets, 0 with items');
  expect(await page('/outlets/river-news')).toContain('River News</bdi>: no items');
});
