import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileQueries } from '../../../src/casebook/query/compile-queries.js';
import { parseQuery } from '../../../src/casebook/query/parse-query.js';
import type { QueryNode } from '../../../src/casebook/query/query-node.js';
import { requiredWords } from '../../../src/casebook/query/required-words.js';
import { words } from '../../../src/language/words.js';
import { plainWord, queryTree } from './query-tree.js';

const matcherOf = (...queries: string[]) =>
  compileQueries(queries.map((text) => ({ key: text, node: parseQuery(text) })));

/** The meaning of a query, straight from its definition. */
function naive(node: QueryNode, text: readonly string[]): boolean {
  switch (node.kind) {
    case 'word':
      return text.some((word) => fits(word, node.pattern));
    case 'phrase':
      return text.some((_, at) => node.patterns.every((pattern, i) => fits(text[at + i], pattern)));
    case 'and':
      return node.of.every((part) => naive(part, text));
    case 'or':
      return node.of.some((part) => naive(part, text));
    case 'not':
      return !naive(node.of, text);
  }
}

function fits(word: string | undefined, pattern: string): boolean {
  const expression = `^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`;
  return word !== undefined && new RegExp(expression, 'u').test(word);
}

const text = fc.array(plainWord, { maxLength: 12 });

test('queries match what their definition says, many at once and text after text', () => {
  fc.assert(
    fc.property(fc.array(queryTree, { maxLength: 6 }), fc.array(text, { maxLength: 4 }), (nodes, all) => {
      const matcher = compileQueries(nodes.map((node, key) => ({ key: String(key), node })));
      for (const each of all) {
        const expected = [...nodes.keys()].filter((index) => naive(nodes[index] as QueryNode, each));
        expect(matcher.match(each)).toEqual(expected);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('wildcards match what their definition says', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '𝒳', 'é'), { maxLength: 8 }).map((all) => `ab${all.join('')}`);
  const pattern = fc
    .array(fc.constantFrom('a', 'b', '𝒳', '?', '*'), { maxLength: 8 })
    .map((all) => `ab${all.join('')}`);
  fc.assert(
    fc.property(pattern, letters, (stated, word) => {
      const matcher = compileQueries([{ key: '', node: { kind: 'word', pattern: stated } }]);
      expect(matcher.match([word]).length > 0).toBe(fits(word, stated));
    }),
    { numRuns: 3_000 },
  );
});

test('the words by which a query matches can be marked', () => {
  const matcher = matcherOf('мигра* AND "через границ?" NOT шпион', 'мир OR (труд май)');
  const found = words('Мигранты идут через границу: мигранты — через реку. Мир, труд.');
  expect(matcher.match(found)).toEqual([0, 1]);
  expect(matcher.spans(0, found).map((at) => found[at])).toEqual(['мигранты', 'через', 'границу', 'мигранты']);
  expect(matcher.spans(1, found).map((at) => found[at])).toEqual(['мир']);
  expect(matcher.spans(0, words('Мигранты — шпионы'))).toEqual([]);
});

test('a matching query that asks for something has something to mark', () => {
  fc.assert(
    fc.property(queryTree, text, (node, each) => {
      const matcher = compileQueries([{ key: '', node }]);
      const spans = matcher.spans(0, each);
      if (!naive(node, each)) expect(spans).toEqual([]);
      else if (!naive(node, [])) expect(spans.length + Number(hasNot(node))).toBeGreaterThan(0);
    }),
  );
});

function hasNot(node: QueryNode): boolean {
  return node.kind === 'not' || ((node.kind === 'and' || node.kind === 'or') && node.of.some(hasNot));
}

test('every match has a word of each list that is required', () => {
  fc.assert(
    fc.property(queryTree, text, (node, each) => {
      const lists = requiredWords(node);
      expect(lists.every((list) => list.length > 0)).toBe(true);
      if (naive(node, each))
        for (const list of lists) expect(list.some((word) => (each as string[]).includes(word))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test('what is required is as little as possible, rarest first', () => {
  expect(requiredWords(parseQuery('мир* (труд OR май) "новый порядок" NOT война'))).toEqual([
    ['порядок'],
    ['новый'],
    ['май', 'труд'],
  ]);
  expect(requiredWords(parseQuery('мир* OR труд'))).toEqual([]);
  expect(requiredWords(parseQuery('(а "б в") OR (г д)'))).toEqual([['а', 'г']]);
  expect(requiredWords(parseQuery('NOT а'))).toEqual([]);
});

test('no pattern and no text makes matching slow', () => {
  const hostile = matcherOf(
    `aa${'*a'.repeat(90)}*b`,
    `"${'aa* '.repeat(100)}"`,
    `"${'aa '.repeat(100)}"`,
    Array.from({ length: 1_000 }, (_, i) => `aa*${i}`).join(' OR '),
  );
  const start = performance.now();
  hostile.match([`a${'a'.repeat(200_000)}`]);
  hostile.match(Array.from({ length: 20_000 }, () => 'aa'));
  expect(performance.now() - start).toBeLessThan(5_000);
});
