/** How it was measured, and its limits. */
import { rich, strong, type Rich } from '../rich.js';
import { count } from './format.js';

const text = (words: string) => (): Rich => [words];

export const methodPage = {
  'method.title': text('How it was measured, and its limits'),
  'method.matches': () =>
    rich`${strong('Matches.')} The codebook’s queries were run over every item, title and text. A match is not an assertion: an outlet that quotes a line, mocks it or denies it matches too, and a paraphrase does not. Nobody has validated these matches; as soon as people have coded a sample, the report can say how far they can be trusted.`,
  'method.intervals': () =>
    rich`${strong('Intervals.')} They show what varies between days: all outlets of a day together, because they share its news. Ratio of sums with its linearised variance over days, Student’s t on the logit scale (Cochran 1977, chapter 6); where nothing matched, an exact upper bound. In simulated media spaces with shared news days such intervals hold in about 95 of 100. They do not cover what the queries miss, nor what was not collected.`,
  'method.differences': () =>
    rich`${strong('Differences and changes.')} Two groups are said to differ, and a share to have changed, only where the two 95\u202f% intervals do not meet. That is stricter than a test at 0.05 for one pair, and leaves room for the many pairs that were looked at. For a change the thirds of the period are compared, each with the variation between its days; a rise says nothing of its cause.`,
  'method.no-codebook': () =>
    rich`${strong('What a codebook would add.')} With named narratives and their queries this report would say which share of each outlet’s items matches which line, with an interval, and whether it rose or fell.`,
  'method.repeats': (v: { minWords: number; kinds: 'exact' | 'near' }) =>
    v.kinds === 'exact'
      ? rich`${strong('Repeats.')} Two items repeat each other when their texts have the same words in the same order, whatever the case, spacing and punctuation. Items of fewer than ${count(v.minWords, 'word')} are left out. Near copies are not counted, paraphrases and translations not found, so that there is more repetition than is counted here.`
      : rich`${strong('Repeats.')} Two items repeat each other when their texts have the same words in the same order, whatever the case, spacing and punctuation, or nearly so: at least half of all runs of three words that either has stand in both (Broder 1997). A text that is near to a near copy belongs to the same cluster; how alike it is to the first is said. Items of fewer than ${count(v.minWords, 'word')} are left out. A text that shares only a passage with another is told beside it and not counted; a changed version of an outlet’s own text is no repeat. Paraphrases and translations are not found, so that there is more repetition than is counted here.`,
  'method.first': () =>
    rich`${strong('First in our data')} is the earliest stated time among the outlets that were collected. An earlier publisher may not be among them. Where two outlets state the same time, nobody is called first. Agencies are marked, since others print their wire as a matter of course. Expected firsts are those that each outlet would have if the order within each text were chance.`,
  'method.not-shown': () =>
    rich`${strong('What this does not show.')} A repeat does not show who took from whom, nor that anybody gave an order; a match does not show what readers believed. All outlets carry the day’s news, and being topical is not being coordinated.`,
  'method.shares': () =>
    rich`${strong('Shares.')} Retweets and forwards repeat by the platform’s own means. They are counted and marked; the author of their text is not the one who shared it.`,
};
