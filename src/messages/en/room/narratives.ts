/** The page of narratives over time. A match is a match of the codebook's queries: never an assertion. */
import { joined, link, outside, rich, strong, type Rich } from '../../rich.js';
import { count, format } from '../format.js';

const text = (words: string) => (): Rich => [words];
const PERCENT_95 = '95\u202f%';

export const narrativesRoom = {
  'narratives.heading': (v: { n: number; of: number; narratives: number; href: string }): Rich =>
    rich`${link(v.href, `${format.number(v.n)} of ${count(v.of, 'item')}`)} match at least one of ${count(v.narratives, 'narrative')}`,
  'narratives.heading-one': (v: { name: string; n: number; of: number; href: string }): Rich =>
    rich`${quoted(v.name)} matches ${link(v.href, `${format.number(v.n)} of ${count(v.of, 'item')}`)}`,
  'narratives.heading-part': (v: {
    name: string;
    set: string;
    n: number;
    of: number;
    href: string;
    alone: boolean;
    span: { from: string; to: string } | null;
  }): Rich =>
    rich`${quoted(v.name)} matches ${v.alone ? '' : 'most, '}in ${outside(v.set)}: ${link(v.href, `${format.number(v.n)} of ${count(v.of, 'item')}`)}${v.span ? `, ${format.span(v.span.from, v.span.to)}` : ''}`,
  'narratives.none-matched': (v: { of: number }): Rich => rich`No narrative matches any of ${count(v.of, 'item')}`,
  'narratives.no-items': text('There are no items yet'),
  'narratives.no-items-how': text(
    'Read some in with refrain import FILE: counts of narratives stand here when that is done.',
  ),
  'narratives.no-items-then': (v: { from: string; to: string }): Rich =>
    rich`No items in these days: those counted are of ${format.span(v.from, v.to)}`,
  'narratives.no-codebook': (v: { items: number }): Rich =>
    rich`The codebook names no narratives yet, for ${count(v.items, 'item')}`,
  'narratives.no-codebook-how': text(
    'Name them in codebook.yaml, each with its queries; refrain check says whether they can be read. Until then only volumes can be shown.',
  ),
  'narratives.being-counted': text('Matches are still being counted'),
  'narratives.being-counted-how': (v: { narratives: number }): Rich =>
    rich`The survey is under way behind this page; open it again in a moment. Meanwhile, the ${count(v.narratives, 'narrative')} of the codebook and what they are found by:`,

  'narratives.not-validated': () =>
    rich`${strong('Not validated.')} These are items that match a narrative’s queries. A match may assert a line, report it, deny it or be about something else; a paraphrase is missed. Nobody has coded a sample yet: intervals show what varies between days, not how often a match is right.`,
  'narratives.part-only': (v: { by: 'week' | 'day' }): Rich =>
    rich`Only a part of the period is shown${v.by === 'week' ? ', in whole weeks' : ''}: counts are of these ${v.by === 'week' ? 'weeks' : 'days'}, and no share or interval is claimed for them together.`,

  'narratives.how': (v: {
    by: 'week' | 'day';
    pooled: number;
    scale: 'shared' | 'own';
    top: number;
    narratives: number;
  }): Rich =>
    rich`Share of items ${v.by === 'day' ? 'a day' : v.pooled > 1 ? `in ${format.number(v.pooled)} weeks` : 'a week'} that match, ${v.scale === 'own' ? 'each narrative on its own scale' : v.narratives === 1 ? `up to ${format.tick(v.top)}` : `one scale for all, up to ${format.tick(v.top)}`}.`,
  'narratives.key-interval': (v: { pooled: number }): Rich =>
    rich`${PERCENT_95} interval, variation between ${v.pooled > 1 ? 'weeks' : 'days'}`,
  'narratives.key-part': text('fewer than seven days with items'),
  'narratives.key-none': text('no items'),
  'narratives.key-cut': text('some intervals reach beyond the scale'),
  'narratives.event': (v: { name: string; from: string }): Rich => rich`${format.shortDay(v.from)}: ${outside(v.name)}`,
  'narratives.day-without-interval': text('A single day has no interval.'),
  'narratives.days-cut': (v: { days: number; cut: number }): Rich =>
    rich`The last ${count(v.days, 'day')}; ${count(v.cut, 'day')} before them are not shown one by one: choose other days.`,

  'narratives.by': text('By'),
  'narratives.by-week': text('week'),
  'narratives.by-day': text('day'),
  'narratives.scale': text('Scale'),
  'narratives.scale-shared': text('shared'),
  'narratives.scale-own': text('own'),
  'narratives.from': text('From'),
  'narratives.to': text('to'),
  'narratives.show': text('Show'),

  'narratives.n-items': (v: { n: number; href: string }): Rich => [link(v.href, count(v.n, 'item'))],
  'narratives.n-in-all': (v: { n: number; href: string }): Rich =>
    rich`${link(v.href, count(v.n, 'item'))} in all outlets and the whole period`,
  'narratives.n-of-N': (v: { n: number; N: number; href: string }): Rich => [
    link(v.href, `${format.number(v.n)} of ${format.number(v.N)}`),
  ],
  'narratives.share': (v: { share: number }): Rich => [strong(format.share(v.share))],
  'narratives.interval': (v: { low: number; high: number }): Rich => [format.interval(v)],
  'narratives.no-items-in': text('no items'),
  'narratives.point': (v: {
    from: string;
    to: string;
    n: number;
    N: number;
    share: number | null;
    interval: { low: number; high: number } | null;
  }): Rich =>
    v.share === null
      ? rich`${format.shortSpan(v.from, v.to, true)}: no items`
      : rich`${format.shortSpan(v.from, v.to, true)}: ${format.number(v.n)} of ${count(v.N, 'item')}, ${format.share(v.share)}${v.interval ? `, ${PERCENT_95} interval ${format.interval(v.interval)}` : ''}`,
  'narratives.volume': (v: { from: string; to: string; items: number }): Rich =>
    rich`${format.shortSpan(v.from, v.to, true)}: ${count(v.items, 'item')}`,
  'narratives.query': text('Query'),
  'narratives.any-language': text('any language'),
  'narratives.as-table': (v: { by: 'week' | 'day' }): Rich => [v.by === 'week' ? 'By week' : 'By day'],
  'narratives.table-of': (v: { name: string }): Rich => rich`${outside(v.name)}: n of N items, share, interval`,
  'narratives.column-week': text('Week from'),
  'narratives.column-day': text('Day'),
  'narratives.all-items': text('All items'),
  'narratives.all-items-how': (v: { top: number }): Rich =>
    rich`What was collected, for comparison; its own scale, up to ${format.number(v.top)}.`,
  'narratives.other-sets': (v: { sets: readonly { name: string; href: string }[] }): Rich =>
    rich`Not shown: ${listOf(v.sets.map(({ name, href }) => [link(href, [outside(name)])]))}.`,
  'narratives.others': (v: { n: number }): Rich => rich`${count(v.n, 'other narrative')}`,
  'narratives.never-matched': (v: { names: readonly string[]; more: number }): Rich =>
    rich`Never matched: ${listOf(v.names.map((name) => [outside(name)]))}${v.more > 0 ? ` and ${format.number(v.more)} more` : ''}.`,
  'narratives.source': (v: { zone: string; version: number; run: string; from: string; to: string }): Rich =>
    rich`Weeks begin on Monday, days of ${format.zone(v.zone)}; counted from ${format.span(v.from, v.to)}. Queries of codebook version ${v.version}, run over all items, earlier ones too: where the codebook changed there is no break. Survey, run ${v.run}.`,
};

function quoted(name: string): Rich {
  return rich`“${outside(name)}”`;
}

function listOf(parts: readonly Rich[]): Rich {
  return joined(parts, ', ');
}
