/** What is said of the differences between two texts, short enough for a line in a list. */
import type { differencesPage as english } from '../en/differences-page.js';
import { outside, rich, type Rich } from '../rich.js';
import { count, format, nouns } from './format.js';

const text = (words: string) => (): Rich => [words];

type Amount = Parameters<(typeof english)['differences.inserted']>[0];

export const differencesPage: typeof english = {
  'differences.none': text('без відмінностей'),
  'differences.minor': text('ті самі слова; різняться великі літери, розділові знаки або пробіли'),
  'differences.long': text('завеликий, щоб поставити поруч'),
  'differences.unlike': text('надто відмінний, щоб поставити поруч'),
  'differences.inserted': (v) => rich`+${amount(v)} ${place(v.place)}`,
  'differences.removed': (v) => rich`−${amount(v)} ${place(v.place)}`,
  'differences.replaced': (v) => rich`${count(v.words, nouns.word)} → ${format.number(v.by)} ${place(v.place)}`,
  'differences.reworded': (v) => rich`${outside(v.earlier)} → ${outside(v.later)} ${place(v.place)}`,
  'differences.swapped': (v) => rich`${outside(v.earlier)} → ${outside(v.later)} у реченні ${v.sentence}`,
  'differences.moved': (v) =>
    v.sentences > 0
      ? rich`перенесено ${count(v.sentences, nouns.sentence)}, з ${v.from}-го місця на ${v.to}-те`
      : rich`перенесено ${count(v.words, nouns.word)}, з речення ${v.from} до ${v.to}`,
  'differences.more': (v) => rich`і ще ${count(v.changes, ['зміна', 'зміни', 'змін'])}`,
};

function amount({ words, sentences }: Amount): string {
  return sentences > 0 ? count(sentences, nouns.sentence) : count(words, nouns.word);
}

function place(at: Amount['place']): string {
  return typeof at === 'number' ? `у реченні ${at}` : at === 'start' ? 'на початку' : 'у кінці';
}
