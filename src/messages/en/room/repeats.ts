/** The list of clusters of repeats, one cluster, and the strips of marks that say who had a text when. */
import { joined, link, outside, rich, strong, type Rich } from '../../rich.js';
import { count, format } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const repeatsRoom = {
  'lag.first': text('first in our data'),
  'lag.exact': text('word for word'),
  'lag.changed': text('changed'),
  'lag.translated': text('translated'),
  'lag.later': (v: { outlets: number }): Rich => rich`+${format.number(v.outlets)} later`,

  'clusters.heading': (v: { clusters: number; outlets: number; to: string }): Rich =>
    rich`${link(v.to, count(v.clusters, 'text'))} ran in ${v.outlets < 3 ? (v.outlets === 1 ? 'one outlet' : 'two outlets') : count(v.outlets, 'outlet')} or more`,
  'clusters.none': text('No text was repeated like that'),
  'clusters.none-how': text('Fewer outlets, other days, or one filter less may find some.'),
  'clusters.none-yet': text('Where a text is carried by several outlets, or by one again and again, it stands here.'),
  'clusters.kicker': text('Repeats, word for word or nearly'),
  'clusters.lead': (v: {
    groups: readonly { name: string; first: number }[];
    agencies: number;
    tied: number;
    widest: number;
    to: string;
  }): Rich =>
    rich`${
      v.groups.length === 0
        ? ''
        : rich`First in our data: ${joined(
            v.groups.map(({ name, first }) => rich`${outside(name)} in ${format.number(first)}`),
            ', ',
          )}. `
    }${v.agencies > 0 ? `An agency was first in ${format.number(v.agencies)}. ` : ''}${
      v.tied > 0
        ? `In ${format.number(v.tied)} two or more outlets state the same earliest time, and nobody was first. `
        : ''
    }${v.widest > 1 ? rich`The widest reached ${link(v.to, count(v.widest, 'outlet'))}.` : ''}`,
  'clusters.newest-first': text('Newest first'),
  'clusters.widest-first': text('Most outlets first'),
  'clusters.fastest-first': text('Shortest time to the last outlet first'),
  'clusters.order': text('Order:'),
  'clusters.newest': text('newest'),
  'clusters.outlets': text('most outlets'),
  'clusters.fastest': text('fastest'),
  'clusters.first': text('first'),
  'clusters.tied': (v: { others: number }): Rich => rich`at the same time as ${count(v.others, 'other')}`,
  'clusters.reach': (v: { outlets: number; minutes: number }): Rich =>
    v.outlets === 1
      ? rich`${strong('one outlet')}`
      : rich`${strong(count(v.outlets, 'outlet'))} ${v.minutes === 0 ? 'at the same time' : `in ${format.duration(v.minutes)}`}`,
  'clusters.again': (v: { items: number }): Rich =>
    rich`again ${v.items === 1 ? 'once' : `${format.number(v.items)} times`}`,
  'clusters.wire': (v: { name: string; minutes: number }): Rich =>
    rich`${outside(v.name)} (agency) ${v.minutes === 0 ? 'at the same time' : `${format.duration(v.minutes)} later`}`,
  'clusters.filters': text('Filters'),
  'clusters.group': text('Group that has it'),
  'clusters.narrative': text('Narrative matched'),
  'clusters.more': (v: { n: number }): Rich => rich`${format.number(v.n)} more`,
  'clusters.at-least': text('In at least so many outlets'),
  'clusters.from': text('First published from'),
  'clusters.to': text('to'),
  'clusters.show': text('Show'),
  'clusters.chip-from': (v: { day: string }): Rich => rich`from ${format.day(v.day)}`,
  'clusters.chip-to': (v: { day: string }): Rich => rich`to ${format.day(v.day)}`,
  'clusters.rule': (v: { minWords: number }): Rich =>
    rich`Of the project’s period; texts of ${format.number(v.minWords)} words or more. An outlet’s edits of its own text are no repeats, and shares by a platform’s own means are left out.`,

  'cluster.kicker': text('Cluster of repeats'),
  'cluster.alone': text('Nothing else in our data repeats this text.'),
  'cluster.lead': (v: { outlets: number; items: number; minutes: number }): Rich =>
    v.outlets < 2
      ? rich`${count(v.items, 'item')} of one outlet.`
      : rich`${count(v.outlets, 'outlet')} ran it ${v.minutes === 0 ? 'at the same time' : `within ${format.duration(v.minutes)}`}, in ${link('#who', count(v.items, 'item'))}.`,
  'cluster.lead-first': (v: { name: string; agency: boolean }): Rich =>
    rich`${v.agency ? 'The agency ' : ''}${outside(v.name)} was first in our data.`,
  'cluster.lead-tied': (v: { outlets: number }): Rich =>
    rich`${count(v.outlets, 'outlet')} state the same earliest time: nobody was first.`,
  'cluster.lead-shares': text(
    'All of its items are shares by a platform’s own means: who wrote it is not in our data.',
  ),
  'cluster.lead-group': (v: { name: string; group: string; minutes: number }): Rich =>
    rich`${outside(v.name)} was the first of ${outside(v.group)}${v.minutes === 0 ? ', at the same time' : `, ${format.duration(v.minutes)} later`}.`,
  'cluster.wire-first': (v: { name: string; to: string; named: number; of: number }): Rich =>
    rich`${strong(rich`The text of an agency, ${link(v.to, [outside(v.name)])}.`)} Outlets that take the same wire look alike without acting together. ${naming(v)}${v.named > 0 ? '; weigh those less' : ''}.`,
  'cluster.wire-later': (v: { name: string; to: string; minutes: number; named: number; of: number }): Rich =>
    rich`${strong(rich`An agency, ${link(v.to, [outside(v.name)])}, has it too.`)} It published it ${v.minutes === 0 ? 'at the same time as the first' : `${format.duration(v.minutes)} after the first`}; times alone do not say whose text it is. ${naming(v)}.`,
  'cluster.who-said': text('Who said this first?'),
  'cluster.narratives': text('Narratives matched:'),
  'cluster.narrative': (v: { name: string; items: number; of: number }): Rich =>
    rich`${outside(v.name)} ${v.items === v.of ? '' : `(${format.number(v.items)} of ${format.number(v.of)})`}`,

  'cluster.who': text('Who published when'),
  'cluster.who-cut': (v: { shown: number; of: number }): Rich =>
    rich`The first ${format.number(v.shown)} of ${count(v.of, 'item')}; the CSV has all.`,
  'cluster.table': text('Items of the cluster'),
  'cluster.outlet': text('Outlet'),
  'cluster.time': text('Time'),
  'cluster.after': text('After'),
  'cluster.picture': text('Time after the first'),
  'cluster.how-alike': text('How alike'),
  'cluster.shared': text('Shared'),
  'cluster.shared-how': text('Sequences of three words that both texts have, of all that one of them has'),
  'cluster.names-agency': text('Names the agency'),
  'cluster.at-once': text('0 min'),
  'cluster.plus': (v: { minutes: number }): Rich => rich`+${format.duration(v.minutes)}`,
  'cluster.first': text('first in our data'),
  'cluster.same-time': text('same time as the first'),
  'cluster.exact': text('word for word'),
  'cluster.near': text('nearly'),
  'cluster.again': text('its own text again'),
  'cluster.own-edit': text('edits its own text'),
  'cluster.share': text('shared'),
  'cluster.yes': text('yes'),
  'cluster.no': text('no'),
  'cluster.is-agency': text('is the agency'),
  'cluster.beside-first': (v: { name: string }): Rich => rich`, put ${outside(v.name)} beside the first`,

  'cluster.side-by-side': text('Side by side'),
  'cluster.all-exact': text('All have these words: there is no other wording.'),
  'cluster.against': (v: { name: string }): Rich => rich`Against ${outside(v.name)}:`,
  'cluster.left-out': text('left out'),
  'cluster.put-in': text('put in'),
  'cluster.moved': text('moved'),
  'cluster.show': text('Show:'),
  'cluster.everything': text('everything'),
  'cluster.only-differences': text('only what differs'),
  'cluster.no-difference': text('Nothing but case, punctuation or spacing differs.'),
  'cluster.sentences-cut': (v: { shown: number; of: number }): Rich =>
    rich`The first ${count(v.shown, 'sentence')} of ${format.number(v.of)} are shown; an item’s own page has its whole text.`,
  'cluster.put-beside': text('Put beside it:'),
  'cluster.take-away': text('Take away:'),
  'cluster.more-beside': (v: { n: number }): Rich =>
    rich`and ${count(v.n, 'more outlet')}: follow “how alike” in the table.`,
  'cluster.boilerplate': text('Not compared, since the outlet puts it under or over its posts:'),
  'cluster.held-by': (v: { items: number; outlets: number }): Rich =>
    rich`${count(v.items, 'longer text')} of ${count(v.outlets, 'outlet')} ${v.items === 1 ? 'holds' : 'hold'} most of it`,
  'cluster.holds': (v: { items: number; outlets: number }): Rich =>
    rich`Most of ${count(v.items, 'shorter text')} of ${count(v.outlets, 'outlet')} stands in it`,
  'cluster.parts': text('In part'),
  'cluster.parts-how': text('Not counted as repeats; the earliest.'),
  'cluster.part-share': (v: { share: number }): Rich => rich`${format.share(v.share)} of the shorter`,
};

function naming({ name, named, of }: { name: string; named: number; of: number }): Rich {
  if (of === 0) return [];
  const who =
    named === 0
      ? `None of ${count(of, 'other outlet')} names`
      : `${format.number(named)} of ${count(of, 'other outlet')} ${named === 1 ? 'names' : 'name'}`;
  return rich`${who} ${outside(name)}`;
}
