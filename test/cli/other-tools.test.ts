import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imported, json, projectFolder, refrain } from './refrain.js';

const files = join(import.meta.dirname, '..', 'read', 'files');

test('an export of Telegram Desktop goes in as it is, and what it holds is said', async () => {
  const folder = projectFolder({});
  const file = join(files, 'telegram-desktop-channel', 'input.json');
  const { code, stderr } = await refrain(['import', '-C', folder, file]);
  expect(code).toBe(4); // a picture without words is set aside
  expect(stderr).toContain('input.json: Telegram Desktop, read as');
  expect(stderr).toContain('5 rows = 3 new items + 0 new versions + 0 merged + 0 known + 2 quarantined');
  expect(stderr).toContain('left out: 1 × not-a-post, e.g. input.json row 1: this is no post (type: service)');
  expect(await imported(folder, [file])).toMatchObject([{ rows: 5, known: 3, quarantined: 2 }]);
  const rebuilt = await refrain(['rebuild', '-C', folder]);
  expect(rebuilt.code, rebuilt.stderr).toBe(0);
  expect((await json<{ items: number }>(['status', '-C', folder])).items).toBe(3);
});

test('service messages are left out, which is no failure and nothing to try again', async () => {
  const message = (id: number, more: object): object => ({
    id,
    type: 'message',
    date: '2031-05-06T07:00:00',
    date_unixtime: String(1935817200 + id),
    from: 'River News',
    text: `The harbour is closed for the ${id}th time`,
    ...more,
  });
  const messages = [
    message(1, { type: 'service', action: 'create_channel', title: 'River News' }),
    message(2, {}),
    message(3, { type: 'service', action: 'pin_message' }),
  ];
  const chat = { name: 'River News', type: 'public_channel', id: 1900000001, messages };
  const folder = projectFolder({ 'result.json': JSON.stringify(chat) });
  const { code, stderr } = await refrain(['import', '-C', folder, join(folder, 'result.json')]);
  expect(code, stderr).toBe(0);
  expect(stderr).toContain('3 rows = 1 new items + 0 new versions + 0 merged + 0 known + 2 quarantined');
  expect(stderr).toContain('left out: 2 × not-a-post');
  const status = await refrain(['status', '-C', folder]);
  expect(status.stdout).toContain('left out: 2 × not-a-post');
  expect(status.stdout).not.toContain('--retry');
  const again = await refrain(['import', '--retry', '-C', folder]);
  expect(again).toMatchObject({ code: 0, stderr: 'nothing is set aside that could be read better\n' });
});

test('what is not known is shown, mapped in a file and taken in with it', async () => {
  const posts = [1, 2].map((n) => ({
    by: { nick: 'River News' },
    at: { ts: 1935817200 + n },
    text: `The harbour ${n}`,
  }));
  const folder = projectFolder({ 'feed.json': JSON.stringify({ page: { entries: posts } }, null, 2) });
  const file = join(folder, 'feed.json');
  const asked = await refrain(['import', '-C', folder, file]);
  expect(asked.code).toBe(2);
  expect(asked.stderr).toContain('no-outlet');
  expect(asked.stderr).toContain('by.nick "River News"');
  const map = join(folder, 'feed.map.yaml');
  const tried = ['import', '-C', folder, file, '--dry-run', '--outlet', 'river-news'];
  const saved = await refrain([...tried, '--save-map', map]);
  expect(saved.code, saved.stderr).toBe(0);
  expect(saved.stdout).toContain('The harbour 2');
  const yaml = readFileSync(map, 'utf8');
  expect(yaml).toContain('$schema=schemas/mapping.schema.json');
  expect((await refrain([...tried, '--save-map', map])).stderr).toContain('file-exists');
  writeFileSync(map, yaml.replace(/outlet:\n {2}always: .*/, 'outlet: by.nick'));
  expect(await imported(folder, [file, '--map', map])).toMatchObject([{ rows: 2, items: 2 }]);
});
