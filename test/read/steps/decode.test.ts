import { writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../../src/read/parts.js';
import { PlainFiles } from '../../../src/read/plain-files.js';
import { readFile } from '../../../src/read/pool.js';
import { defaultLimits } from '../../../src/vocabulary/limits.js';
import type { ItemRow } from '../../../src/vocabulary/item.js';
import { projectFolder, refrain } from '../../cli/refrain.js';
import { encoded } from '../encodings/encoded.js';
import { settingsFor } from '../settings-for.js';
import { temporaryFile } from '../temporary-file.js';

const csv = (text: string): string =>
  `outlet;published;title;text\nriver-news;2031-05-06T07:01Z;Порт;${text}\nhill-post;2031-05-06T08:00Z;Совет;Совет Нагорья обсудит цены\n`;

async function textsOf(bytes: Uint8Array, encoding?: string): Promise<{ texts: string[]; steps: string }> {
  const path = temporaryFile('posts.csv', bytes);
  const folder = mkdtempSync(join(tmpdir(), 'refrain-decode-'));
  const plain = await PlainFiles.open(path, join(folder, 'plain'), { name: 'posts.csv', limits: defaultLimits });
  try {
    const { parts } = await partsOf(plain, 'posts.csv', { encoding });
    const texts: string[] = [];
    for (const { steps, recognised, mapping } of parts) {
      const file = await plain.of(steps);
      for await (const slice of readFile(file, recognised.kind, settingsFor({ mapping, addOutlets: true }), {
        workers: 1,
      })) {
        const lines = Buffer.from(slice.ndjson).toString('utf8').split('\n');
        texts.push(...lines.filter(Boolean).map((line) => (JSON.parse(line) as ItemRow).text));
        texts.push(...slice.quarantined.map(({ code }) => code));
      }
    }
    return { texts, steps: JSON.stringify(parts[0]?.steps) };
  } finally {
    await plain.remove();
  }
}

test('a table in any of the encodings gives the same texts, with and without a mark', async () => {
  const expected = ['Речной порт снова открыт', 'Совет Нагорья обсудит цены'];
  for (const encoding of ['windows-1251', 'koi8-r', 'ibm866', 'utf-16le', 'utf-16be', 'utf-8']) {
    for (const mark of encoding.startsWith('utf') ? ['', '\u{feff}'] : ['']) {
      const { texts, steps } = await textsOf(encoded(mark + csv('Речной порт снова открыт'), encoding));
      expect([encoding, mark, texts]).toEqual([encoding, mark, expected]);
      expect(steps).toBe(encoding === 'utf-8' ? '[]' : JSON.stringify([{ step: 'decode', encoding }]));
    }
  }
});

test('letters that two bytes make are whole wherever a file is cut', async () => {
  const long = 'порт '.repeat(300_000);
  const { texts } = await textsOf(Buffer.concat([Buffer.from('\xff\xfe', 'latin1'), encoded(csv(long), 'utf-16le')]));
  expect(texts[0]).toBe(long);
});

test('Cyrillic behind a megabyte of Latin letters is found', async () => {
  const rows = 'river-news;2031-05-06T07:01Z;Port;The port of the river town is open\n'.repeat(20_000);
  const { texts } = await textsOf(
    encoded(`outlet;published;title;text\n${rows}${csv('Порт закрыт').split('\n')[1]}\n`, 'windows-1251'),
  );
  expect(texts).toHaveLength(20_001);
  expect(texts.at(-1)).toBe('Порт закрыт');
});

test('UTF-8 with a few bad bytes stays UTF-8: only their record is set aside', async () => {
  const bytes = Buffer.from(csv('Порт закрыт'));
  const bad = Buffer.concat([bytes, Buffer.from('river-news;2031-05-06T09:00Z;;\xcf\xee\xf0\xf2\n', 'latin1')]);
  const { texts, steps } = await textsOf(bad);
  expect(texts).toEqual(['Порт закрыт', 'Совет Нагорья обсудит цены', 'not-utf8']);
  expect(steps).toBe('[]');
});

test('what is said counts more than what is found', async () => {
  const { texts } = await textsOf(encoded(csv('Порт'), 'windows-1251'), 'koi8-r');
  expect(texts[0]).not.toBe('Порт');
});

test('whatever the Russian words, the encoding that they were written in is found', async () => {
  const words = 'порт открыт совет цены хлеб город река мост дорога сегодня вчера заявил глава погода снег школа'.split(
    ' ',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 30 }),
      fc.constantFrom('windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'utf-16le', 'utf-16be'),
      async (some, encoding) => {
        const { steps } = await textsOf(encoded(csv(some.join(' ')), encoding));
        expect(steps).toBe(JSON.stringify([{ step: 'decode', encoding }]));
      },
    ),
    { numRuns: 30 },
  );
});

test('the report of an import and of a dry run says the encoding; one that is not known is refused', async () => {
  const folder = projectFolder({});
  const file = join(folder, 'posts.csv');
  writeFileSync(file, encoded(csv('Речной порт снова открыт'), 'windows-1251'));
  const dry = await refrain(['import', '-C', folder, file, '--dry-run']);
  expect(dry.stdout).toContain('posts.csv: csv in Windows-1251');
  expect(dry.stdout).toContain('Речной порт');
  const { stderr } = await refrain(['import', '-C', folder, file, '--encoding', 'cp1251']);
  expect(stderr).toContain('posts.csv: csv in Windows-1251, read as');
  const refused = await refrain(['import', '-C', folder, file, '--encoding', 'klingon']);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('[unknown-encoding]')]);
});
