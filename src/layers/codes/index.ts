/**
 * codes: the narratives whose queries match an item. A match is not an assertion: queries cannot tell a line
 * that is asserted from one that is quoted or denied.
 *
 * A query of a language is asked of items in that language and of items whose language nobody states.
 */
import { narrativeQueries } from '../../casebook/narrative-queries.js';
import { compileQueries } from '../../casebook/query/compile-queries.js';
import { parseQuery } from '../../casebook/query/parse-query.js';
import { showQuery } from '../../casebook/query/show-query.js';
import type { Layer } from '../layer.js';

export interface Asked {
  narrative: string;
  language: string;
  /** canonical, so that a change of spacing is no change */
  query: string;
}

export const codes: Layer<readonly Asked[]> = {
  name: 'codes',
  version: 1,
  settings: ({ codebook }) =>
    narrativeQueries(codebook).map(({ narrative, language, node }) => ({
      narrative,
      language,
      query: showQuery(node),
    })),
  idle: (asked) => asked.length === 0,
  prepare: (asked) => {
    const matcher = compileQueries(asked.map(({ query }, index) => ({ key: String(index), node: parseQuery(query) })));
    return (item) => {
      const found = new Set<string>();
      for (const index of matcher.match(item.words)) {
        const { narrative = '', language = '' } = asked[index] ?? {};
        if (language === 'any' || item.language === '' || item.language === language) found.add(narrative);
      }
      return { narratives: [...found].sort() };
    };
  },
};
