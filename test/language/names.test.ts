import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageName, readLanguage } from '../../src/language/names.js';
import { words } from '../../src/language/words.js';
import { languageOf, languages } from '../../src/language/languages.js';

test('a language is understood by code and by name', () => {
  for (const stated of [
    'ru',
    'RU',
    'ru-RU',
    'ru_RU',
    'rus',
    'Russian',
    'русский',
    ' Русский язык ',
    'rosyjski',
    'російська мова',
  ]) {
    expect(readLanguage(stated), stated).toBe('ru');
  }
  const others: [string, string][] = [
    ['Ukrainian', 'uk'],
    ['ua', 'uk'],
    ['українська', 'uk'],
    ['беларуская мова', 'be'],
    ['język polski', 'pl'],
    ['English', 'en'],
    ['en-GB', 'en'],
    ['Deutsch', 'de'],
    ['zh-Hans', 'zh'],
    ['sr-Latn-RS', 'sr'],
    ['iw', 'he'],
    ['Farsi (Persian)', 'fa'],
  ];
  for (const [stated, code] of others) expect(readLanguage(stated), stated).toBe(code);
});

test('what is no known language is none', () => {
  for (const stated of [
    '',
    ' ',
    'und',
    'xx',
    'LANGUAGE UNDEFINED',
    'undefined',
    'none',
    'мова',
    'r',
    '-',
    'x'.repeat(100_000),
  ]) {
    expect(readLanguage(stated)).toBe('');
  }
  fc.assert(fc.property(fc.string(), (stated) => /^(?:[a-z]{2})?$/.test(readLanguage(stated))));
});

test('every code has a name, and the name means the code', () => {
  for (const code of ['be', 'ru', 'uk', 'pl', 'en', 'kk', 'mk']) expect(readLanguage(languageName(code))).toBe(code);
  expect(languageName('uk')).toBe('Ukrainian');
  expect(languageName('zxx')).toBe('zxx');
  expect(languageName('')).toBe('unknown');
});

test('each language that has a folder says what it promises', () => {
  expect(languages.map(({ code }) => code)).toEqual(['be', 'en', 'pl', 'ru', 'uk']);
  for (const { code, name, alphabet, stopWords, months, weekdays, abbreviations, quotationMarks } of languages) {
    expect(languageName(code)).toBe(name);
    expect(months).toHaveLength(12);
    expect(weekdays).toHaveLength(7);
    expect(abbreviations.size).toBeGreaterThan(40);
    expect(quotationMarks.length).toBeGreaterThan(1);
    expect(stopWords.size).toBeGreaterThan(150);
    const letters = new Set(`${alphabet}ʼ`);
    for (const word of [...stopWords, ...months.map(({ inDate }) => inDate)]) {
      expect(
        [...word].filter((letter) => !letters.has(letter)),
        word,
      ).toEqual([]);
    }
  }
  expect(languageOf('ru').stopWords.has('который')).toBe(true);
  expect(languageOf('en').stopWords.has('donʼt')).toBe(true);
});

test('a language without a folder gets what holds for any', () => {
  expect(languageOf('de')).toMatchObject({ code: 'de', name: 'German', alphabet: '', months: [] });
});

test.each(languages.map((language) => [language.code, language] as const))(
  '%s: the stop words are words as texts have them',
  (_, { stopWords }) => {
    expect([...stopWords]).toEqual(words([...stopWords].join(' ')));
  },
);
