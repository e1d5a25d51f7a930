import { describe, expect, test } from 'vitest';
import { findEncoding } from '../../../src/read/encodings/find-encoding.js';
import { encoded } from './encoded.js';

/** Three lines each, as a short table has them. Made-up countries. */
const texts = {
  ru: `outlet,date,text
river-news,2031-05-06T07:01Z,Порт Речного города снова открыт
hill-post,2031-05-06T08:00Z,"Совет Нагорья обсудит цены на хлеб, сообщает агентство"`,
  be: `выданне,дата,тэкст
river-news,2031-05-06T07:01Z,Порт Рачнога горада зноў адкрыты для ўсіх
hill-post,2031-05-06T08:00Z,Савет Нагор'я абмяркуе цэны на хлеб і ваду`,
  uk: `видання,дата,текст
river-news,2031-05-06T07:01Z,Порт Річкового міста знову відкрито для всіх
hill-post,2031-05-06T08:00Z,Рада Нагір'я обговорить ціни на хліб і її борги`,
  pl: `outlet,date,text
river-news,2031-05-06T07:01Z,Port w mieście Rzecznym znów otwarty dla wszystkich łodzi
hill-post,2031-05-06T08:00Z,Rada Pogórza omówi ceny chleba i wody – wciąż rosną`,
} as const;

const shown = { 'koi8-u': ['koi8-u', 'koi8-r'] } as Record<string, string[]>;

describe.each([
  ['ru', ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'utf-16le', 'utf-16be', 'utf-8']],
  ['be', ['windows-1251', 'iso-8859-5', 'utf-16le', 'utf-16be', 'utf-8']],
  ['uk', ['windows-1251', 'koi8-u', 'iso-8859-5', 'utf-16le', 'utf-16be', 'utf-8']],
  ['pl', ['windows-1250', 'iso-8859-2', 'utf-16le', 'utf-16be', 'utf-8']],
] as const)('three lines in %s', (language, encodings) => {
  test.each(encodings)('in %s are found to be', (encoding) => {
    const text = encoding === 'iso-8859-2' ? texts[language].replace('–', '-') : texts[language];
    expect(shown[encoding] ?? [encoding]).toContain(findEncoding(encoded(text, encoding)));
  });
});

test('one word is enough for Windows-1251, KOI8-R and CP866', () => {
  for (const word of ['Порт', 'порт закрыт', 'ПОРТ ЗАКРЫТ', 'Речные новости']) {
    for (const encoding of ['windows-1251', 'koi8-r', 'ibm866']) {
      expect([word, findEncoding(encoded(`a,b\nx,${word}\n`, encoding))]).toEqual([word, encoding]);
    }
  }
});

test('UTF-8 with a few bad bytes is UTF-8, and so is ASCII', () => {
  const damaged = Buffer.concat([Buffer.from(texts.ru), Buffer.from([0xff, 0xcf, 0x20, 0xc0]), Buffer.from(texts.be)]);
  expect(findEncoding(damaged)).toBe('utf-8');
  expect(findEncoding(Buffer.from('a,b\n1,2\n'))).toBe('utf-8');
  expect(findEncoding(Buffer.from('Порт').subarray(0, 7))).toBe('utf-8'); // cut in a letter
});

test('bytes that are no text in any of them are left open', () => {
  expect(findEncoding(Uint8Array.from({ length: 128 }, (_, index) => 128 + index))).toBeUndefined();
});
