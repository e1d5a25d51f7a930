import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedText } from '../../../src/language/fold.js';
import { hashesOfFolded } from '../../../src/language/word-hashes.js';
import { indexKeys, nearPrint } from '../../../src/links/prints/near-print.js';
import { seeds } from '../../../src/links/prints/seeds.js';
import { shingleSequence } from '../../../src/links/prints/shingle-sequence.js';
import { distinct, shingles } from '../../../src/links/prints/shingles.js';
import { bands, signature } from '../../../src/links/prints/signature.js';
import { randomFrom } from '../../../src/stats/random.js';

const GOLDEN_TEXT = 4_596_057_247_108_175_431n;
const GOLDEN_KEYS = 3_072_689_403_297_101_059n;

const word = fc.constantFrom('норландия', 'граница', 'учения', 'манёвры', 'мост', 'зерно', 'порт', 'выборы', 'хлеб');
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

test('whatever stands around a quotation, all its shingles are found again', () => {
  fc.assert(
    fc.property(text, text, text, (before, quote, after) => {
      fc.pre(quote.split(' ').length >= 3);
      const whole = new Set(shingles(`${before} ${quote} ${after}`));
      expect([...shingles(quote)].filter((shingle) => !whole.has(shingle))).toEqual([]);
    }),
  );
});

test('shingles are distinct and ascending, and the order of words counts', () => {
  fc.assert(
    fc.property(text, (folded) => {
      const own = [...shingles(folded)];
      expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
    }),
  );
  expect(shingles('порт закрыт вчера')).not.toEqual(shingles('вчера закрыт порт'));
});

test('values come out distinct and ascending whatever they are and however many, and into room that is given', () => {
  const few = fc.array(fc.oneof(fc.nat(50), fc.integer({ min: 0, max: 2 ** 32 - 1 })), { maxLength: 200 });
  const many = fc
    .integer({ min: 2_000, max: 2_100 })
    .map((length) => Array.from({ length }, (_, at) => (at * 7919) % 997));
  const room = new Uint32Array(150);
  fc.assert(
    fc.property(fc.oneof(few, many), (values) => {
      const wanted = [...new Set(values)].sort((a, b) => a - b);
      const sequence = Uint32Array.from(values);
      expect([...distinct(sequence)]).toEqual(wanted);
      expect([...distinct(sequence, room)]).toEqual(wanted);
      expect([...sequence]).toEqual(values);
    }),
  );
});

test('a print is the same after a longer text as before it', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const first = nearPrint(one);
      const kept = structuredClone(first);
      nearPrint(`${other} ${one} ${other}`);
      expect(first).toEqual(kept);
      expect(nearPrint(one)).toEqual(kept);
      expect([...first.bands]).toEqual([...bands(signature(first.shingles))]);
    }),
  );
  const long = Array.from({ length: 5_000 }, (_, at) => `слово${at}`).join(' ');
  expect(nearPrint(long).shingles).toEqual(shingles(long));
  expect([...nearPrint(long).bands]).toEqual([...bands(signature(shingles(long)))]);
});

test('a text of one or two words has one shingle, a text without words none', () => {
  expect(shingles('')).toHaveLength(0);
  expect(shingles('порт')).toHaveLength(1);
  expect(shingles('порт закрыт')).toHaveLength(1);
  expect(shingles('порт закрыт вчера')).toHaveLength(1);
  expect(new Set(['порт', 'порт закрыт', 'закрыт порт', 'порт закрыт вчера'].map((of) => shingles(of)[0])).size).toBe(
    4,
  );
});

test('posts that differ in case, links and emoji alone have one print', () => {
  const plain = nearPrint(foldedText('В порту Норландии снова стоят суда с зерном'));
  const shared = nearPrint(foldedText('🔥 В ПОРТУ Норландии — снова стоят суда с зерном! https://example.org/a'));
  expect(shared).toEqual(plain);
});

test('ten words in a row that two texts share are a seed of both', () => {
  fc.assert(
    fc.property(text, text, fc.array(word, { minLength: 14, maxLength: 30 }), (before, after, words) => {
      const quote = words.map((each, at) => `${each}${at}`).join(' ');
      const own = new Set(seeds(shingleSequence(hashesOfFolded(quote))));
      const found = seeds(shingleSequence(hashesOfFolded(`${before} ${quote} ${after}`))).filter((seed) =>
        own.has(seed),
      );
      expect(found.length).toBeGreaterThan(0);
    }),
  );
});

test('signatures agree as often as the sets are alike', () => {
  const random = randomFrom('signature');
  for (const jaccard of [0.2, 0.5, 0.8]) {
    let agreed = 0;
    let banded = 0;
    const trials = 400;
    for (let trial = 0; trial < trials; trial++) {
      const number = (): number => Math.floor(random() * 2 ** 32);
      const both = Array.from({ length: jaccard * 40 }, number);
      const apart = (40 - both.length) / 2;
      const one = Uint32Array.from([...both, ...Array.from({ length: apart }, number)]).sort();
      const other = Uint32Array.from([...both, ...Array.from({ length: apart }, number)]).sort();
      const [first, second] = [signature(one), signature(other)];
      agreed += first.filter((value, at) => value === second[at]).length / first.length;
      const keys = bands(second);
      banded += Number(bands(first).some((key, band) => key === keys[band]));
    }
    expect(agreed / trials).toBeGreaterThan(jaccard - 0.015);
    expect(agreed / trials).toBeLessThan(jaccard + 0.015);
    if (jaccard >= 0.5) expect(banded / trials).toBeGreaterThan(0.985);
  }
});

test('a print stays what it was, since stores keep it', () => {
  const print = nearPrint('в порту норландии снова стоят суда с зерном и никто не знает когда их выпустят в море');
  expect(print.text).toBe(GOLDEN_TEXT);
  expect(indexKeys(print).reduce((sum, key) => BigInt.asUintN(64, sum * 31n + key), 0n)).toBe(GOLDEN_KEYS);
});

test('texts of one letter, of one word and of five million letters take bounded time and space', () => {
  const start = performance.now();
  expect(nearPrint('а'.repeat(1_000_000)).shingles).toHaveLength(1);
  expect(nearPrint('а '.repeat(1_000_000).trim()).shingles).toHaveLength(1);
  const long = Array.from({ length: 700_000 }, (_, at) => `слово${at}`).join(' ');
  expect(nearPrint(long).shingles.length).toBeGreaterThan(99_000);
  expect(nearPrint(foldedText('🔥🔥🔥 https://example.org'))).toMatchObject({ text: 0n });
  expect(performance.now() - start).toBeLessThan(5_000);
});
