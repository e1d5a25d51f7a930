/**
 * A query as a tree. Patterns are in the form of `words` (language/words.ts): a plain word, which matches every form of
 * it; `=word`, which matches that spelling alone; or spellings with `*` for any letters, none included, and `?` for one.
 */
export type QueryNode =
  | Words
  /** two or more; none of them is of the same kind */
  | { readonly kind: 'and' | 'or'; readonly of: readonly QueryNode[] }
  /** one before or after the other, with at most `within` words between them */
  | { readonly kind: 'near'; readonly within: number; readonly of: readonly [NearOperand, NearOperand] }
  | { readonly kind: 'not'; readonly of: QueryNode };

type Words =
  | { readonly kind: 'word'; readonly pattern: string }
  /** two words or more, one right after the other */
  | { readonly kind: 'phrase'; readonly patterns: readonly string[] };

export type NearOperand = Words | { readonly kind: 'or'; readonly of: readonly Words[] };

/** Whether a pattern has wildcards. */
export function isWild(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** Whether a pattern matches only as it is spelt. */
export function isExact(pattern: string): boolean {
  return pattern.startsWith('=');
}
