import { isExact, isWild, type QueryNode } from './query-node.js';

/**
 * What every match must contain, for an index of words: of each list at least one word in some form. Lists with fewest words
 * come first, of these the one with the longest shortest word, which tends to be the rarest.
 *
 * @returns [] when nothing can be required, as of wildcards alone
 */
export function requiredWords(node: QueryNode): string[][] {
  const lists = new Map(listsOf(node).map((list) => [list.join(' '), list]));
  return [...lists.values()].sort(
    (a, b) => a.length - b.length || shortest(b) - shortest(a) || (a.join(' ') < b.join(' ') ? -1 : 1),
  );
}

/** Each list sorted, without doubles. */
function listsOf(node: QueryNode): string[][] {
  switch (node.kind) {
    case 'word':
      return isWild(node.pattern) ? [] : [[wordOf(node.pattern)]];
    case 'phrase':
      return node.patterns.filter((pattern) => !isWild(pattern)).map((pattern) => [wordOf(pattern)]);
    case 'not':
      return [];
    case 'and':
    case 'near':
      return node.of.flatMap(listsOf);
    case 'or': {
      const best = node.of.map((part) => requiredWords(part)[0]);
      if (best.some((list) => list === undefined)) return [];
      return [[...new Set(best.flatMap((list) => list ?? []))].sort()];
    }
  }
}

function wordOf(pattern: string): string {
  return isExact(pattern) ? pattern.slice(1) : pattern;
}

function shortest(list: readonly string[]): number {
  return Math.min(...list.map((word) => word.length));
}
