import type { Casebook } from '../../../casebook/casebook.js';
import type { Described } from './data.js';

/** Narratives as the codebook defines them, in its order. */
export function described({ codebook }: Casebook): Described[] {
  const themes = new Map<string, string>(codebook.themes.map(({ id, name }) => [id, name]));
  return codebook.narratives.map(({ id, name, theme, definition, queries }) => ({
    id,
    name,
    theme: themes.get(theme) ?? theme,
    definition,
    queries: Object.fromEntries(
      Object.entries(queries).map(([language, all]) => [language, typeof all === 'string' ? [all] : all]),
    ),
  }));
}
