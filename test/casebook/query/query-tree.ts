import fc from 'fast-check';
import type { NearOperand, QueryNode } from '../../../src/casebook/query/query-node.js';

/** Few words, so that queries and texts meet. */
export const plainWord = fc.constantFrom('мир', 'мира', 'миру', 'миграция', 'мигранты', 'труд', 'обʼєкт', 'or', 'x1');
const wildWord = fc.constantFrom('ми*', 'мир*', 'мигра*', 'мир?', 'ми?р*', 'ми*я', 'ми*и*', 'тр?д', 'об*т', 'мигра??ы');
const pattern = fc.oneof(
  { weight: 2, arbitrary: plainWord },
  wildWord,
  plainWord.map((word) => `=${word}`),
);
const words = fc.oneof(
  pattern.map((word) => ({ kind: 'word', pattern: word }) as const),
  fc.array(pattern, { minLength: 2, maxLength: 3 }).map((patterns) => ({ kind: 'phrase', patterns }) as const),
);
const nearOperand: fc.Arbitrary<NearOperand> = fc.oneof(
  words,
  fc.array(words, { minLength: 2, maxLength: 3 }).map((of) => ({ kind: 'or', of }) as const),
);

/** Trees as the parser makes them: no AND directly in an AND, no OR in an OR. */
export const queryTree: fc.Arbitrary<QueryNode> = fc.letrec<{ node: QueryNode; flat: QueryNode }>((tie) => ({
  flat: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc
      .tuple(fc.nat(3), nearOperand, nearOperand)
      .map(([within, left, right]): QueryNode => ({ kind: 'near', within, of: [left, right] })),
    tie('node').map((of): QueryNode => ({ kind: 'not', of })),
  ),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('flat'),
    joined('and', tie('node')),
    joined('or', tie('node')),
  ),
})).node;

function joined(kind: 'and' | 'or', parts: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return fc
    .array(parts, { minLength: 2, maxLength: 3 })
    .map((of): QueryNode => ({ kind, of: of.flatMap((node) => (node.kind === kind ? node.of : [node])) }));
}
