import type { Codebook } from './schemas.js';
import { parseQuery } from './query/parse-query.js';
import type { QueryNode } from './query/query-node.js';

export interface NarrativeQuery {
  narrative: string;
  /** ISO 639-1, or `any` for all languages */
  language: string;
  /** of several queries of one language, their OR */
  node: QueryNode;
}

/**
 * The queries of a codebook, in its order.
 *
 * @throws QueryError when one cannot be read, which `loadCasebook` has ruled out
 */
export function narrativeQueries(codebook: Codebook): NarrativeQuery[] {
  return codebook.narratives.flatMap(({ id, queries }) =>
    Object.entries(queries).map(([language, stated]) => ({
      narrative: id,
      language,
      node: anyOf([stated].flat().map(parseQuery)),
    })),
  );
}

function anyOf(nodes: readonly QueryNode[]): QueryNode {
  const of = nodes.flatMap((node) => (node.kind === 'or' ? node.of : [node]));
  return of.length === 1 && of[0] ? of[0] : { kind: 'or', of };
}
