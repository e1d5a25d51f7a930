/**
 * codes: the narratives whose queries match an item, by their place in the codebook. A match is not an assertion:
 * queries cannot tell a line that is asserted from one that is quoted or denied.
 *
 * A query of a language is asked of items in that language, alone or beside others, and of items whose language is
 * unknown. Which language an item is in: language/settle-language.ts.
 *
 * What stems and the identifier give is a part of this layer: when they change, raise its version.
 */
import { narrativeQueries } from '../../casebook/narrative-queries.js';
import { compileQueries } from '../../casebook/query/compile-queries.js';
import { parseQuery } from '../../casebook/query/parse-query.js';
import { showQuery } from '../../casebook/query/show-query.js';
import type { Folds } from '../../language/word-keys.js';
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
  folds: Folds;
}

export const codes: Layer<CodeSettings> = {
  name: 'codes',
  version: 2,
  settings: ({ codebook, settings }) => ({
    narratives: codebook.narratives.map(({ id }) => id),
    asked: narrativeQueries(codebook).map(({ narrative, language, node }) => ({
      narrative,
      language,
      query: showQuery(node),
    })),
    folds: settings.queries,
  }),
  idle: ({ asked }) => asked.length === 0,
  prepare: ({ narratives, asked, folds }) => {
    const places = new Map(narratives.map((id, place) => [id, place]));
    const matcher = compileQueries(
      asked.map(({ query, language }, index) => ({ key: String(index), node: parseQuery(query), language })),
      folds,
    );
    return (item) => {
      const found = new Set<number>();
      for (const index of matcher.match(item.words, item.languages)) {
        found.add(places.get(asked[index]?.narrative ?? '') ?? 0);
      }
      return { narratives: [...found].sort((a, b) => a - b) };
    };
  },
};
