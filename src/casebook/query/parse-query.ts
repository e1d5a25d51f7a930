/**
 * The query language of codebook and search.
 *
 *   query  := either { "OR" either }
 *   either := part { ["AND"] part }         side by side means AND
 *   part   := "NOT" part | near
 *   near   := one [ "NEAR/8" one ]          at most 8 words between them, in any order; each a word, a phrase or an OR of them
 *   one    := "(" query ")" | word | "phrase"
 *
 * Operators are in capitals; `and` is a word. A word matches all its forms, `=word` only that spelling. `*` stands for
 * any letters, `?` for one letter, after at least two letters, and matches spellings. A word that `words` splits, such
 * as a hyphenated one, is a phrase.
 */
import { QueryError } from './query-error.js';
import type { NearOperand, QueryNode } from './query-node.js';
import { queryTokens, type QueryToken } from './query-tokens.js';

const LONGEST_QUERY = 10_000;
const DEEPEST_QUERY = 100;

/** @throws QueryError with the offset of what cannot be read */
export function parseQuery(text: string): QueryNode {
  if (text.length > LONGEST_QUERY) {
    throw new QueryError(
      'query-too-long',
      `the query has ${text.length.toLocaleString('en')} characters`,
      LONGEST_QUERY,
      `at most ${LONGEST_QUERY.toLocaleString('en')}: make several of it`,
      { characters: text.length, most: LONGEST_QUERY },
    );
  }
  const tokens = queryTokens(text);
  if (tokens.length === 0) throw new QueryError('query-empty', 'the query is empty', 0, 'say a word');
  let next = 0;

  const here = (): number => tokens[next]?.offset ?? text.trimEnd().length;

  function query(depth: number): QueryNode {
    const of = [either(depth)];
    while (tokens[next]?.kind === 'OR') {
      next++;
      of.push(either(depth));
    }
    return joined('or', of);
  }

  function either(depth: number): QueryNode {
    const of = [part(depth)];
    for (;;) {
      const kind = tokens[next]?.kind;
      if (kind === undefined || kind === 'OR' || kind === ')') return joined('and', of);
      if (kind === 'AND') next++;
      of.push(part(depth));
    }
  }

  function part(depth: number): QueryNode {
    const token = tokens[next];
    if (depth > DEEPEST_QUERY) {
      throw new QueryError(
        'query-too-deep',
        `brackets and NOTs are more than ${DEEPEST_QUERY} deep`,
        here(),
        undefined,
        { most: DEEPEST_QUERY },
      );
    }
    if (token?.kind === 'NOT') {
      next++;
      return { kind: 'not', of: part(depth + 1) };
    }
    const left = one(depth);
    const operator = tokens[next];
    if (operator?.kind !== 'NEAR') return left;
    next++;
    const second = tokens[next];
    if (second?.kind === 'NOT') {
      const hint = 'say NOT (a NEAR/8 b), or a AND NOT b';
      throw new QueryError('query-near', 'NEAR cannot join what is not there', second.offset, hint, { why: 'not' });
    }
    const of = [operand(left, token), operand(one(depth), second)] as const;
    if (tokens[next]?.kind === 'NEAR') {
      const hint = 'say (a NEAR/8 b) AND (b NEAR/8 c)';
      throw new QueryError('query-near', 'NEAR joins two, not three', here(), hint, { why: 'three' });
    }
    return { kind: 'near', within: operator.within, of };
  }

  function one(depth: number): QueryNode {
    const token = tokens[next];
    if (token?.kind === '(') {
      next++;
      if (tokens[next]?.kind === ')')
        throw new QueryError('query-empty-brackets', 'the brackets are empty', token.offset);
      const inner = query(depth + 1);
      if (tokens[next]?.kind !== ')') {
        throw new QueryError('query-open-bracket', 'the bracket is never closed', token.offset, 'close it with )');
      }
      next++;
      return inner;
    }
    if (token?.kind === 'words') {
      next++;
      return leaf(token.patterns);
    }
    throw missing(token, tokens[next - 1], here());
  }

  const node = query(1);
  if (next < tokens.length) {
    throw new QueryError('query-stray-bracket', 'the bracket closes nothing', here(), 'remove it, or open one before');
  }
  return node;
}

/** @throws QueryError where NEAR cannot say how far it is to a part */
function operand(node: QueryNode, token: QueryToken | undefined): NearOperand {
  if (node.kind === 'word' || node.kind === 'phrase') return node;
  const of = node.kind === 'or' ? node.of.filter(({ kind }) => kind === 'word' || kind === 'phrase') : [];
  if (node.kind === 'or' && of.length === node.of.length) return node as NearOperand;
  const hint = 'beside it stand words, phrases, or several of them with OR in brackets';
  throw new QueryError('query-near', `NEAR cannot join what has ${node.kind.toUpperCase()}`, token?.offset ?? 0, hint, {
    why: 'operand',
    operator: node.kind.toUpperCase(),
  });
}

function leaf(patterns: readonly string[]): QueryNode {
  const [pattern = ''] = patterns;
  return patterns.length === 1 ? { kind: 'word', pattern } : { kind: 'phrase', patterns };
}

function joined(kind: 'and' | 'or', of: readonly QueryNode[]): QueryNode {
  const flat = of.flatMap((node) => (node.kind === kind ? node.of : [node]));
  return flat.length === 1 && flat[0] ? flat[0] : { kind, of: flat };
}

function missing(token: QueryToken | undefined, before: QueryToken | undefined, end: number): QueryError {
  const hint = 'in small letters it would be a word';
  if (token && token.kind !== ')') {
    return new QueryError('query-operator', `${token.kind} has nothing before it`, token.offset, hint, {
      operator: token.kind,
      side: 'before',
    });
  }
  if (before && before.kind !== '(') {
    return new QueryError('query-operator', `${before.kind} has nothing after it`, before.offset, hint, {
      operator: before.kind,
      side: 'after',
    });
  }
  return new QueryError('query-stray-bracket', 'the bracket closes nothing', end, 'remove it, or open one before');
}
