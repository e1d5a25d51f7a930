import { expect, test } from 'vitest';
import { aligned } from '../../../src/language/differences/aligned.js';
import { differences } from '../../../src/language/differences/differences.js';
import { inlineDifferences } from '../../../src/language/differences/inline-differences.js';
import { saySummary, summary } from '../../../src/language/differences/summary.js';
import { english, plainText } from '../../../src/messages/messages.js';
import { plainSentences } from './plain-sentences.js';

const lead = 'The harbour of Vesna was closed on Monday after a storm.';
const middle = 'Fishermen had left their boats at the northern pier overnight.';
const quote = 'Ivan Okun said that 12 people had been brought ashore.';
const tail = 'The ferry will not sail before Thursday, the ministry of transport said.';
const story = [lead, middle, quote, tail].join(' ');

function told(earlier: string, later: string): string {
  const compared = differences(earlier, later, plainSentences);
  return plainText(saySummary(english, summary(earlier, later, compared))).replaceAll('\u00a0', ' ');
}

function marked(earlier: string, later: string): string {
  const compared = differences(earlier, later, plainSentences);
  return compared.kind === 'compared' ? inlineDifferences(earlier, later, compared.differences) : compared.why;
}

test('a summary names what changed and where, in a line', () => {
  expect(told(story, `Breaking news from the coast. ${story}`)).toBe('+1 sentence at the start');
  expect(told(story, [lead, middle, quote].join(' '))).toBe('−1 sentence at the end');
  expect(told(story, story.replace('Ivan', 'Petr').replace(' overnight', ''))).toBe(
    '−1 word in sentence 2; Ivan → Petr in sentence 3',
  );
  expect(told(story, [lead, quote, tail, middle].join(' '))).toBe('1 sentence moved from 2 to 4');
  expect(told(story, story.replace('was closed on', 'is shut since'))).toBe(
    'was closed on → is shut since in sentence 1',
  );
  expect(told(story, story.toUpperCase())).toBe('the same words; case, punctuation or spacing differ');
  expect(told(story, story)).toBe('no difference');
  expect(told(lead, 'Nobody expects snow.')).toBe('too different to set side by side');
});

test('of many changes the telling ones are named and the rest counted', () => {
  const later = story.replace(/\b(the|had|a|was)\b/g, 'x').replace('Ivan', 'Petr');
  const line = told(story, later);
  expect(line).toContain('Ivan → Petr in sentence 3');
  expect(line.split('; ')).toHaveLength(7);
  expect(line).toMatch(/and \d+ more changes?$/);
});

test('marks in the line are those of wdiff, with spaces outside of them', () => {
  expect(marked(lead, lead.replace('closed', 'shut').replace(' after a storm', ''))).toBe(
    'The harbour of Vesna was [-closed-]{+shut+} on Monday. [-after a storm.-]',
  );
  expect(marked(`${lead} ${tail} ${quote}`, `${lead} ${quote} ${tail}`)).toBe(
    `${lead} {<${quote}<} ${tail} [>${quote}>]`,
  );
});

test('a paragraph lifted into a longer text is shown with the passage that it aligns to', () => {
  const around = Array.from({ length: 60 }, (_, at) => `Word${at} of another story stands here, as number ${at}.`);
  const lifted = story.replace('12 people', '120 people');
  const later = [...around.slice(0, 30), lifted, ...around.slice(30)].join(' ');
  const earlier = `Quite another beginning in the paper of the town. ${story}`;
  const compared = differences(earlier, later, plainSentences);
  if (compared.kind !== 'compared') throw new Error(compared.why);
  const [passage, ...others] = aligned(compared.differences);
  expect(others).toEqual([]);
  expect(earlier.slice(passage?.earlier.start, passage?.earlier.end)).toBe(story);
  expect(later.slice(passage?.later.start, passage?.later.end).trim()).toBe(lifted);
  expect(passage?.same).toHaveLength(2);
});

test('one paragraph in common keeps two long texts comparable', () => {
  const long = (name: string) =>
    Array.from({ length: 80 }, (_, at) => `${name}${at} went by ${name}${at}th street to ${name}${at}ton.`).join(' ');
  const earlier = `${long('Ann')} ${lead} ${middle} ${long('Bob')}`;
  const later = `${long('Cid')} ${long('Dan')} ${lead} ${middle}`;
  const compared = differences(earlier, later, plainSentences);
  if (compared.kind !== 'compared') throw new Error(compared.why);
  const found = aligned(compared.differences).map((passage) => later.slice(passage.later.start, passage.later.end));
  expect(found.map((text) => text.trim())).toEqual([`${lead} ${middle}`]);
});

test('passages in another order are aligned all the same', () => {
  const compared = differences(
    `${lead} ${middle} ${quote} ${tail}`,
    `${quote} ${tail} ${lead} ${middle}`,
    plainSentences,
  );
  if (compared.kind !== 'compared') throw new Error(compared.why);
  expect(aligned(compared.differences)).toHaveLength(2);
});
