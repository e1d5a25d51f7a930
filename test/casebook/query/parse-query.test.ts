import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsForNothing } from '../../../src/casebook/query/holds-for-nothing.js';
import { parseQuery } from '../../../src/casebook/query/parse-query.js';
import { QueryError } from '../../../src/casebook/query/query-error.js';
import { showQuery } from '../../../src/casebook/query/show-query.js';
import { queryTree } from './query-tree.js';

const shown = (text: string): string => showQuery(parseQuery(text));

function mistake(text: string): QueryError {
  try {
    parseQuery(text);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`"${text}" was read without a mistake`);
}

test('NOT binds tightest, then AND, then OR; side by side means AND', () => {
  expect(shown('a b OR c NOT d')).toBe('a AND b OR c AND NOT d');
  expect(shown('a AND NOT (b OR c) d')).toBe('a AND NOT (b OR c) AND d');
  expect(shown('NOT NOT a')).toBe('NOT NOT a');
  expect(shown('((a)) (b c) ((d OR e) OR f)')).toBe('a AND b AND c AND (d OR e OR f)');
});

test('only capitals are operators, and in a phrase nothing is', () => {
  expect(shown('or and not')).toBe('or AND and AND not');
  expect(shown('"OR NOT"')).toBe('"or not"');
  expect(shown('"OR"')).toBe('or');
});

test('phrases stand in quotation marks of any kind', () => {
  for (const text of ['"Новый мир"', '«новый мир»', '„новый мир“', '“новый, мир”', '„новый мир"', '«новый "мир"»']) {
    expect(shown(text)).toBe('"новый мир"');
  }
  expect(shown('a"b c"d')).toBe('a AND "b c" AND d');
});

test('a word that texts would be split at is a phrase', () => {
  expect(shown('COVID-19')).toBe('"covid 19"');
  expect(shown('кое-кто,')).toBe('"кое кто"');
  expect(shown("rock'n'roll")).toBe('"rockʼn roll"');
  expect(shown('#тег @name')).toBe('тег AND name');
});

test('wildcards stand at the end of a word, in it, and in phrases', () => {
  expect(shown('Мигра* organi?ation "северн* угроз**" ко*ский')).toBe(
    'мигра* AND organi?ation AND "северн* угроз*" AND ко*ский',
  );
  for (const sign of ["'", '’', 'ʼ']) expect(shown(`пам${sign}*`)).toBe('памʼ*');
});

test('NEAR binds tighter than AND and NOT, and takes words, phrases and ORs of them', () => {
  expect(shown('a b NEAR/8 c OR d')).toBe('a AND b NEAR/8 c OR d');
  expect(shown('NOT a NEAR/8 ("b c" OR d*d)'.replace('d*d', 'дд*'))).toBe('NOT a NEAR/8 ("b c" OR дд*)');
  expect(shown('near NEAR/0 near8')).toBe('near NEAR/0 near8');
});

test('= keeps to one spelling, of a word, of what is joined to it, and of a phrase', () => {
  expect(shown('=Мир')).toBe('=мир');
  expect(shown('=кое-кто')).toBe('"=кое =кто"');
  expect(shown('="новый Мир"')).toBe('"=новый =мир"');
  expect(shown('«новый =мир»')).toBe('"новый =мир"');
  expect(shown('=мир*')).toBe('мир*');
  expect(shown('a=b')).toBe('"a b"');
});

test('letters of another alphabet are put right in a query as in a text', () => {
  expect(shown('пoлиция гpани*')).toBe('полиция AND грани*');
});

