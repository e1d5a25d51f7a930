import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findings as repeatsFindings } from '../../src/instruments/repeats/findings.js';
import { findings as surveyFindings } from '../../src/instruments/survey/findings.js';
import {
  english,
  htmlText,
  isFindingId,
  plainText,
  sayFinding,
  type FindingId,
  type FindingValues,
  type Language,
} from '../../src/messages/messages.js';
import { outside, rich, strong } from '../../src/messages/rich.js';
import { shapes, madeUpInput } from '../report/made-up-input.js';

const interval = { low: 0.1, high: 0.2, method: 'days' } as const;
const widest = { outlet: 'a', items: 3, outlets: 2, exact: 1, near: 0, minutes: 4, from: 0, zone: 'UTC' };
const change = {
  narrative: 'n',
  set: 'all',
  n: 1,
  of: 9,
  interval,
  laterN: 5,
  laterOf: 9,
  laterInterval: interval,
  from: '2031-01-06',
  to: '2031-01-26',
  laterFrom: '2031-02-17',
  laterTo: '2031-03-02',
};
/** The compiler holds that there is one for each, with the values it asks for. */
const samples: { [Id in FindingId]: FindingValues<Id> } = {
  'survey.no-items': {},
  'survey.volume': { items: 1, outlets: 1, days: 1, from: '2031-01-06', to: '2031-01-06' },
  'survey.most-matched': { narrative: 'n', set: 'all', days: 1, n: 1, of: 1 },
  'survey.most-matched-in': {
    narrative: 'n',
    sets: ['a', 'b'],
    least: 'a',
    n: 1,
    of: 9,
    most: 'b',
    mostN: 2,
    mostOf: 9,
    mostInterval: interval,
  },
  'survey.group-differs': {
    narrative: 'n',
    larger: 'a',
    smaller: 'b',
    n: 3,
    of: 9,
    interval,
    days: 30,
    otherN: 1,
    otherOf: 9,
    otherInterval: interval,
    otherDays: 8,
  },
  'survey.groups-differ-too': { narratives: ['n'] },
  'survey.groups-alike': { narratives: ['n', 'm'], of: 4 },
  'survey.rose': change,
  'survey.fell': { ...change, set: 'a' },
  'survey.no-change': { pairs: 1, of: 2 },
  'survey.few-days': { days: 9 },
  'survey.unmatched': { n: 1, of: 2 },
  'survey.never-matched': { narratives: ['n'], of: 2 },
  'survey.no-codebook': { items: 1 },
  'repeats.no-items': {},
  'repeats.none': { items: 1, minWords: 6, kinds: 'exact' },
  'repeats.none-across': { items: 1, kinds: 'near' },
  'repeats.across': { clusters: 1, items: 2, of: 3, kinds: 'near', same: 1, exact: 1, near: 0, again: 0 },
  'repeats.widest': widest,
  'repeats.widest-agency': widest,
  'repeats.widest-tied': { ...widest, tied: 1 },
  'repeats.first-most': { outlet: 'a', first: 9, clusters: 10, expected: 2.5, withAgency: 1, also: [] },
  'repeats.nobody-first': { outlets: 1 },
  'repeats.agency-first': { clusters: 1, of: 2 },
  'repeats.agency-later': { clusters: 1, of: 2 },
  'repeats.parts': { chains: 1, texts: 2, items: 2 },
  'repeats.own-edits': { items: 1, texts: 0 },
  'repeats.followed': { earlier: 'a', later: 'b', clusters: 5, minutes: 0 },
  'repeats.between': { earlier: 'a', later: 'b', clusters: 5, reverse: 0 },
  'repeats.spread': { hours: 1, clusters: 1, of: 1 },
  'repeats.spread-slow': { hours: 168, clusters: 1, of: 1 },
  'repeats.within': { clusters: 1, items: 2, of: 9 },
  'repeats.shares-only': { clusters: 1, of: 2 },
  'repeats.shares-left-out': { items: 1, texts: 0 },
  'repeats.long-texts': { items: 1 },
  'repeats.crowded': { keys: 1, most: 128, comparedWith: 16 },
  'repeats.tied': { clusters: 1, of: 2 },
};

const inputs = Object.values(shapes)
  .filter(({ outlets }) => outlets < 100)
  .map(madeUpInput);
const all = inputs.flatMap(({ survey, repeats }) => [
  ...surveyFindings(survey.answer),
  ...repeatsFindings(repeats.answer),
]);

test('every finding has a headline, a sentence and a proof, without a hole where a value should be', () => {
  expect(all.length).toBeGreaterThan(50);
  for (const finding of all) {
    expect(isFindingId(english, finding.says), finding.says).toBe(true);
    for (const text of Object.values(sayFinding(english, finding))) {
      expect(plainText(text), finding.says).toMatch(/\S/);
      expect(plainText(text), finding.says).not.toMatch(/undefined|NaN|Infinity|\[object|null/);
    }
  }
});

test('every message can be said, and a missing one says which it is', () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(english.findings).sort());
  for (const [says, values] of Object.entries(samples)) {
    for (const text of Object.values(sayFinding(english, { says, with: values }))) {
      expect(plainText(text), says).toMatch(/^[^]*\S[^]*$/);
      expect(plainText(text), says).not.toMatch(/undefined|NaN|\[object/);
    }
  }
  expect(() => sayFinding(english, { says: 'survey.nothing-like-it', with: {} })).toThrow('survey.nothing-like-it');
});

test('another language says the same findings without a change to an instrument', () => {
  const said = new Set<string>();
  const shouted = Object.fromEntries(
    Object.keys(english.findings).map((id) => [
      id,
      () => ({ headline: rich`${id}`, sentence: rich`${id}!`, proof: [] }),
    ]),
  ) as unknown as Language['findings'];
  const other: Language = { ...english, tag: 'x-shouted', findings: shouted };
  for (const finding of all) said.add(plainText(sayFinding(other, finding).sentence));
  expect([...said].every((text) => text.endsWith('!'))).toBe(true);
});

test('nothing in a name is markup, and nothing in it steers a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const text = rich`in ${outside(name)}, ${strong('12')} items`;
      const markup = htmlText(text).replace(/^in <bdi>|<\/bdi>, <strong>12<\/strong> items$/g, '');
      expect(markup).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      expect(plainText(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
  expect(plainText(rich`${outside('a\u001b[31mred\u0007\nb')}`)).toBe('a[31mred b');
});

test('groups of which other days are held are not compared without saying so', () => {
  const proof = (otherDays: number): string => {
    const values = { ...(samples['survey.group-differs'] as Record<string, unknown>), days: 30, otherDays };
    return plainText(sayFinding(english, { says: 'survey.group-differs', with: values as never }).proof);
  };
  expect(proof(8)).toMatch(/30\sdays of .+ and 8 of .+, which may have had other news/);
  expect(proof(29)).not.toContain('days of');
});
