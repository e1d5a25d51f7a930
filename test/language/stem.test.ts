import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf, languages } from '../../src/language/languages.js';
import { stem } from '../../src/language/stem.js';
import { words } from '../../src/language/words.js';

const together: [language: string, forms: string][] = [
  ['ru', 'мигрант мигранта мигранту мигранты мигрантов мигрантами'],
  ['ru', 'граница границы границе границу границей границами'],
  ['ru', 'военный военного военному военные военных'],
  ['ru', 'говорить говорит говорят говорил говорила'],
  ['ru', 'люди людей людям людьми'],
  ['uk', 'мігрант мігранта мігрантів мігрантами'],
  ['uk', 'кордон кордону кордоном кордони кордонів'],
  ['uk', 'говорити говорить говорив говорила говорили'],
  ['uk', 'військовий військового військові військових'],
  ['be', 'мяжа мяжы мяжу'],
  ['be', 'мігрант мігранта мігранты мігрантаў'],
  ['be', 'вайсковы вайсковага вайсковыя вайсковых'],
  ['pl', 'migrant migranta migranci migrantów migrantami'],
  ['pl', 'granica granicy granicę granicą granicami'],
  ['pl', 'mówić mówi mówią mówił mówiła'],
  ['en', 'migrant migrants'],
  ['en', 'city cities'],
  ['en', 'threaten threatens threatened threatening'],
  ['en', 'child children'],
];

test.each(together)('%s: one stem for %s', (language, forms) => {
  const stems = new Map(words(forms).map((form) => [form, stem(form, language)]));
  expect([...new Set(stems.values())], JSON.stringify([...stems])).toHaveLength(1);
});

const apart: [language: string, words: string][] = [
  ['ru', 'война военный воин'],
  ['ru', 'граница гражданин'],
  ['ru', 'мир мера'],
  ['uk', 'мова мовчати'],
  ['pl', 'granica granat'],
  ['be', 'мяжа межаваць'],
  ['en', 'universe university'],
  ['en', 'policy police'],
];

test.each(apart)('%s: other words, other stems: %s', (language, list) => {
  const stems = words(list).map((word) => stem(word, language));
  expect(new Set(stems).size, stems.join(' ')).toBe(stems.length);
});

test('Belarusian ў- and у- begin the same word', () => {
  expect(stem('ўлада', 'be')).toBe(stem('улада', 'be'));
});

test('an English possessive is the word', () => {
  expect(stem('countryʼs', 'en')).toBe(stem('country', 'en'));
});

test('a word in other letters, with digits, or of an unknown language comes back as it is', () => {
  for (const word of ['nato', '2026', 'f16', '中国']) expect(stem(word, 'ru')).toBe(word);
  expect(stem('häuser', 'xx')).toBe('häuser');
});

test('whatever the word: a stem is not empty, and the same when asked again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...languages), (text, { code }) => {
      for (const word of words(text)) {
        const first = stem(word, code);
        expect(first).not.toBe('');
        expect(stem(word, code)).toBe(first);
      }
    }),
  );
});

test('each language knows twelve months and seven days in their forms', () => {
  for (const { code, months, weekdays } of languages) {
    expect(months, code).toHaveLength(12);
    expect(weekdays, code).toHaveLength(7);
    for (const { name, inDate, forms } of months) expect(forms).toEqual(expect.arrayContaining([name, inDate]));
  }
  expect(languageOf('uk').months[10]?.inDate).toBe('листопада');
  expect(languageOf('be').months[0]?.name).toBe('студзень');
  expect(languageOf('pl').weekdays[2]?.forms).toContain('środę');
});
