/** The page that searches items. */
import { link, outside, rich, strong, type Rich } from '../../rich.js';
import { count, format } from '../format.js';

const text = (words: string) => (): Rich => [words];
const example = (query: string, means: string) => (): Rich => rich`${outside(query)} ${means}`;

export const itemsRoom = {
  'items.heading': (v: { items: number; outlets: number }): Rich =>
    rich`${link('#rows', count(v.items, 'item'))} in ${link('#by-outlet', count(v.outlets, 'outlet'))}`,
  'items.nothing': text('Nothing found'),
  'items.empty': text('This project has no items yet'),
  'items.empty-how': text('Read some in from files of any kind:'),
  'items.nothing-how': text(
    'No item has this. Try other spellings or languages, or the beginning of a word with an asterisk.',
  ),
  'items.unreadable': text('The query cannot be read'),
  'items.unsearched': text('Nothing was searched. What was chosen is kept.'),
  'items.wrong-place': (v: { place: number }): Rich => rich`Character ${format.number(v.place)}:`,

  'items.search': text('Search'),
  'items.how': text('How to ask'),
  'items.ask-word': example('enemies', 'the word in all its forms'),
  'items.ask-exact': example('=enemies', 'only so spelt'),
  'items.ask-beginning': example('enem*', 'every word that begins so'),
  'items.ask-phrase': example('"only shelter"', 'the words in this order'),
  'items.ask-and': example('union AND port', 'both; AND may be left out'),
  'items.ask-or': example('union OR alliance', 'either, or both'),
  'items.ask-not': example('union NOT theatre', 'the first without the second'),
  'items.ask-near': example('surround* NEAR/8 enem*', 'at most eight words between them'),
  'items.ask-brackets': example('(a OR b) NEAR/8 (c OR d)', 'brackets group'),

  'items.read-as': text('Read as'),
  'items.word': (v: { word: string }): Rich => rich`${outside(v.word)}`,
  'items.exactly': (v: { word: string }): Rich => rich`${outside(v.word)} ${strong('exactly')}`,
  'items.phrase': (v: { words: string }): Rich => rich`“${outside(v.words)}”`,
  'items.or': (v: { parts: readonly Rich[] }): Rich => parted(v.parts, 'or'),
  'items.and': (v: { parts: readonly Rich[]; not: readonly Rich[] }): Rich => {
    const without =
      v.not.length === 0 ? [] : rich`${strong(v.parts.length > 0 ? 'but not' : 'not')} ${parted(v.not, 'nor')}`;
    return v.parts.length === 0 || v.not.length === 0
      ? [...parted(v.parts, 'and'), ...without]
      : rich`${parted(v.parts, 'and')}, ${without}`;
  },
  'items.not': (v: { part: Rich }): Rich => rich`${strong('not')} ${v.part}`,
  'items.near': (v: { within: number; left: Rich; right: Rich }): Rich =>
    rich`[ ${v.left} ] ${strong(rich`within ${count(v.within, 'word')} of`)} [ ${v.right} ]`,
  'items.bracket': (v: { part: Rich }): Rich => rich`[ ${v.part} ]`,
  'items.and-more': (v: { n: number }): Rich => rich`${format.number(v.n)} more`,

  'items.remove': text('Remove the filter'),
  'items.without-all': text('Remove all'),
  'items.days-chosen': (v: { from: string; to: string }): Rich =>
    v.from === ''
      ? rich`to ${format.day(v.to)}`
      : v.to === ''
        ? rich`from ${format.day(v.from)}`
        : rich`${format.span(v.from, v.to)}`,
  'items.week-from': (v: { day: string }): Rich => rich`${format.shortDay(v.day)} ${v.day.slice(0, 4)}`,

  'items.per': (v: { unit: 'day' | 'week' | 'month' | 'year' }): Rich => rich`Matching items a ${v.unit}`,
  'items.per-all': text('by group'),
  'items.per-chosen': text('all that match; those of the marked days are listed below'),
  'items.bar': (v: { days: string; n: number }): Rich => rich`${v.days}: ${count(v.n, 'item')}`,
  'items.days': text('Days'),
  'items.grip-from': text('First day'),
  'items.grip-to': text('Last day'),
  'items.from': text('From'),
  'items.to': text('to'),
  'items.day-form': text('year-month-day'),
  'items.show-days': text('Show these days'),
  'items.earlier': text('Earlier'),
  'items.later': text('Later'),
  'items.all': (v: { n: number }): Rich => rich`All ${format.number(v.n)}`,

  'items.narrow': text('Narrow down'),
  'items.by-group': text('Group'),
  'items.by-lang': text('Language'),
  'items.by-narrative': text('Narrative matched'),
  'items.by-outlet': text('Outlet'),
  'items.by-week': text('Week from'),
  'items.more': (v: { n: number }): Rich => rich`${format.number(v.n)} more`,
  'items.beyond': (v: { n: number }): Rich =>
    rich`${format.number(v.n)} more are not shown: the search narrows them down.`,

  'items.rows': (v: { rows: number; folded: boolean; sort: 'newest' | 'oldest' | 'outlets' }): Rich => {
    const order = { newest: 'newest first', oldest: 'oldest first', outlets: 'most outlets first' }[v.sort];
    return rich`${count(v.rows, v.folded ? 'row' : 'item')}, ${order}`;
  },
  'items.copies': text('Copies:'),
  'items.copies-folded': text('folded'),
  'items.copies-all': text('all'),
  'items.order': text('Order:'),
  'items.sort-newest': text('newest'),
  'items.sort-oldest': text('oldest'),
  'items.sort-outlets': text('most outlets'),
  'items.copies-of': (v: { items: number; outlets: number; first: boolean; folded: number }): Rich => {
    const fold = v.folded > 0 ? rich`; ${format.number(v.folded)} that match folded here` : [];
    return v.first
      ? rich`${strong('First in our data')} of ${count(v.items, 'copy', 'copies')} in ${count(v.outlets, 'outlet')}${fold}`
      : rich`One of ${count(v.items, 'copy', 'copies')} in ${count(v.outlets, 'outlet')}${fold}`;
  },

  'items.tries': text('What would find something'),
  'items.instead': text('Instead'),
  'items.query': text('Query'),
  'items.none': text('none'),
  'items.try-without-group': text('In all groups'),
  'items.try-without-outlet': text('In all outlets'),
  'items.try-without-lang': text('In all languages'),
  'items.try-without-week': text('In all weeks'),
  'items.try-without-narrative': text('Whatever the narrative'),
  'items.try-without-days': text('On all days'),
  'items.try-without-filters': text('Without any filter'),
  'items.try-either': text('Either of the words'),
  'items.try-part': text('Only this'),
};

/** With a word between them that stands out. */
function parted(parts: readonly Rich[], between: string): Rich {
  return parts.flatMap((part, index) => (index === 0 ? part : [' ', strong(between), ' ', ...part]));
}
