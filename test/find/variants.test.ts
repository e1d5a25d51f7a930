import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { variants } from '../../src/find/who-said/variants.js';
import { whatChanged } from '../../src/find/who-said/what-changed.js';

const first = 'Norland is surrounded by enemies, the minister of defence said on Thursday';
const made = (...parts: string[]) =>
  variants(
    first,
    parts.map((part) => ({ part, changes: whatChanged(first, part, 'en') })),
  );

test('who changed the same word the same way stands together, in the order of the first wording', () => {
  const found = made(
    'Our country is surrounded by enemies, the minister of defence said on Thursday',
    'Our country is surrounded by enemies, the minister of defence stressed on Thursday',
    'Norland is surrounded by enemies, the minister of defence said',
  );
  expect(found.map(({ was, became, by }) => ({ was, became, by }))).toEqual([
    { was: 'Norland', became: 'Our country', by: [0, 1] },
    { was: 'said', became: 'stressed', by: [1] },
    { was: 'on Thursday', became: '', by: [2] },
  ]);
  for (const { start, end, was } of found) expect(first.slice(start, end)).toBe(was);
});

test('what is the same has no variants', () => expect(made(first)).toEqual([]));

test('every variant is a stretch of the first wording, whatever others made of it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...first.split(' '), 'never', 'Vesmark'), { maxLength: 14 }), (words) => {
      for (const { start, end, was, became, by } of made(words.join(' '))) {
        expect(first.slice(start, end)).toBe(was);
        expect(was + became).not.toBe('');
        expect(by).toEqual([0]);
      }
    }),
  );
});
