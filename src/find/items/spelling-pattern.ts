import { foldedLetters, type Folds } from '../../language/word-keys.js';

export interface SpellingPattern {
  /** regular expression (RE2, and of JavaScript) of a whole word */
  source: string;
  /** with which every word begins that fits */
  beginning: string;
}

/**
 * A pattern of a query as a regular expression.
 *
 * @param pattern a spelling with `*` for any letters and `?` for one
 * @param fold letters that count as another, where the pattern is asked of folded spellings
 */
export function spellingPattern(pattern: string, fold: Folds['fold']): SpellingPattern {
  const same = new Map<string, string>([
    ['*', '.*'],
    ['?', '.'],
  ]);
  for (const letter of fold) {
    const as = foldedLetters[letter];
    for (const one of [letter, as]) same.set(one, `[${letter}${as}]`);
  }
  const signs = Array.from(pattern); // letters, marks and digits beside these: nothing to escape
  const first = signs.findIndex((sign) => same.has(sign));
  return {
    source: `^${signs.map((sign) => same.get(sign) ?? sign).join('')}$`,
    beginning: (first < 0 ? signs : signs.slice(0, first)).join(''),
  };
}
