import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/language/identify/identify.js';

describe('a sentence is told by its language', () => {
  test.each([
    ['be', 'Учора ў сталіцы Паўночнай краіны адкрылі новы мост цераз раку.'],
    ['be', 'Урад заявіў, што пагадненне падпішуць да канца года.'],
    ['ru', 'Вчера в столице Северной страны открыли новый мост через реку.'],
    ['ru', 'Министр сказал, что договор подпишут до конца года.'],
    ['uk', 'Учора у столиці Північної країни відкрили новий міст через річку.'],
    ['uk', 'Уряд заявив, що угоду буде підписано до кінця року.'],
    ['pl', 'Wczoraj w stolicy Północnego Kraju otwarto nowy most na rzece.'],
    ['en', 'A new bridge over the river was opened in the capital of Norland yesterday.'],
    ['bg', 'Вчера в столицата беше открит нов мост над реката, съобщи министърът.'],
    ['mk', 'Вчера во главниот град беше отворен нов мост на реката.'],
    ['sr', 'Јуче је у главном граду отворен нови мост преко реке.'],
    ['sr', 'Juče je u glavnom gradu otvoren novi most preko reke.'],
    ['kk', 'Кеше елордада өзен арқылы өтетін жаңа көпір ашылды.'],
    ['lt', 'Vakar sostinėje buvo atidarytas naujas tiltas per upę.'],
    ['lv', 'Vakar galvaspilsētā tika atklāts jauns tilts pār upi.'],
    ['de', 'Gestern wurde in der Hauptstadt eine neue Brücke über den Fluss eröffnet.'],
  ])('%s: %s', (language, text) => {
    expect(identify(text)).toEqual({ language });
    expect(identify(text.toUpperCase()).language).toBe(language);
    expect(identify(text.normalize('NFD'))).toEqual({ language });
  });
});

test('Belarusian in Latin letters is Belarusian', () => {
  expect(identify('Vitajem vas u stalicy, siońnia budzie dobraje nadvorje').language).toBe('be');
});

test.each([
  ['nothing', ''],
  ['a bare link', 'https://example.org/novosti/segodnya-v-stolitse-otkryli-most'],
  ['a link without a scheme', 't.co/AbCdEfGhIj'],
  ['a handle', '@moskovskie_novosti'],
  ['emoji', '😀😀🔥🔥🔥'],
  ['numbers', '12 345,67 / 2031'],
  ['three letters', 'дом'],
])('unknown is said of %s', (_, text) => {
  expect(identify(text)).toEqual({ language: '' });
});

test('a language that the model does not know is unknown, not the nearest', () => {
  expect(identify('Ayer se inauguró en la capital un nuevo puente sobre el río, dijo el ministro.').language).toBe('');
  expect(identify('Hier, un nouveau pont sur le fleuve a été inauguré dans la capitale.').language).toBe('');
});

test('scripts of one language are told by script', () => {
  expect(identify('Χθες άνοιξε νέα γέφυρα').language).toBe('el');
  expect(identify('გუშინ დედაქალაქში ახალი ხიდი გაიხსნა').language).toBe('ka');
  expect(identify('昨日、首都で新しい橋が開通した').language).toBe('ja');
  expect(identify('مرحبا بالعالم كله').language).toBe('');
});

test('addresses, handles and Latin names do not count', () => {
  const post =
    'RT @TheNorlandDailyNews: Сегодня в городе открыли мост https://example.org/the-new-bridge-is-open #news';
  expect(identify(post).language).toBe('ru');
  expect(identify('www.example.org/a-long-english-address-here привет').language).toBe('ru');
  expect(identify('&quot;Привет&quot; &amp; пока').language).toBe('ru');
});

test('hashtags in Latin letters are no second language', () => {
  expect(identify('Немного о том, что происходит в городе #NewBridge #OpeningCeremony2031 #SpringIsComing')).toEqual({
    language: 'ru',
  });
  expect(identify('#новости #политика #экономика')).toEqual({ language: 'ru' });
});

test('Latin letters put into Russian words, as spammers do, are read as what they look like', () => {
  expect(identify('Миниcтp cкaзaл, чтo дoгoвop пoдпишyт').language).toBe('ru');
});

test('a text that mixes two languages in clear runs says both', () => {
  const mixed =
    'Министр сказал, что договор подпишут до конца года. Уряд заявив, що угоду буде підписано до кінця року.';
  const { language, also } = identify(mixed);
  expect([language, ...(also ?? [])].sort()).toEqual(['ru', 'uk']);
  const quoting = 'The minister told reporters after the meeting: «Мы подпишем этот договор до конца года»';
  expect(identify(quoting)).toEqual({ language: 'en', also: ['ru'] });
  expect(identify('Министр написал в New York Times о договоре')).toEqual({ language: 'ru' });
});

test('whatever the text, an answer is a code or nothing, and the same again', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
  fc.assert(
    fc.property(text, (one) => {
      const answer = identify(one);
      expect(answer.language).toMatch(/^(?:[a-z]{2})?$/);
      for (const other of answer.also ?? []) expect(other).not.toBe(answer.language);
      expect(identify(one)).toEqual(answer);
    }),
  );
});

test('addresses and handles around a sentence change nothing', () => {
  const sentence = 'Міністр заявив, що угоду буде підписано до кінця року';
  const noise = fc.array(
    fc.constantFrom('https://example.org/some/english/words', '@some_handle', '2031', 't.co/abc', '🔥', '&amp;'),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(noise, noise, (before, after) => {
      expect(identify([...before, sentence, ...after].join(' '))).toEqual({ language: 'uk' });
    }),
  );
});

test('long and odd texts take bounded time', () => {
  const started = performance.now();
  for (const text of [
    'a'.repeat(1_000_000),
    'ы'.repeat(1_000_000),
    'и. '.repeat(2_000_000),
    '@'.repeat(1_000_000),
    '&a'.repeat(500_000),
    'a.b'.repeat(500_000),
    'a://'.repeat(500_000),
    '\u0301'.repeat(1_000_000),
    '\uD800'.repeat(1_000_000),
  ])
    identify(text);
  expect(performance.now() - started).toBeLessThan(5_000);
});
