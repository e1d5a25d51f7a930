/**
 * A query as a tree. Patterns are in the form of `words` (language/words.ts), with `*` for any letters, none
 * included, and `?` for one. What relates positions (`NEAR/8`, in a later issue) will be one more kind beside `phrase`.
 */
export type QueryNode =
  | { readonly kind: 'word'; readonly pattern: string }
  /** two words or more, one right after the other */
  | { readonly kind: 'phrase'; readonly patterns: readonly string[] }
  /** two or more; none of them is of the same kind */
  | { readonly kind: 'and' | 'or'; readonly of: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly of: QueryNode };

/** Whether a pattern has wildcards. */
export function isWild(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?');
}
