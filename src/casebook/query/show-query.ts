import type { QueryNode } from './query-node.js';

/**
 * A query in its canonical form: AND, OR, NOT and NEAR written out, brackets only where they are needed. Equal trees give
 * equal text, and `parseQuery` gives the same tree for it.
 */
export function showQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return node.pattern;
    case 'phrase':
      return `"${node.patterns.join(' ')}"`;
    case 'near':
      return node.of.map((part) => inBrackets(part, part.kind === 'or')).join(` NEAR/${node.within} `);
    case 'not':
      return `NOT ${inBrackets(node.of, node.of.kind === 'and' || node.of.kind === 'or')}`;
    case 'and':
      return node.of.map((part) => inBrackets(part, part.kind === 'or' || part.kind === 'and')).join(' AND ');
    case 'or':
      return node.of.map((part) => inBrackets(part, part.kind === 'or')).join(' OR ');
  }
}

function inBrackets(node: QueryNode, needed: boolean): string {
  return needed ? `(${showQuery(node)})` : showQuery(node);
}
