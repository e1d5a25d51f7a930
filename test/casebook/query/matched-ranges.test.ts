import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileQueries } from '../../../src/casebook/query/compile-queries.js';
import { matchedRanges } from '../../../src/casebook/query/matched-ranges.js';
import { parseQuery } from '../../../src/casebook/query/parse-query.js';
import { showQuery } from '../../../src/casebook/query/show-query.js';
import { words } from '../../../src/language/words.js';
import { queryTree } from './query-tree.js';

function marked(query: string, title: string, text: string, languages: readonly string[] = ['en']): string[][] {
  const matcher = compileQueries([{ key: 'query', node: parseQuery(query) }]);
  const ranges = matchedRanges(matcher, { title, text, languages });
  return [
    ranges.title.map(([from, to]) => title.slice(from, to)),
    ranges.text.map(([from, to]) => text.slice(from, to)),
  ];
}

test('words are marked where they stand, in title and text, as they are written', () => {
  expect(marked('bridge OR harbour', 'Bridges of Tesmin', 'The harbour: its BRIDGE, and “bridging”.')).toEqual([
    ['Bridges'],
    ['harbour', 'BRIDGE', 'bridging'],
  ]);
});

test('neighbours are one mark, not over the end of a line', () => {
  expect(marked('"closed bridge"', '', 'A closed, bridge.\nBridge closed')).toEqual([[], ['closed, bridge']]);
  expect(marked('closed AND bridge', '', 'It closed\nBridge')).toEqual([[], ['closed', 'Bridge']]);
});

test('a query that holds over title and text together is marked in both', () => {
  expect(marked('tesmin AND cracks', 'Tesmin', 'Cracks were found')).toEqual([['Tesmin'], ['Cracks']]);
});

test('what stands under NOT is not marked, nor anything where the query does not match', () => {
  expect(marked('bridge AND NOT harbour', '', 'a bridge')).toEqual([[], ['bridge']]);
  expect(marked('bridge AND NOT harbour', '', 'a bridge in a harbour')).toEqual([[], []]);
});

test('signs that make several words, or none, shift nothing', () => {
  expect(marked('"2 bridge"', '', '℡ №5 ½ bridge harbour')).toEqual([[], ['½ bridge']]);
  expect(marked('harbour', '', "a'b'c \u{FE0F} ﷺ harbour")).toEqual([[], ['harbour']]);
});

const piece = fc.constantFrom(
  'мир',
  'Мира',
  'миграция',
  "об'єкт",
  '№5',
  'x1',
  '—',
  '\n\n',
  "a'b'c",
  'и\u0306',
  '\uFEFF',
  'ＴＲ',
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

test('marks lie in the text, ascend, and show words of matching items only', () => {
  fc.assert(
    fc.property(queryTree, text, text, fc.constantFrom([], ['ru'], ['uk', 'ru']), (node, title, body, languages) => {
      const matcher = compileQueries([{ key: showQuery(node), node }]);
      const ranges = matchedRanges(matcher, { title, text: body, languages });
      const matches = matcher.match(words(title === '' ? body : `${title}\n\n${body}`), languages).length > 0;
      for (const [of, all] of [
        [ranges.title, title],
        [ranges.text, body],
      ] as const) {
        let last = 0;
        for (const [from, to] of of) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(words(all.slice(from, to)).length).toBeGreaterThan(0);
          expect(to).toBeLessThanOrEqual(all.length);
          last = to;
        }
        if (!matches) expect(of).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});
