import type { Numbering } from './numbering.js';
import type { QueryNode } from './query-node.js';
import type { StatedPattern } from './word-patterns.js';

/** A query with its patterns as numbers. */
export type Compiled =
  | { kind: 'word'; pattern: number }
  | { kind: 'phrase'; patterns: readonly number[]; phrase: number }
  | { kind: 'and' | 'or'; of: readonly Compiled[] }
  | { kind: 'near'; within: number; left: Compiled; right: Compiled }
  | { kind: 'not'; of: Compiled };

/** @param language for which it is written: its patterns are numbered apart from those of other languages */
export function compileQuery(
  node: QueryNode,
  language: string,
  patterns: Numbering<StatedPattern>,
  phrases: Numbering<null>,
): Compiled {
  const numberOf = (pattern: string): number => patterns.of(`${language} ${pattern}`, { pattern, language });
  const part = (of: QueryNode): Compiled => compileQuery(of, language, patterns, phrases);
  switch (node.kind) {
    case 'word':
      return { kind: 'word', pattern: numberOf(node.pattern) };
    case 'phrase':
      return {
        kind: 'phrase',
        patterns: node.patterns.map(numberOf),
        phrase: phrases.of(`${language} ${node.patterns.join(' ')}`, null),
      };
    case 'near':
      return { kind: 'near', within: node.within, left: part(node.of[0]), right: part(node.of[1]) };
    case 'not':
      return { kind: 'not', of: part(node.of) };
    default:
      return { kind: node.kind, of: node.of.map(part) };
  }
}

/** Each pattern once. */
export function patternsIn(node: Compiled | undefined, into = new Set<number>()): Set<number> {
  if (node?.kind === 'word') into.add(node.pattern);
  else if (node?.kind === 'phrase') for (const pattern of node.patterns) into.add(pattern);
  else if (node?.kind === 'not') patternsIn(node.of, into);
  else if (node?.kind === 'near') for (const part of [node.left, node.right]) patternsIn(part, into);
  else for (const part of node?.of ?? []) patternsIn(part, into);
  return into;
}
