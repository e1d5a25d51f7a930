import { expect, test } from 'vitest';
import { broadcastName, originalFirst } from '../../../src/read/documents/broadcast.js';
import { documentGroups } from '../../../src/read/documents/document-groups.js';
import { isDocument, kindByContent } from '../../../src/read/documents/document-kind.js';
import { timeInName } from '../../../src/read/documents/time-in-name.js';

test.each([
  ['2031-05-06_harbour.txt', '2031-05-06'],
  ['river 20310506T1830-tea.txt', '2031-05-06 18:30'],
  ['2031.05.06 21-00-15 evening.srt', '2031-05-06 21:00:15'],
  ['2031/05/06/harbour.txt', '2031-05-06'],
  ['2031/2031-05-07.txt', '2031-05-07'],
  ['2031-13-06.txt', ''],
  ['120310506123.txt', ''],
  ['203105061.txt', ''],
  ['harbour.txt', ''],
])('the name %s states the time "%s"', (path, time) => {
  expect(timeInName(path)).toBe(time);
});

test('the files of one broadcast are one document, its description first; each page is its own', () => {
  const paths = ['a.en.vtt', 'a.html', 'a.info.json', 'a.ru-orig.vtt', 'b.evening.srt', 'b.srt', 'tv/a.srt'];
  expect(documentGroups(paths)).toEqual([
    ['a.info.json', 'a.en.vtt', 'a.ru-orig.vtt'],
    ['a.html'],
    ['b.evening.srt'],
    ['b.srt'],
    ['tv/a.srt'],
  ]);
});

test('pages in a folder that a browser saved beside a page are parts of it; in any other they are pages', () => {
  expect(documentGroups(['x/Harbour.html', 'x/Harbour_files/ad.html', 'x/my_files/tea.html'])).toEqual([
    ['x/Harbour.html'],
    ['x/my_files/tea.html'],
  ]);
});

test('the original is what says so, then what is in the language spoken, then what names none', () => {
  const files = ['a.be.vtt', 'a.en.srt', 'a.srt', 'a.ru.vtt', 'a.uk-orig.vtt'].map((path) => ({ path }));
  expect(originalFirst(files, 'ru').map(({ path }) => path)).toEqual([
    'a.uk-orig.vtt',
    'a.ru.vtt',
    'a.srt',
    'a.be.vtt',
    'a.en.srt',
  ]);
  expect(broadcastName('News.at.six.en-US.vtt')).toEqual({ name: 'News.at.six', language: 'en-US', original: false });
});

test('a document is told by how it begins, whatever its name', () => {
  const kinds = {
    '<!-- saved from url=(0014)about:internet -->\n<html><body>': 'page',
    '<?xml version="1.0"?><!DOCTYPE html>': 'page',
    '<rss version="2.0">': undefined,
    'WEBVTT\n\n00:01.000 --> 00:02.000\nx': 'broadcast',
    '1\r\n00:00:01,000 --> 00:00:02,000\r\nx': 'broadcast',
    'Received: from a\n by b\nFrom: c@hill.example\nSubject: x\n\n': 'mail',
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://hill.example/\r\nSubject: x\r\n': 'web-archive',
    'outlet,published,text\n': undefined,
    'note: a\nother: b\n': undefined,
  };
  for (const [start, kind] of Object.entries(kinds)) expect(kindByContent(Buffer.from(start)), start).toBe(kind);
  expect(isDocument('posts.txt', Buffer.from('a\tb\n1\t2\n'))).toBe(false);
  expect(isDocument('posts.txt', Buffer.from('{"text":"x"}\n'))).toBe(false);
  expect(isDocument('prose.txt', Buffer.from('Harbour\n\nIt opens.\n'))).toBe(true);
});
