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
  ['ru', 'человек человека люди людей людям людьми'],
  // Names that the learnt rules took for other words.
  ['ru', 'киев киева киеву киевом'],
  ['ru', 'беларусь беларуси беларусью'],
  ['ru', 'крым крыма крыму крымом'],
  ['uk', 'мінськ мінська мінськом'],
  ['be', 'мінск мінска мінскам'],
  ['pl', 'kijów kijowa kijowem'],
  ['pl', 'polska polski polsce polskę'],
  ['ru', 'запрещать запрещает запрещали'],
  ['uk', 'мігрант мігранта мігрантів мігрантами'],
  ['uk', 'мова мови мові мову мов'],
  ['uk', 'людина людини люди людей людьми'],
  ['uk', 'кордон кордону кордоном кордони кордонів'],
  ['uk', 'говорити говорить говорив говорила говорили'],
  ['uk', 'військовий військового військові військових'],
  ['be', 'мова мовы мове мову'],
  ['be', 'чалавек людзі людзей людзьмі'],
  ['be', 'дзень дня дні дзён'], // a vowel that comes and goes
  ['be', 'гара гары горы гарах'], // unstressed о is а
  ['be', 'казаць кажа кажуць казаў'],
  ['be', 'прынесці прынёс прынесла прынеслі'],
  ['be', 'абвінаваціць абвінаваціў абвінаваціла'],
  ['be', 'мяжа мяжы мяжу'],
  ['be', 'мігрант мігранта мігранты мігрантаў'],
  ['be', 'вайсковы вайсковага вайсковыя вайсковых'],
  ['pl', 'migrant migranta migranci migrantów migrantami'],
  ['pl', 'człowiek człowieka ludzie ludzi ludźmi'],
  ['pl', 'nowy nowa nowszy najnowszy'],
  ['pl', 'miasto miasta mieście'],
  ['pl', 'granica granicy granicę granicą granicami'],
  ['pl', 'mówić mówi mówią mówił mówiła'],
  ['en', 'migrant migrants'],
  ['en', 'city cities'],
  ['en', 'be is are was were been'],
  ['en', 'go goes going went gone'],
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
  ['ru', 'стол столица'],
  // Of a place and the place are two words: who wants both writes both, or киев*. In Russian минск and минский are one
  // all the same, for минском is of both.
  ['ru', 'киев киевский'],
  ['uk', 'мова мовчати'],
  ['uk', 'стіл столиця'],
  ['uk', 'київ київський'],
  ['pl', 'granica granat'],
  ['pl', 'stół stolica'],
  ['be', 'мяжа межаваць'],
  ['be', 'стол сталіца'],
  ['be', 'кіеў кіеўскі'],
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

test('naj- is of a superlative only before -szy', () => {
  for (const word of ['najazd', 'najem', 'najazdu']) expect(stem(word, 'pl').startsWith('naj')).toBe(true);
});

test('a word of a hundred thousand letters takes no time', () => {
  const started = performance.now();
  for (const { code } of languages) stem('а'.repeat(100_000), code);
  for (const { code } of languages) stem('e'.repeat(100_000), code);
  expect(performance.now() - started).toBeLessThan(1_000);
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
