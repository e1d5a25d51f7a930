import { expect, test } from 'vitest';
import { narrativeQueries } from '../../src/casebook/narrative-queries.js';
import { showQuery } from '../../src/casebook/query/show-query.js';
import { load } from './project-folder.js';

test('each narrative has one query a language: several are joined by OR', async () => {
  const { codebook } = await load({
    'codebook.yaml':
      'themes: [{id: t, name: T}]\nnarratives:\n  - {id: a, name: A, theme: t, definition: d, queries: {ru: [мир, труд OR май, август NOT мир], any: x y}}\n' +
      '  - {id: b, name: B, theme: t, definition: d}\n  - {id: c, name: C, theme: t, definition: d, queries: {en: peace}}\n',
  });
  expect(
    narrativeQueries(codebook).map(({ narrative, language, node }) => [narrative, language, showQuery(node)]),
  ).toEqual([
    ['a', 'ru', 'мир OR труд OR май OR август AND NOT мир'],
    ['a', 'any', 'x AND y'],
    ['c', 'en', 'peace'],
  ]);
});
