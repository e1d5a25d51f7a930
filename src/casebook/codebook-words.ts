import { join } from 'node:path';
import { entries } from './check/entries.js';
import { placeInScalar } from './check/place-in-scalar.js';
import { readText } from './check/read-text.js';
import { yamlFile, type Path } from './check/yaml-file.js';
import { isExact, isWild } from './query/query-node.js';
import { queryTokens } from './query/query-tokens.js';

/** A plain word of a query of the codebook, and where its file has it: of a word in a phrase, the phrase. */
export interface CodebookWord {
  readonly narrative: string;
  /** of its query: ISO 639-1, or `any` */
  readonly language: string;
  readonly pattern: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * The plain words of a codebook's queries, which match by stem, in the order of the file. What the file has wrong is
 * left out: `loadCasebook` says it.
 */
export async function codebookWords(folder: string): Promise<CodebookWord[]> {
  const name = 'codebook.yaml';
  const text = await readText(join(folder, name), name);
  if (typeof text !== 'string') return [];
  const file = yamlFile(name, text);
  return entries(file.value, 'narratives').flatMap(({ id = '', path, value }) =>
    Object.entries((value.queries ?? {}) as Record<string, unknown>).flatMap(([language, stated]) => {
      const at: Path = [...path, 'queries', language];
      const queries = Array.isArray(stated)
        ? stated.map((query: unknown, index) => [query, [...at, index]] as const)
        : [[stated, at] as const];
      return queries.flatMap(([query, where]) =>
        typeof query !== 'string' || query.trim() === ''
          ? []
          : plainWords(query).map(({ pattern, offset }) => ({
              narrative: id,
              language,
              pattern,
              file: name,
              ...placeInScalar(file, where, query, offset),
            })),
      );
    }),
  );
}

function plainWords(query: string): { pattern: string; offset: number }[] {
  return queryTokens(query).flatMap((token) =>
    token.kind === 'words'
      ? token.patterns
          .filter((pattern) => !isWild(pattern) && !isExact(pattern))
          .map((pattern) => ({ pattern, offset: token.offset }))
      : [],
  );
}
