import { expect, test } from 'vitest';
import { findings as repeatsFindings } from '../../src/instruments/repeats/findings.js';
import { findings as surveyFindings } from '../../src/instruments/survey/findings.js';
import { english, plainText, sayFinding } from '../../src/messages/messages.js';
import { madeUpInput, shapes } from '../report/made-up-input.js';

const { survey, repeats } = madeUpInput(shapes.groups);
const said = (finding: Parameters<typeof sayFinding>[1]): string =>
  Object.values(sayFinding(english, finding)).map(plainText).join(' ');

test('groups are said to differ only where their intervals do not meet, the larger first', () => {
  const differ = surveyFindings(survey.answer).filter(({ says }) => says === 'survey.group-differs');
  expect(differ.length).toBeGreaterThan(0);
  for (const {
    with: { interval, otherInterval },
  } of differ) {
    expect((interval as { low: number }).low).toBeGreaterThan((otherInterval as { high: number }).high);
  }
});

test('a planted rise is told, with the variation between days, and no other change is', () => {
  const rises = surveyFindings(survey.answer).filter(({ says }) => says === 'survey.rose' || says === 'survey.fell');
  expect(rises.map(({ says, with: { narrative, set } }) => [says, narrative, set])).toEqual([
    ['survey.rose', 'line-1', 'norland-state'],
  ]);
});

test('a finding holds as many items as it says, or the first thousand of them by id', () => {
  for (const { says, items, itemsTotal } of [...surveyFindings(survey.answer), ...repeatsFindings(repeats.answer)]) {
    expect(items.length, says).toBeLessThanOrEqual(Math.min(itemsTotal, 1_000));
    expect([...items].sort(), says).toEqual(items);
    expect(new Set(items).size, says).toBe(items.length);
  }
});

test('what was not found is found at the end, and is weak', () => {
  for (const list of [surveyFindings(survey.answer), repeatsFindings(repeats.answer)]) {
    const weak = list.map(({ weak: is = false }) => is);
    expect(weak.lastIndexOf(false)).toBeLessThan(weak.indexOf(true));
  }
  const never = surveyFindings(survey.answer).find(({ says }) => says === 'survey.never-matched');
  expect(never?.with.narratives).toEqual(['line-7']);
});

test('without a codebook it is said what one would add', () => {
  const answer = { ...survey.answer, narratives: [] };
  expect(surveyFindings(answer).map(({ says }) => says)).toEqual(['survey.volume', 'survey.no-codebook']);
});

test('no items, no repeats and no second outlet are answers', () => {
  const { answer } = repeats;
  const none = {
    ...answer,
    clusters: 0,
    itemsInClusters: 0,
    acrossOutlets: 0,
    itemsAcross: 0,
    ownEdits: 0,
    top: [],
    firsts: [],
    follows: [],
    between: [],
  };
  expect(surveyFindings({ ...survey.answer, items: 0 }).map(({ says }) => says)).toEqual(['survey.no-items']);
  expect(repeatsFindings({ ...none, items: 0 }).map(({ says }) => says)).toEqual(['repeats.no-items']);
  expect(repeatsFindings(none).map(({ says }) => says)).toEqual(['repeats.none']);
  expect(repeatsFindings({ ...none, clusters: 2, itemsInClusters: 4 }).map(({ says }) => says)).toEqual([
    'repeats.within',
    'repeats.none-across',
  ]);
});

test('an agency is not called the outlet that is first most often', () => {
  const first = repeatsFindings(repeats.answer).find(({ says }) => says === 'repeats.first-most');
  const agencies = repeats.answer.top.filter(({ agency }) => agency).map(({ first: { outlet } }) => outlet);
  expect(agencies.length).toBeGreaterThan(0);
  expect(agencies).not.toContain(first?.with.outlet);
});

test('no sentence claims coordination, copying or a cause, and every share is called not validated', () => {
  const all = [...surveyFindings(survey.answer), ...repeatsFindings(repeats.answer)];
  for (const finding of all) {
    expect(said(finding)).not.toMatch(/coordinat|copied|caus|spread by|took over|propagand|orchestrat/i);
    if ('interval' in finding.with) expect(said(finding)).toContain('not validated');
  }
});

test('the same result gives the same findings', () => {
  const again = madeUpInput(shapes.groups);
  expect(surveyFindings(again.survey.answer)).toEqual(surveyFindings(survey.answer));
  expect(repeatsFindings(again.repeats.answer)).toEqual(repeatsFindings(repeats.answer));
});
