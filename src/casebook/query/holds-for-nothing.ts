import type { QueryNode } from './query-node.js';

/** Whether a query matches a text without a single word: then it says only what shall not be there. */
export function holdsForNothing(node: QueryNode): boolean {
  switch (node.kind) {
    case 'word':
    case 'phrase':
    case 'near':
      return false;
    case 'not':
      return !holdsForNothing(node.of);
    case 'and':
      return node.of.every(holdsForNothing);
    case 'or':
      return node.of.some(holdsForNothing);
  }
}
