import { expect, test } from 'vitest';
import { english, plainText, ukrainian, type Language, type Rich } from '../../src/messages/messages.js';
import { idsAsNames } from '../../src/messages/names.js';
import { steps } from '../../src/vocabulary/step.js';
import { NAME, sampleValues } from './sample-values.js';

type Said = string | Rich | Record<'headline' | 'sentence' | 'proof', Rich>;
type Message = string | ((values: unknown, names: unknown) => Said);

/** All that a language says with so many of everything, by where it stands. */
function allSaid({ findings, chart, page }: Language, n: number): Map<string, string> {
  const said = new Map<string, string>();
  for (const [room, messages] of Object.entries({ findings, chart, page })) {
    for (const [id, message] of Object.entries(messages) as [string, Message][]) {
      try {
        said.set(
          `${room} ${id}`,
          inWords(typeof message === 'string' ? message : message(sampleValues(id, n), idsAsNames)),
        );
      } catch (cause) {
        throw new Error(`${id} cannot be said with the values in sample-values.ts: name there what it needs`, {
          cause,
        });
      }
    }
  }
  return said;
}

function inWords(said: Said): string {
  if (typeof said === 'string') return said;
  if (!('headline' in said)) return plainText(said);
  return [said.headline, said.sentence, said.proof].map(plainText).join(' ¶ ');
}

/** Names of programs, formats, licences, files, options, operators and people, and letters that stand for numbers. */
const foreign =
  /\b(Refrain|refrain( (import FILE|check|report|serve))?|survey|repeats|codebook\.yaml|outlets\.yaml|HTML|CSV|JSON|SHA-256|UTC|N|n|Node\.js|Europe\/Minsk|AND|OR|NOT|NEAR\/8|Cochran|Broder|Source (Serif 4|Sans 3)|Adobe|SIL Open Font License|Apache License|Mozilla Public License|CC BY-SA|MPL|SCOWL|WordNet|NTREX-128|GNOME|Firefox|LibreOffice|Tesseract|In English)\b/g;

test('Ukrainian says all that English says, and nothing is left in English', () => {
  for (const room of ['findings', 'chart', 'page'] as const) {
    expect(Object.keys(ukrainian[room]).sort()).toEqual(Object.keys(english[room]).sort());
  }
  const wrong = [...allSaid(ukrainian, 5)].filter(([, text]) => /[A-Za-z]/.test(text.replace(foreign, '')));
  expect(wrong).toEqual([]);
});

test.each(steps)('long work says what it does, in both: %s', (step) => {
  expect(english.steps[step]('')).toMatch(/^[a-z]/);
  expect(ukrainian.steps[step]('')).toMatch(/^[^A-Za-z]+$/);
});

test('every message has words, without a hole where a value should be', () => {
  for (const n of [1, 2, 5, 21]) {
    for (const [id, text] of allSaid(ukrainian, n)) {
      expect(text, id).not.toMatch(/undefined|NaN|Infinity|\[object|null|\.\.|\s[.,;:]|  /);
      expect(text, id).toMatch(/\S/);
    }
  }
});

test('what is counted takes the same form after 21 as after 101, after 22 as after 102, after 5, 11 and 25 as after 105', () => {
  const formsOf = (n: number): string[] =>
    [...allSaid(ukrainian, n)].map(([id, text]) => `${id}: ${text.replace(/\d[\d,\u202f]*/g, '#')}`);
  expect(formsOf(101)).toEqual(formsOf(21));
  expect(formsOf(102)).toEqual(formsOf(22));
  expect(formsOf(105)).toEqual(formsOf(25));
  expect(formsOf(111)).toEqual(formsOf(11));
});

test('a word after 21 has another form after 25', () => {
  // Units, words that have one form, and words that the number does not count.
  const same =
    /^(хв|год|дн|із|з|у|в|на|до|за|від|для|й|і|та|не|що|слово|раніше|пізніше|місця|слів|показано|зі|отримано|повністю|застосовано|матеріалів|серпня|серп|листопада|листоп)$/;
  const many = allSaid(ukrainian, 25);
  const wrong: string[] = [];
  for (const [id, text] of allSaid(ukrainian, 21)) {
    const words = (said: string, n: number): string[] =>
      [...said.matchAll(new RegExp(`(?<![\\d,:.–])${n}[\\s\\u00a0](\\p{L}+)`, 'gu'))].map(([, word = '']) => word);
    const after25 = words(many.get(id) ?? '', 25);
    words(text, 21).forEach((word, at) => {
      if (word === after25[at] && !same.test(word)) wrong.push(`${id}: 21 ${word}, 25 ${after25[at]}`);
    });
  }
  expect(wrong).toEqual([]);
});

test('names that cannot be declined never stand alone after a preposition', () => {
  const wrong = [...allSaid(ukrainian, 5)].filter(([, text]) =>
    new RegExp(`(?<=\\s)(у|в|від|до|з|із|за|на) ${NAME}`, 'u').test(text),
  );
  expect(wrong).toEqual([]);
});
