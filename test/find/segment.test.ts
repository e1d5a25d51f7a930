import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeKey, Segment } from '../../src/find/items/places/segment.js';
import { turnRound } from '../../src/find/items/places/turn-round.js';
import { spellingPattern } from '../../src/find/items/spelling-pattern.js';
import { noFolds } from '../../src/language/word-keys.js';

const word = fc.constantFrom('мир', 'труд', 'bridge', 'щ', 'x1', '😀', 'zebra');
const texts = fc.array(
  fc.oneof(
    fc.array(word, { maxLength: 20 }),
    fc.nat(400).map((n) => Array.from({ length: n }, () => 'мир')),
  ),
  { maxLength: 200 },
);

test('every word is at the very places of the texts where it stands, and nowhere else', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const lines = all.map((words, at) =>
        JSON.stringify({ item: String(at), version: String(at + 7), words: words.join(' '), languages: [] }),
      );
      const segment = new Segment(turnRound(noFolds)(Buffer.from(lines.join('\n'))));
      expect([...segment.items]).toEqual(all.map((_, at) => BigInt(at)));
      for (const one of ['мир', 'труд', 'bridge', 'щ', 'x1', '😀', 'zebra', 'nowhere']) {
        const found: [number, number[]][] = [];
        for (const number of segment.wordsOf(placeKey('', one))) {
          segment.read(
            number,
            (text) => text % 3 !== 1,
            (text, places) => found.push([text, places]),
          );
        }
        const there = all.map((words, at) => [at, [...words.keys()].filter((place) => words[place] === one)] as const);
        expect(found).toEqual(there.filter(([at, places]) => at % 3 !== 1 && places.length > 0));
      }
    }),
  );
});

test('words are found as they are spelt, with wildcards at any place', () => {
  const spelt = fc.stringMatching(/^[абё😀]{1,4}$/u);
  const pattern = fc.stringMatching(/^[абё😀*?]{1,4}$/u);
  fc.assert(
    fc.property(fc.array(spelt, { minLength: 1 }), pattern, fc.constantFrom([], ['ё'] as const), (all, asked, fold) => {
      const line = JSON.stringify({ item: '1', version: '1', words: all.join(' '), languages: [] });
      const segment = new Segment(turnRound(noFolds)(Buffer.from(line)));
      const { source, beginning } = spellingPattern(asked, fold);
      const places: number[] = [];
      for (const number of segment.spelled(new RegExp(source, 'gmu'), beginning)) {
        segment.read(
          number,
          () => true,
          (_, at) => places.push(...at),
        );
      }
      const whole = new RegExp(source, 'u');
      expect(places.sort((a, b) => a - b)).toEqual([...all.keys()].filter((at) => whole.test(all[at]!)));
    }),
  );
});
