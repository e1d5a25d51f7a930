import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Difference } from '../../../src/language/differences/difference.js';
import { differences } from '../../../src/language/differences/differences.js';
import { plainSentences } from './plain-sentences.js';

/** All but what is the same, as `kind: earlier | later`. */
function seen(earlier: string, later: string): string[] {
  return listed(earlier, later)
    .filter(({ kind }) => kind !== 'same')
    .map((step) => `${step.kind}: ${shown(earlier, step.earlier)}|${shown(later, step.later)}`);
}

function listed(earlier: string, later: string): readonly Difference[] {
  const found = differences(earlier, later, plainSentences);
  if (found.kind !== 'compared') throw new Error(found.why);
  return found.differences;
}

const shown = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end).trim();

const lead = 'The harbour of Vesna was closed on Monday after a storm.';
const middle = 'Fishermen had left their boats at the northern pier overnight.';
const quote = 'Ivan Okun said that 12 people had been brought ashore.';
const tail = 'The ferry will not sail before Thursday, the ministry of transport said.';

test('words put in, left out and replaced are shown in their place', () => {
  const later = 'The old harbour of Vesna was shut on Monday after a storm.';
  expect(seen(lead, later)).toEqual(['inserted: |old', 'replaced: closed|shut']);
  expect(seen(later, lead)).toEqual(['removed: old|', 'replaced: shut|closed']);
});

test('a sentence put in between two is one sentence, not the halves of two', () => {
  const later = `${lead} The ferry was full. ${tail}`;
  expect(seen(`${lead} ${tail}`, later)).toEqual(['inserted: |The ferry was full.']);
  expect(seen('He came. He left.', 'He came. He slept. He left.')).toEqual(['inserted: |He slept.']);
});

test('a name for a name and a number for a number are swapped', () => {
  const later = quote.replace('Ivan Okun', 'Petr Leska').replace('12', '120');
  expect(seen(`${lead} ${quote}`, `${lead} ${later}`)).toEqual(['swapped: Ivan Okun|Petr Leska', 'swapped: 12|120']);
  expect(seen('Ivan said it.', 'Petr said it.')).toEqual(['swapped: Ivan|Petr']);
  expect(seen('Then Ivan and Petr left Vesna.', 'Then Olga and Pavel left Vesna.')).toEqual([
    'swapped: Ivan and Petr|Olga and Pavel',
  ]);
});

test('another word in small letters, or at the head of a rewritten sentence, is no swap', () => {
  expect(seen('They saw Ivan on the pier.', 'They saw him on the pier.')).toEqual(['replaced: Ivan|him']);
  expect(seen('But the pier of Vesna is closed.', 'And the pier of Vesna is closed.')).toEqual(['replaced: But|And']);
});

test('a sentence that stands elsewhere was moved', () => {
  const steps = listed([lead, middle, quote, tail].join(' '), [lead, quote, tail, middle].join(' '));
  expect(steps.map(({ kind }) => kind)).toEqual(['same', 'moved-away', 'same', 'moved-here']);
  const moved = steps.filter((step) => 'move' in step);
  expect(moved.map(({ move }) => move)).toEqual([1, 1]);
  expect(moved[0]?.earlier).toMatchObject({ sentence: 2, sentences: 1, words: 10 });
  expect(moved[1]?.later).toMatchObject({ sentence: 4, sentences: 1 });
});

test('a moved sentence does not hide what changed around it', () => {
  const later = [lead.replace('Monday', 'Friday'), quote, tail.replace('Thursday', 'Sunday'), middle].join('\n');
  expect(seen([lead, middle, quote, tail].join('\n'), later)).toEqual([
    'swapped: Monday|Friday',
    `moved-away: ${middle}|`,
    'swapped: Thursday,|Sunday,',
    `moved-here: |${middle}`,
  ]);
});

test('a sentence written anew is replaced as a whole, whatever little words it shares', () => {
  const anew = 'At night most of the crews were in the town, and the boats lay far from the sea.';
  expect(seen(`${lead} ${middle} ${tail}`, `${lead} ${anew} ${tail}`)).toEqual([`replaced: ${middle}|${anew}`]);
});

