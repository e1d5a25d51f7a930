import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText } from '../../src/language/fold.js';
import { hashesOfFolded, wordHashes } from '../../src/language/word-hashes.js';
import { awkwardText } from './awkward-text.js';

/** What the text itself gives is what its folded text gives, which is the rule. */
function sameAsFolded(text: string): boolean {
  const found = [...wordHashes(text)];
  const folded = hashesOfFolded(foldedText(text));
  return found.length === folded.length && found.every((hash, at) => hash === folded[at]);
}

test('a word has the hash that it has in the folded text, in every text', () => {
  fc.assert(
    fc.property(fc.oneof(awkwardText, fc.string({ unit: 'binary' })), (any) => {
      expect(sameAsFolded(any)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('so it has with every character in it', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const sign = String.fromCharCode(unit);
    for (const any of [`а${sign}б`, `А'${sign}'б`, `${sign}${sign}`]) {
      if (!sameAsFolded(any)) expect({ unit, any }).toBe('as the folded text');
    }
  }
});

test('so it has in texts of any length, whatever was hashed before', () => {
  for (const words of [0, 1, 4_096, 4_097, 40_000, 3]) {
    const long = Array.from({ length: words }, (_, at) => `Слово${at % 977}`).join(', ');
    expect(sameAsFolded(long)).toBe(true);
    expect(wordHashes(long)).toHaveLength(words);
  }
});

test('the hash of a word is FNV-1a of its units', () => {
  expect([...wordHashes('A foobar!')].map((hash) => hash >>> 0)).toEqual([0xe40c292c, 0xbf9cf968]);
});
