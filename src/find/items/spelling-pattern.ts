import { foldedLetters, type Folds } from '../../language/word-keys.js';

/**
 * A pattern of a query as a regular expression (RE2) of a whole word.
 *
 * @param pattern a spelling with `*` for any letters and `?` for one
 * @param fold letters that count as another, where the pattern is asked of folded spellings
 */
export function spellingPattern(pattern: string, fold: Folds['fold']): string {
  const same = new Map<string, string>();
  for (const letter of fold) {
    const as = foldedLetters[letter];
    for (const one of [letter, as]) same.set(one, `[${letter}${as}]`);
  }
  const signs = Array.from(pattern, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    return same.get(sign) ?? sign; // letters, marks and digits alone: nothing to escape
  });
  return `^${signs.join('')}$`;
}
