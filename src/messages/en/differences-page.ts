/** What is said of the differences between two texts, short enough for a line in a list. */
import { outside, rich, type Rich } from '../rich.js';
import { count, format } from './format.js';

const text = (words: string) => (): Rich => [words];

/** Where something changed: at either end of the text, or in a sentence, counted from 1. */
type Place = 'start' | 'end' | number;

/** Whole sentences where it is some, else words. */
type Amount = { words: number; sentences: number; place: Place };

export const differencesPage = {
  'differences.none': text('no difference'),
  'differences.minor': text('the same words; case, punctuation or spacing differ'),
  'differences.long': text('too long to set side by side'),
  'differences.unlike': text('too different to set side by side'),
  'differences.inserted': (v: Amount) => rich`+${amount(v)} ${place(v.place)}`,
  'differences.removed': (v: Amount) => rich`−${amount(v)} ${place(v.place)}`,
  'differences.replaced': (v: { words: number; by: number; place: Place }) =>
    rich`${count(v.words, 'word')} → ${format.number(v.by)} ${place(v.place)}`,
  'differences.reworded': (v: { earlier: string; later: string; place: Place }) =>
    rich`${outside(v.earlier)} → ${outside(v.later)} ${place(v.place)}`,
  'differences.swapped': (v: { earlier: string; later: string; sentence: number }) =>
    rich`${outside(v.earlier)} → ${outside(v.later)} in sentence ${v.sentence}`,
  'differences.moved': (v: { words: number; sentences: number; from: number; to: number }) =>
    v.sentences > 0
      ? rich`${count(v.sentences, 'sentence')} moved from ${v.from} to ${v.to}`
      : rich`${count(v.words, 'word')} moved from sentence ${v.from} to ${v.to}`,
  'differences.more': (v: { changes: number }) => rich`and ${count(v.changes, 'more change')}`,
};

function amount({ words, sentences }: Amount): string {
  return sentences > 0 ? count(sentences, 'sentence') : count(words, 'word');
}

function place(at: Place): string {
  return typeof at === 'number' ? `in sentence ${at}` : `at the ${at}`;
}
