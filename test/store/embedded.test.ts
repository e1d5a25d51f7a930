import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { openEmbedded } from '../../src/store/embedded/open.js';
import { storeContract } from './contract.js';

const now = new Date('2031-05-06T07:08:09Z');
const folder = (): string => mkdtempSync(join(tmpdir(), 'refrain-store-'));

storeContract(() => openEmbedded({ folder: folder(), command: 'test', now }));

test('what was written is there when it is opened again', async () => {
  const at = folder();
  const first = await openEmbedded({ folder: at, command: 'test', now });
  await first.insert('settled', Buffer.from('{"name":"words","made_by":"1","input":"x"}\n'));
  await first.close();
  const second = await openEmbedded({ folder: at, command: 'test', now });
  const { readSettled } = await import('../../src/store/settled.js');
  expect([...(await readSettled(second))]).toEqual(['words 1 x']);
  await second.close();
});

test('a second process is told who holds the store, and since when', async () => {
  const at = folder();
  const holder = fork(new URL('./hold.mjs', import.meta.url), [process.env.REFRAIN_DIST ?? 'dist', at]);
  await new Promise((ready) => holder.once('message', ready));
  await expect(openEmbedded({ folder: at, command: 'refrain status', now })).rejects.toMatchObject({
    code: 'store-held',
    message: expect.stringMatching(/"refrain import" \(process \d+\) has held this project's store since 2031-/),
  });
  holder.kill('SIGKILL');
  await new Promise((gone) => holder.once('exit', gone));
  const store = await openEmbedded({ folder: at, command: 'refrain status', now }); // of the dead nobody is held up
  expect(JSON.parse(readFileSync(join(at, 'store.lock'), 'utf8')).command).toBe('refrain status');
  await store.close();
});

test('a lock that a crash left torn holds nobody up', async () => {
  const at = folder();
  writeFileSync(join(at, 'store.lock'), '{"pid": 1');
  const store = await openEmbedded({ folder: at, command: 'test', now });
  await store.close();
});

test('while an older store is brought up to date it is told step by step; of a new one, or one that is, nothing', async () => {
  const at = folder();
  const told: (string | undefined)[] = [];
  const how = {
    folder: at,
    command: 'test',
    now,
    updating: (step?: { step: number; of: number }) => void told.push(step && `${step.step} of ${step.of}`),
  };
  const first = await openEmbedded(how);
  const sql = `DELETE FROM refrain.migrations WHERE name >= '0008' AND name < '0010'`;
  await first.command({ name: 'as before', sql, params: z.strictObject({}) }, {});
  await first.close();
  expect(told).toEqual([]);
  await (await openEmbedded(how)).close();
  expect(told).toEqual(['1 of 2', '2 of 2', undefined]);
  await (await openEmbedded(how)).close();
  expect(told).toHaveLength(3);
});
