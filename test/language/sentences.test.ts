import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../src/language/sentences.js';

function cut(text: string, language: string): string[] {
  return sentences(text, language).map(({ start, end }) => text.slice(start, end));
}

// A bar stands where a sentence ends.
const examples: [language: string, text: string][] = [
  ['ru', 'Министр Норландии А. Б. Верин прибыл в г. Ольмск.|Встреча началась в 10.30.'],
  ['ru', 'Цены выросли на 3,5 тыс. крон.|Что дальше?|«Посмотрим!» — сказал он.|Ответа нет…|Ждём.'],
  ['ru', 'Были хлеб, соль и т. д. в корзине.|Потом ушли.'],
  ['uk', 'Премʼєр Норландії О. Верин виступив у м. Ольмськ.|«Так і буде».|Далі мовчання.'],
  ['be', 'Прэмʼер Нарландыі А. Верын выступіў у г. Ольмск.|Сустрэча пачалася а 10.30.'],
  ['pl', 'Prof. A. Werin z ul. Długiej 5 przyjechał do Olmska.|Co dalej?|Nie wiadomo.'],
  ['en', 'Dr. A. B. Verin of Norland paid $3.5 million to Olm Inc. in May.|"Is it true?"|It is.'],
  ['en', 'First line\n|Second line without a stop\n|Third.'],
];

test.each(examples)('%s: %s', (language, marked) => {
  expect(cut(marked.replaceAll('|', ' '), language)).toEqual(marked.split('|').map((each) => each.trim()));
});

test('an empty text and one of spaces have none', () => {
  expect(sentences('', 'ru')).toEqual([]);
  expect(sentences(' \n ', 'en')).toEqual([]);
});

test('whatever the text: in order, without overlap, and nothing but spaces is left out', () => {
  const pieces = fc.constantFrom('. ', '!', '… ', 'Г', 'а', '5', '«', '» ', '\n', ' ', 'т. ', 'Mr. ', '😀', '\u0301');
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      let at = 0;
      let left = '';
      for (const { start, end } of sentences(text, 'ru')) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        left += text.slice(at, start);
        at = end;
      }
      expect((left + text.slice(at)).trim()).toBe('');
    }),
  );
});

test('a text of a million points takes less than two seconds', () => {
  for (const text of ['.'.repeat(1_000_000), 'А. '.repeat(300_000), '"'.repeat(1_000_000), 'а'.repeat(1_000_000)]) {
    const started = performance.now();
    sentences(text, 'ru');
    expect(performance.now() - started).toBeLessThan(2_000);
  }
});
