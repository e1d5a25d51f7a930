/** Documents made to stop a reader: each is a row, read or set aside, and those beside it are read. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/read/documents/read-document.js';
import { parseHtml } from '../../../src/read/documents/html-tree.js';
import { rowsOfFolder } from './rows-of-folder.js';

const article = 'The harbour of Veldania opened its gates again on Tuesday, after a strike of eleven weeks.';
const page = `<!doctype html><title>Harbour</title><h1>Harbour</h1><p>6 May 2031</p><p>${article}</p>`;

interface Row {
  place: string;
  problem?: string;
  record?: { title: string; text: string; published: string };
}

async function rowsOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  limits: Parameters<typeof rowsOfFolder>[1] = {},
): Promise<Record<string, Row>> {
  const folder = mkdtempSync(join(tmpdir(), 'refrain-documents-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const rows = (await rowsOfFolder(folder, limits))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  return Object.fromEntries(rows.map((row) => [row.place, row]));
}

function nested(parts: number): string {
  const open = Array.from(
    { length: parts },
    (_, part) => `--b${part}\r\nContent-Type: multipart/mixed; boundary=b${part + 1}\r\n\r\n`,
  );
  return `From: a@hill.example\r\nSubject: Deep\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n${open.join('')}`;
}

test('what cannot be read is set aside by its path, and what lies beside it is read', async () => {
  const rows = await rowsOf({
    'a.html': page,
    'bomb.eml': nested(200),
    'empty.html': '',
    'list.html': '<ul><li><a href="/1">Harbour opens</a><li><a href="/2">Tea has run out</a></ul>',
    'noise.srt': 'no times here',
    'no-mail.eml': 'hello',
    'z/z.html': page,
  });
  expect(Object.fromEntries(Object.entries(rows).map(([place, row]) => [place, row.problem ?? 'read']))).toEqual({
    'a.html': 'read',
    'bomb.eml': 'too-deep',
    'empty.html': 'no-main-text',
    'list.html': 'no-main-text',
    'noise.srt': 'no-cues',
    'no-mail.eml': 'broken-document',
    'z/z.html': 'read',
  });
});

test('a page that takes longer than the limit is given up, and the next is read', async () => {
  const slow = '<ul><li>'.repeat(200_000);
  const rows = await rowsOf({ 'a.html': slow, 'b.html': page }, { seconds: 2 });
  expect(rows['a.html']?.problem).toBe('too-slow');
  expect(rows['b.html']?.record?.text).toBe(article);
}, 60_000);

test('a document longer than a record may be is set aside', async () => {
  const rows = await rowsOf({ 'a.html': page.padEnd(2 << 20), 'a.txt': 'x'.repeat(2 << 20) }, { recordMb: 1 });
  expect(rows['a.html']?.problem).toBe('too-long');
  expect(rows['a.txt']?.problem).toBe('too-long');
});

test('of a mail with 20 MB of attachments the text is read, and they are counted', async () => {
  const attachment = `--b\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUFB'.repeat(5_000_000)}\r\n`;
  const mail = `From: a@hill.example\r\nDate: Tue, 6 May 2031 10:05:00 +0300\r\nSubject: Files\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${article}\r\n${attachment}--b--\r\n`;
  const rows = await rowsOf({ 'a.eml': mail });
  expect(rows['a.eml']?.record).toMatchObject({ text: article, attachments: 1 });
}, 60_000);

test('elements nested 20,000 deep lose none of their text', async () => {
  const deep = `<h1>Deep</h1>${'<div>'.repeat(20_000)}${article}${'</div>'.repeat(20_000)}`;
  const rows = await rowsOf({ 'a.html': deep });
  expect(rows['a.html']?.record?.text).toBe(article);
}, 60_000);

test('bytes that are no text of the stated encoding are replaced, not refused', async () => {
  const broken = Buffer.concat([
    Buffer.from(`<meta charset="no-such-charset"><title>T</title><p>${article} `),
    Buffer.from([0xff, 0xc3, 0x28]),
    Buffer.from(' The end.</p>'),
  ]);
  const rows = await rowsOf({ 'a.html': broken });
  expect(rows['a.html']?.record?.text).toContain('The end.');
});

test('a title keeps its marks and directions, on one line', async () => {
  const title = 'H\u0301\u0302\u0303arb\u202eour\u200b\n opens';
  const rows = await rowsOf({ 'a.html': `<title>${title}</title><p>${article}</p>` });
  expect(rows['a.html']?.record?.title).toBe('H\u0301\u0302\u0303arb\u202eour\u200b opens');
});

test('whatever the bytes and the name, there is an answer', async () => {
  const markup = fc.constantFrom('<p>', '</p>', '<div class="comments">', '<a href=x>', '<time datetime=', '<!--', '-->', '<h1>', '<script type="application/ld+json">', '</script>', article, '6 May 2031', '&amp;', '00:01.000 --> 00:02.000\n', '\n\n', 'WEBVTT\n', 'From: a\n'); // prettier-ignore
  const text = fc
    .array(fc.oneof(markup, fc.string({ unit: 'binary' })), { maxLength: 40 })
    .map((parts) => parts.join(''));
  const bytes = fc.oneof(
    text.map((one) => new TextEncoder().encode(one)),
    fc.uint8Array({ maxLength: 400 }),
  );
  const path = fc.constantFrom('a.html', 'a.txt', 'a.eml', 'a.mht', 'a.srt', 'a.ru.vtt', 'a.info.json', 'a');
  await fc.assert(
    fc.asyncProperty(bytes, path, fc.integer({ min: 1, max: 64 }), async (content, name, depth) => {
      const read = await readDocument({ files: [{ path: name, bytes: content }] }, { depth });
      if ('problem' in read) return;
      for (const { record } of read.records) expect(record.text).toEqual(expect.any(String));
    }),
    { numRuns: 300 },
  );
});

test('a tree is never deeper than asked', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 40 }), (depth, elements) => {
      let here = parseHtml('<div>'.repeat(elements) + article, depth).root;
      let level = 0;
      for (;;) {
        const next = here.children.find((child) => typeof child !== 'string');
        if (next === undefined || typeof next === 'string') break;
        here = next;
        level++;
      }
      expect(level).toBe(Math.min(depth, elements));
    }),
  );
});
