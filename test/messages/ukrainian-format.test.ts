import { expect, test } from 'vitest';
import { count, format, nouns } from '../../src/messages/uk/format.js';

test('what is counted takes the form of its number', () => {
  const said = [0, 1, 2, 5, 11, 12, 21, 22, 25, 101, 111, 1_002].map((n) =>
    count(n, nouns.item).replace('\u00a0', ' '),
  );
  expect(said).toEqual([
    '0 матеріалів',
    '1 матеріал',
    '2 матеріали',
    '5 матеріалів',
    '11 матеріалів',
    '12 матеріалів',
    '21 матеріал',
    '22 матеріали',
    '25 матеріалів',
    '101 матеріал',
    '111 матеріалів',
    '1\u202f002 матеріали',
  ]);
});

test('numbers, days and spells are written as Ukrainian newspapers write them', () => {
  expect(format.number(1_234_567)).toBe('1\u202f234\u202f567');
  expect(format.share(0.0321)).toBe('3,2\u00a0%');
  expect(format.interval({ low: 0.0125, high: 0.042 })).toBe('1,3–4,2\u00a0%');
  expect(format.day('2031-08-04')).toBe('4\u00a0серпня\u00a02031');
  expect(format.span('2031-08-04', '2031-08-09')).toBe('4–9\u00a0серпня\u00a02031');
  expect(format.duration(222)).toBe('3\u00a0год\u00a042\u00a0хв');
  expect(format.list(['а', 'б', 'в'])).toBe('а, б і в');
  expect(format.quoted('мир')).toBe('«мир»');
});
