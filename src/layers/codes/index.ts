/**
 * codes: the narratives whose queries match an item, by their place in the codebook. A match is not an assertion:
 * queries cannot tell a line that is asserted from one that is quoted or denied.
 *
 * A query of a language is asked of items in that language and of items whose language nobody states.
 */
import { narrativeQueries } from '../../casebook/narrative-queries.js';
import { compileQueries } from '../../casebook/query/compile-queries.js';
import { parseQuery } from '../../casebook/query/parse-query.js';
import { showQuery } from '../../casebook/query/show-query.js';
import type { Layer } from '../layer.js';

export interface CodeSettings {
  /** ids of all narratives: a row holds places in this list, as numbers are counted much faster than names */
  narratives: readonly string[];
  asked: readonly {
    narrative: string;
    language: string;
    /** canonical, so that a change of spacing is no change */
    query: string;
  }[];
}

export const codes: Layer<CodeSettings> = {
  name: 'codes',
  version: 1,
  settings: ({ codebook }) => ({
    narratives: codebook.narratives.map(({ id }) => id),
    asked: narrativeQueries(codebook).map(({ narrative, language, node }) => ({
      narrative,
      language,
      query: showQuery(node),
    })),
  }),
  idle: ({ asked }) => asked.length === 0,
  prepare: ({ narratives, asked }) => {
    const places = new Map(narratives.map((id, place) => [id, place]));
    const matcher = compileQueries(asked.map(({ query }, index) => ({ key: String(index), node: parseQuery(query) })));
    return (item) => {
      const found = new Set<number>();
      for (const index of matcher.match(item.words)) {
        const { narrative = '', language = '' } = asked[index] ?? {};
        if (language === 'any' || item.language === '' || item.language === language) {
          found.add(places.get(narrative) ?? 0);
        }
      }
      return { narratives: [...found].sort((a, b) => a - b) };
    };
  },
};
