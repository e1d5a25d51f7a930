import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imported, json, projectFolder, refrain, type Counts } from './refrain.js';

const header = 'outlet,published,text,url\n';
const row = (n: number, outlet = 'river-news', when = `2031-05-0${n}T07:00:00Z`): string =>
  `${outlet},${when},The harbour opens for the ${n}th time,https://river.example/${n}\n`;
const none: Counts = { rows: 0, items: 0, versions: 0, merged: 0, known: 0, quarantined: 0 };

interface Status {
  items: number;
  setAside: { code: string; rows: number }[];
  imports: Counts[];
}
const status = (folder: string): Promise<Status> => json<Status>(['status', '-C', folder]);

async function retry(folder: string, ...more: string[]): Promise<Counts[]> {
  const out = await json<{ files: { counts: Counts }[] }>(['import', '--retry', '-C', folder, ...more]);
  return out.files.map(({ counts }) => counts);
}

/** `file locator` of every line in data/quarantine, and of every item. */
async function places(folder: string): Promise<{ aside: string[]; items: string[] }> {
  const quarantine = join(folder, 'data', 'quarantine');
  const aside = readdirSync(quarantine).flatMap((name) =>
    readFileSync(join(quarantine, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { sha256: string; locator: string })
      .map(({ sha256, locator }) => `${sha256} ${locator}`),
  );
  const { items } = await json<{ items: { sha256: string; locator: string }[] }>(['search', '-C', folder, 'harbour']);
  return { aside: aside.sort(), items: items.map(({ sha256, locator }) => `${sha256} ${locator}`).sort() };
}

test('what is set aside comes in by --retry once its outlet is listed, and leaves quarantine', async () => {
  const folder = projectFolder({ 'posts.csv': header + row(1) + row(2, 'new-paper') + row(3, 'new-paper', 'soon') });
  await imported(folder, [join(folder, 'posts.csv')]);
  appendFileSync(join(folder, 'outlets.yaml'), '  - id: new-paper\n    name: New Paper\n    kind: site\n');
  expect(await retry(folder)).toEqual([{ ...none, rows: 3, items: 1, known: 1, quarantined: 1 }]);
  expect(await status(folder)).toMatchObject({ items: 2, setAside: [{ code: 'no-date', rows: 1 }] });
  const { aside, items } = await places(folder);
  expect(aside).toHaveLength(1);
  expect(items).toHaveLength(2);
  expect(items.filter((place) => aside.includes(place))).toEqual([]);
});

test('a better mapping takes up the rest, and leaves alone what was read, whatever it makes of it', async () => {
  const folder = projectFolder({
    'posts.csv':
      'outlet,when,also,text\n' +
      'river-news,2031-05-01T07:00:00Z,,The harbour opens\n' +
      'river-news,,2031-05-02T07:00:00Z,The harbour closes\n',
    'first.yaml': 'outlet: outlet\npublished: when\ntext: text\n',
    'second.yaml': 'published: also\n',
  });
  await imported(folder, [join(folder, 'posts.csv')], ['--map', join(folder, 'first.yaml')]);
  expect(await retry(folder, '--map', join(folder, 'second.yaml'))).toEqual([{ ...none, rows: 2, items: 1, known: 1 }]);
  const after = await status(folder);
  expect(after).toMatchObject({ items: 2, setAside: [] });
  for (const { rows, items, versions, merged, known, quarantined } of after.imports)
    expect(items + versions + merged + known + quarantined).toBe(rows);
  const before = await places(folder);
  expect(before.aside).toEqual([]);
  expect((await refrain(['rebuild', '-C', folder])).code).toBe(0);
  expect(await status(folder)).toEqual(after);
  expect(await places(folder)).toEqual(before);
});

test('--retry with nothing set aside says so; with files it is a mistake', async () => {
  const folder = projectFolder({ 'posts.csv': header + row(1) });
  await imported(folder, [join(folder, 'posts.csv')]);
  const idle = await refrain(['import', '--retry', '-C', folder]);
  expect(idle).toMatchObject({ code: 0, stderr: 'nothing is set aside that could be read better\n' });
  const wrong = await refrain(['import', '--retry', '-C', folder, join(folder, 'posts.csv')]);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('--retry takes no files');
});
