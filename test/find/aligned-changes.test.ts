import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignedChanges, type AlignedChanges } from '../../src/find/aligned-changes.js';
import { sentences } from '../../src/language/sentences.js';

const aligned = (earlier: string, later: string): AlignedChanges =>
  alignedChanges(earlier, later, 'en', sentences(earlier, 'en'));
const rowsOf = (earlier: string, later: string): string[] => {
  const changes = aligned(earlier, later);
  if (changes.kind !== 'compared') throw new Error(changes.why);
  return changes.rows.map((row) =>
    row
      .map(({ kind, earlier: out, later: put }) => (kind === 'same' ? put.trim() : `[${out.trim()}>${put.trim()}]`))
      .join(' '),
  );
};

const bridge =
  'The bridge is closed. Engineers found two cracks in it. The ferry runs every hour. It will be open again in May.';

test('each sentence of the first has in its place what the other text made of it', () => {
  const other =
    'THE BRIDGE IS CLOSED! Engineers found seven cracks in it. The ferry runs every hour. Nobody was hurt in the night. It will be open again in May.';
  expect(rowsOf(bridge, other)).toEqual([
    'THE BRIDGE IS CLOSED!',
    'Engineers found [two>seven] cracks in it.',
    'The ferry runs every hour. [>Nobody was hurt in the night.]',
    'It will be open again in May.',
  ]);
});

test('a sentence that was left out leaves its place empty', () => {
  const other = bridge.replace('The ferry runs every hour. ', '');
  expect(rowsOf(bridge, other)[2]).toBe('[The ferry runs every hour.>]');
});

test('whatever was changed, the columns read from top to bottom are the later text', () => {
  const word = fc.constantFrom('ferry', 'Bridge', 'cracks', 'in', 'the', 'north', '12', 'Olga', 'closed');
  const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((some) => `The ${some.join(' ')}.`);
  const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const changes = aligned(earlier, later);
      fc.pre(changes.kind === 'compared');
      if (changes.kind !== 'compared') return;
      expect(changes.rows.length).toBe(sentences(earlier, 'en').length);
      expect(changes.rows.flatMap((row) => row.map((piece) => piece.later)).join('')).toBe(later);
    }),
    { examples: [['The closed Bridge. The ferry.', 'The closed in. The Bridge ferry. The ferry. The ferry.']] },
  );
});

test('texts of a megabyte and more are not compared', () => {
  expect(aligned(bridge, 'word '.repeat(250_000))).toEqual({ kind: 'too-different', why: 'long' });
});