describe('mistakes say where they are and what to do', () => {
  const cases: [text: string, code: string, offset: number, hint?: string][] = [
    ['', 'query-empty', 0],
    ['  ', 'query-empty', 0],
    ['a (b OR c', 'query-open-bracket', 2, 'close it'],
    ['a) b', 'query-stray-bracket', 1],
    ['a ) b', 'query-stray-bracket', 2],
    [')', 'query-stray-bracket', 0],
    ['a ()', 'query-empty-brackets', 2],
    ['a "b c', 'query-open-quote', 2],
    ['a »', 'query-stray-quote', 2],
    ['a OR', 'query-operator', 2],
    ['OR a', 'query-operator', 0],
    ['a AND OR b', 'query-operator', 6],
    ['a (OR b)', 'query-operator', 3],
    ['(a AND)', 'query-operator', 3],
    ['a NOT', 'query-operator', 2],
    ['мир NEAR труд', 'query-near', 4, 'NEAR/8'],
    ['мир NEAR~8 труд', 'query-near', 4, 'NEAR/8'],
    ['мир NEAR8 труд', 'query-near', 4, 'NEAR/8'],
    ['мир NEAR/2000 труд', 'query-near', 4, 'AND'],
    ['мир NEAR/8', 'query-operator', 4],
    ['мир NEAR/8 NOT труд', 'query-near', 11, 'AND NOT'],
    ['мир NEAR/8 (труд AND май)', 'query-near', 11, 'OR'],
    ['a NEAR/8 b NEAR/8 c', 'query-near', 11, 'AND'],
    ['"мир труд"~8', 'query-near', 10, 'NEAR/8'],
    ['a =', 'query-no-word', 2],
    ['a b*', 'query-short-stem', 3, 'two letters'],
    ['*ция', 'query-short-stem', 0],
    ['"новый *"', 'query-short-stem', 7],
    ['a && b', 'query-no-word', 2, 'AND'],
    ['a | b', 'query-no-word', 2, 'OR'],
    ['a "…"', 'query-no-word', 3],
    ['a title:b', 'query-field', 2, 'word alone'],
    ['a -b', 'query-minus', 2, 'NOT b'],
    [`a ${'b'.repeat(201)}`, 'query-long-word', 2],
    [`a "${'b '.repeat(101)}"`, 'query-long-phrase', 3],
    ['a '.repeat(5_001), 'query-too-long', 10_000],
    [`${'('.repeat(101)}a${')'.repeat(101)}`, 'query-too-deep', 100],
    [`${'NOT '.repeat(200)}a`, 'query-too-deep', 400],
  ];
  test.each(cases)('%s', (text, code, offset, hint) => {
    const error = mistake(text);
    expect([error.code, error.offset]).toEqual([code, offset]);
    if (hint !== undefined) expect(error.hint).toContain(hint);
  });
});

test('a query may have 10,000 characters and a hundred brackets', () => {
  expect(shown(`${'('.repeat(99)}a${')'.repeat(99)}`)).toBe('a');
  expect(parseQuery('ab '.repeat(3_333))).toMatchObject({ kind: 'and' });
});

test('what is shown is read as the same query', () => {
  fc.assert(
    fc.property(queryTree, (node) => {
      expect(parseQuery(showQuery(node))).toEqual(node);
    }),
  );
});

test('whatever is typed is read or refused with a place in it', () => {
  const signs = fc.constantFrom(
    'a',
    'бв',
    '*',
    '?',
    '(',
    ')',
    '"',
    '«',
    '»',
    ' ',
    'AND',
    ' OR ',
    ' NOT ',
    '-',
    "'",
    '😀',
    'J\u030C',
    '\u0301',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      try {
        const node = parseQuery(text);
        expect(parseQuery(showQuery(node))).toEqual(node);
      } catch (error) {
        expect(error).toBeInstanceOf(QueryError);
        expect((error as QueryError).offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a query that says only what must not be there is known as such', () => {
  for (const text of ['NOT a', 'NOT a NOT b', 'a OR NOT b', 'NOT (a b)'])
    expect(holdsForNothing(parseQuery(text)), text).toBe(true);
  for (const text of ['a', 'a NOT b', 'NOT NOT a', '(NOT a) b'])
    expect(holdsForNothing(parseQuery(text)), text).toBe(false);
});
