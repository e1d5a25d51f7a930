/** The query in words, as it was understood. */
import { isExact, isWild } from '../../../casebook/query/query-node.js';
import { parseQuery } from '../../../casebook/query/parse-query.js';
import type { QueryNode } from '../../../casebook/query/query-node.js';
import type { Rich } from '../../../messages/messages.js';
import { html, words, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';

/** Of a longer query so many words are said. */
const MOST = 60;

/** @param query one that can be read; nothing is said of none */
export function readAs(query: string, view: View): Html | undefined {
  if (query.trim() === '') return undefined;
  let left = MOST;
  return html`<p class="read-as"><b>${view.say('items.read-as')}</b> ${words(said(parseQuery(query)))}</p>`;

  function said(node: QueryNode, inside = false): Rich {
    switch (node.kind) {
      case 'word':
        left--;
        return word(node.pattern);
      case 'phrase':
        left -= node.patterns.length;
        return view.rich('items.phrase', { words: node.patterns.map((one) => one.replace(/^=/, '')).join(' ') });
      case 'near':
        return view.rich('items.near', { within: node.within, left: said(node.of[0]), right: said(node.of[1]) });
      case 'not':
        return view.rich('items.not', { part: said(node.of, true) });
      case 'and': {
        const there = node.of.filter(({ kind }) => kind !== 'not');
        const not = node.of.flatMap((part) => (part.kind === 'not' ? [said(part.of, true)] : []));
        const text = view.rich('items.and', { parts: some(there, true), not });
        return inside ? view.rich('items.bracket', { part: text }) : text;
      }
      case 'or': {
        const text = view.rich('items.or', { parts: some(node.of, true) });
        return inside ? view.rich('items.bracket', { part: text }) : text;
      }
    }
  }

  function some(nodes: readonly QueryNode[], inside: boolean): Rich[] {
    const parts: Rich[] = [];
    for (const [index, node] of nodes.entries()) {
      if (left <= 0) return [...parts, view.rich('items.and-more', { n: nodes.length - index })];
      parts.push(said(node, inside));
    }
    return parts;
  }

  function word(pattern: string): Rich {
    if (isExact(pattern)) return view.rich('items.exactly', { word: pattern.slice(1) });
    return view.rich('items.word', { word: isWild(pattern) ? pattern.replaceAll('*', '…') : pattern });
  }
}