test('case, punctuation and spaces are minor', () => {
  const later = lead.toUpperCase().replaceAll(' ', '  ').replace('.', '!');
  expect(listed(lead, later)).toMatchObject([{ kind: 'same', minor: true }]);
  expect(listed(lead, lead.replaceAll(' ', '\n'))).toMatchObject([{ kind: 'same', minor: false }]);
});

test('quotation marks go with the word that they open', () => {
  expect(seen('They call it “the pier” here.', 'They call it “an old pier” here.')).toEqual(['replaced: “the|“an old']);
});

test('a number is whole, and the dash of a list goes with its line', () => {
  expect(seen('Rates:\n- gold 110,9 now\n- silver 5', 'Rates:\n- gold 104,9 now\n- silver 5')).toEqual([
    'swapped: 110,9|104,9',
  ]);
  expect(seen('Rates:\n- gold up\n- silver 5', 'Rates:\n- gold down\n- silver 5')).toEqual(['replaced: up|down']);
});

test('another address is no other text', () => {
  const post = (link: string) => `${lead} [Read on](https://${link})`;
  expect(listed(post('vesna.example/a?from=1'), post('t.example/b'))).toMatchObject([{ kind: 'same', minor: true }]);
});

test('unrelated texts are not set side by side', () => {
  expect(differences(lead, 'Nobody expects snow tomorrow, so bring a hat.', plainSentences)).toEqual({
    kind: 'too-different',
    why: 'unlike',
  });
  expect(seen('', lead)).toEqual([`inserted: |${lead}`]);
  expect(differences('', '', plainSentences)).toMatchObject({ kind: 'compared', differences: [] });
});

test('the steps make up both texts, whatever they are', () => {
  const word = fc.constantFrom('a', 'b', 'The', 'c', 'Ann', '5', '12', '“', '. ', '.\n', '…', 'ё', "a'b", '№5', '🙂');
  const text = fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, text, (before, one, other, after) => {
      const earlier = [...before, ...one, ...after].join(' ');
      const later = [...before, ...other, ...after].join(' ');
      const found = differences(earlier, later, plainSentences);
      if (found.kind !== 'compared') return;
      const { differences: steps } = found;
      expect(steps.map((step) => earlier.slice(step.earlier.start, step.earlier.end)).join('')).toBe(earlier);
      expect(steps.map((step) => later.slice(step.later.start, step.later.end)).join('')).toBe(later);
      for (const step of steps) {
        if (step.kind === 'same') expect(step.earlier.words).toBe(step.later.words);
      }
      const ends = (kind: string) => steps.filter((step) => step.kind === kind).length;
      expect(ends('moved-away')).toBe(ends('moved-here'));
    }),
    { numRuns: 300 },
  );
});

/** Text of so many words out of so many, the same for the same seed. */
function scribble(count: number, vocabulary: number, seed: number): string {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 8;
  return Array.from({ length: count }, (_, at) => `w${next() % vocabulary}${at % 12 === 11 ? '.' : ''}`).join(' ');
}

test.each([
  ['two unrelated megabytes', scribble(150_000, 20_000, 1), scribble(150_000, 20_000, 2), 'unlike'],
  ['two unrelated texts of few words', scribble(150_000, 50, 1), scribble(150_000, 50, 2), 'unlike'],
  ['longer texts than are compared', scribble(250_000, 50, 1), scribble(250_000, 50, 2), 'long'],
  ['two words in another order', 'a b '.repeat(90_000), 'b b a '.repeat(60_000), 'unlike'],
  ['one letter, more often', 'a'.repeat(1_000_000), 'a'.repeat(1_000_005), 'unlike'],
])('%s are too different, and that is said soon', (_, earlier, later, why) => {
  expect(differences(earlier, later, plainSentences)).toEqual({ kind: 'too-different', why });
});

test('an edit in five megabytes of one line is found', () => {
  const text = scribble(800_000, 30_000, 5);
  const steps = listed(text, `${text.slice(0, 2_000_000)} zz ${text.slice(2_000_000)}`);
  expect(steps.length).toBeLessThan(5);
});

test('a text equals itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(listed(text, text).every((step) => step.kind === 'same' && !step.minor)).toBe(true);
    }),
  );
});
