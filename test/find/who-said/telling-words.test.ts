import { expect, test } from 'vitest';
import { tellingWords } from '../../../src/find/who-said/telling-words.js';
import { words } from '../../../src/language/words.js';

const telling = (text: string): string[] => {
  const own = words(text);
  return tellingWords(text, own).map((place) => own[place]!);
};

test('names inside a sentence and numbers tell, the capital of a beginning does not', () => {
  expect(telling('The bridge at Verrin costs 410 crowns. Minister Tennick said: «Boats carry everyone».')).toEqual([
    'verrin',
    '410',
    'tennick',
  ]);
  expect(telling('Дожди затопили в среду село Кестрин, сообщили 17 жителей.')).toEqual(['кестрин', '17']);
});

test('a word that stands in small letters too is no name', () => {
  expect(telling('The Council met in Verrin, and the council voted.')).toEqual(['verrin']);
});

test('where most words begin with a capital, capitals tell nothing', () => {
  expect(telling('THE BRIDGE AT VERRIN COSTS 410 CROWNS')).toEqual(['410']);
});
