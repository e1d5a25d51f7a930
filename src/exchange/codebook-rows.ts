import type { Codebook } from '../casebook/schemas.js';
import { column, type TableRow } from './table-column.js';

export const codebookColumns = [
  column('narrative', 'literal', 24),
  column('name', 'text', 32),
  column('theme', 'literal', 18),
  column('theme_name', 'text', 24),
  column('definition', 'text', 60),
  column('queries', 'text', 60),
  column('examples', 'text', 40),
  column('supports', 'literal', 22),
  column('contradicts', 'literal', 22),
  column('debunks', 'literal', 40),
];

/** The narratives of a codebook in its order. Queries stand as `ru: QUERY`, one a line. */
export async function* codebookRows({ themes, narratives }: Codebook): AsyncGenerator<TableRow[]> {
  const themeNames = new Map(themes.map(({ id, name }) => [id, name]));
  yield narratives.map((narrative) => ({
    narrative: narrative.id,
    name: narrative.name,
    theme: narrative.theme,
    theme_name: themeNames.get(narrative.theme) ?? '',
    definition: narrative.definition,
    queries: Object.entries(narrative.queries)
      .flatMap(([language, queries]) => [queries].flat().map((query) => `${language}: ${query}`))
      .join('\n'),
    examples: narrative.examples.join('\n'),
    supports: narrative.supports.join('; '),
    contradicts: narrative.contradicts.join('; '),
    debunks: narrative.debunks.join('; '),
  }));
}
