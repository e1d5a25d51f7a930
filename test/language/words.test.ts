import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneScript } from '../../src/language/one-script.js';
import { normalised, words } from '../../src/language/words.js';
import { awkwardText } from './awkward-text.js';

/** The rule as the doc comment states it, without the fast way. */
function byTheRule(text: string): string[] {
  return normalised(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map(inOneScript);
}

test('words are what is between spaces, signs and punctuation, in small letters', () => {
  expect(words('Минск — 24 июня. «Северный ветер»: COVID-19, №5!')).toEqual([
    'минск',
    '24',
    'июня',
    'северный',
    'ветер',
    'covid',
    '19',
    'no5',
  ]);
  expect(words(' … !? ')).toEqual([]);
  expect(words('')).toEqual([]);
});

test('a word with an apostrophe is one word, however the apostrophe is typed', () => {
  for (const sign of ["'", '’', 'ʼ', '‘', '`', '´']) expect(words(`Об${sign}єкт`)).toEqual(['обʼєкт']);
  expect(words("'кавычки' и rock'n'roll")).toEqual(['кавычки', 'и', 'rockʼn', 'roll']);
});

test('invisible characters, emoji and the way accents are composed make no difference', () => {
  expect(words('бе\u00ADла\u200Bрусь\uFEFF')).toEqual(['беларусь']);
  expect(words('❤️ мир 1️⃣🇧🇾')).toEqual(['мир', '1']);
  expect(words('й ё')).toEqual(words('и\u0306 е\u0308'));
});

test('the fast way gives the same words as the rule for every character', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const sign = String.fromCharCode(unit);
    for (const text of [`а${sign}б`, `А'${sign}'б`, `${sign}${sign}`]) {
      const found = words(text);
      if (found.join('|') !== byTheRule(text).join('|'))
        expect({ unit, found }).toEqual({ unit, found: byTheRule(text) });
    }
  }
  for (let sign = 0x1f000; sign < 0x20000; sign++) {
    const text = `а${String.fromCodePoint(sign)}б`;
    expect(words(text)).toEqual(byTheRule(text));
  }
});

test('a small sigma is the one that stands there after normalisation, an accent goes with the letter put in', () => {
  expect(words('ё…Σ')).toEqual(byTheRule('ё…Σ'));
  expect(words('№а\u0301')).toEqual(['noá']);
});

test('the fast way gives the same words as the rule for any text', () => {
  fc.assert(
    fc.property(awkwardText, (text) => {
      expect(words(text)).toEqual(byTheRule(text));
    }),
    { numRuns: 2_000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(words(text)).toEqual(byTheRule(text));
    }),
  );
});

test('words joined by spaces have the same words again', () => {
  fc.assert(
    fc.property(fc.oneof(awkwardText, fc.string({ unit: 'binary' })), (text) => {
      expect(words(words(text).join(' '))).toEqual(words(text));
    }),
    { numRuns: 2_000 },
  );
});

test('a text of five million characters takes a moment, whatever it is made of', () => {
  for (const text of [
    "а'".repeat(2_500_000),
    'é'.repeat(5_000_000),
    'слово '.repeat(800_000),
    '\u0301'.repeat(1_000_000),
  ]) {
    const start = performance.now();
    words(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  }
});

test('letters of another alphabet in a word are put right, and told', () => {
  const told: string[] = [];
  // Latin o, p, a in Russian; Cyrillic о, с in English.
  expect(words('Пoлиция и гpаницa, pоliсe!', (word) => told.push(word))).toEqual(['полиция', 'и', 'граница', 'police']);
  expect(told).toEqual(['полиция', 'граница', 'police']);
  // the short way and the long way (a combining accent) come to the same
  expect(words('Пoлиция\u0301')).toEqual(['полиция\u0301']);
});

test('what has no look-alike stays as it is', () => {
  expect(words('мiр zдесь')).toEqual(['мір', 'zдесь']);
});

test('words of one script never change', () => {
  const latin = fc.stringMatching(/^[a-zßéłńŭ0-9ʼ]{1,12}$/);
  const cyrillic = fc.stringMatching(/^[а-яёіўґєї0-9ʼ]{1,12}$/);
  fc.assert(
    fc.property(fc.oneof(latin, cyrillic), (word) => {
      expect(inOneScript(word)).toBe(word);
    }),
  );
});

test('a word in disguise is found, whichever letters are other', () => {
  const [latin, cyrillic] = ['aeopcxyk', 'аеорсхук'];
  fc.assert(
    fc.property(fc.stringMatching(/^[аеорсхук]{3,8}$/), fc.array(fc.nat(7), { maxLength: 3 }), (core, at) => {
      const word = `жж${core}жжжжжжжж`;
      const letters = [...word];
      for (const place of at) {
        const twin = cyrillic.indexOf(letters[2 + (place % core.length)] ?? '');
        if (twin >= 0) letters[2 + (place % core.length)] = latin[twin] ?? '';
      }
      expect(words(letters.join(''))).toEqual([word]);
    }),
  );
});
