/** The outlets of a project, and the page of one. */
import type { alignments, outletKinds } from '../../../vocabulary/outlet.js';
import { link, outside, rich, type Rich } from '../../rich.js';
import { count, format } from '../format.js';

const text = (words: string) => (): Rich => [words];

type Kind = (typeof outletKinds)[number];
type Alignment = (typeof alignments)[number];

const kinds: Readonly<Record<Kind, string>> = {
  agency: 'news agency',
  site: 'news site',
  newspaper: 'newspaper',
  tv: 'TV channel',
  radio: 'radio station',
  telegram: 'Telegram channel',
  social: 'page on a social network',
  account: 'account',
  official: 'official body',
  other: 'other',
};

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export const outletsRoom = {
  'outlets.heading': (v: { listed: number; withItems: number }): Rich =>
    v.listed === 0
      ? ['No outlet is listed yet']
      : v.withItems === v.listed
        ? rich`${count(v.listed, 'outlet')}, all with items`
        : rich`${count(v.listed, 'outlet')}, ${format.number(v.withItems)} with items`,
  'outlets.rule': (v: { rule: string }): Rich => rich`Chosen by: ${outside(v.rule)}`,
  'outlets.no-rule': text(
    'No rule is stated by which they were chosen: what share of a media space they are, nobody can say.',
  ),
  'outlets.none-how': text(
    'List those that are to be monitored in outlets.yaml, with their groups: they stand here with their first items.',
  ),
  'outlets.kind': text('Kind'),
  'outlets.kind-is': (v: { kind: Kind }): Rich => [kinds[v.kind]],
  'outlets.country': text('Country'),
  'outlets.alignment': text('Alignment'),
  'outlets.alignment-is': (v: { is: Alignment }): Rich => [v.is],
  'outlets.first': text('First'),
  'outlets.last': text('Last'),
  'outlets.days-without': text('Days without'),
  'outlets.unknown-means': text(
    'Alignment is a claim with basis, reference and dates, as on the page of each outlet; without them it is unknown. Days without items are those of the whole period.',
  ),

  'outlet.heading': (v: { name: string; items: number; to: string; days: number; of: number }): Rich =>
    v.items === 0
      ? rich`${outside(v.name)}: no items`
      : rich`${outside(v.name)}: ${link(v.to, count(v.items, 'item'))} on ${format.number(v.days)} of ${count(v.of, 'day')}`,
  'outlet.span': (v: { from: string; to: string }): Rich => [format.span(v.from, v.to)],
  'outlet.volume-days': text('Items a day'),
  'outlet.volume-weeks': (v: { days: number }): Rich => rich`Items in ${count(v.days, 'day')}`,
  'outlet.hatched': text('hatched: no items; nothing says whether there were any'),
  'outlet.peak': (v: { items: number; from: string; to: string }): Rich =>
    rich`Most: ${count(v.items, 'item')}, ${format.shortSpan(v.from, v.to, true)}.`,
  'outlet.hours': text('Hours'),
  'outlet.hours-how': (v: { zone: string }): Rich =>
    rich`by weekday and hour, ${format.zone(v.zone)}; areas as the numbers`,
  'outlet.weekday': (v: { weekday: number }): Rich => [WEEKDAYS[v.weekday] ?? ''],
  'outlet.busiest': (v: { hour: number; share: number }): Rich =>
    rich`Busiest hour: ${String(v.hour).padStart(2, '0')}:00, ${format.share(v.share)} of its items.`,
  'outlet.narrative': text('Narrative'),
  'outlet.n-of': text('Items'),
  'outlet.n-of-is': (v: { n: number; N: number }): Rich => rich`${format.number(v.n)} of ${format.number(v.N)}`,
  'outlet.share': text('Share'),
  'outlet.not-validated': text('matches of queries, not validated'),
  'outlet.no-narratives': text('No query of the codebook matches any of its items.'),
  'outlet.narratives-cut': (v: { shown: number; of: number }): Rich =>
    rich`${format.number(v.shown)} of ${count(v.of, 'narrative')} are shown; all are in the JSON.`,
  'outlet.repeats': text('Whom it repeats'),
  'outlet.repeats-nobody': text('There is no cluster in which another outlet was first, alone, and this one later.'),
  'outlet.repeated-by': text('Who repeats it'),
  'outlet.repeated-by-nobody': text('There is no cluster in which this outlet was first, alone, and another later.'),
  'outlet.clusters': text('Clusters'),
  'outlet.median-lag': text('Later by (median)'),
  'outlet.exchanges-mean': text(
    'Clusters of copies and near copies of which the earlier of the two was the first of all, alone at its time, in our data. Both may have it from a third that is not in the data; an agency’s text is printed by others as a matter of course.',
  ),
  'outlet.about': text('About'),
  'outlet.groups': text('Groups'),
  'outlet.owner': text('Owner'),
  'outlet.not-stated': text('not stated'),
  'outlet.audience': text('Made for'),
  'outlet.languages': text('Languages'),
  'outlet.channels': text('Channels'),
  'outlet.aliases': text('Also known as'),
  'outlet.alignment-unknown': text('Unknown: the casebook has no claim with basis, reference and dates.'),
  'outlet.alignment-since': (v: { from: string; to: string | null }): Rich =>
    v.to === null ? rich`since ${format.day(v.from)}` : [format.span(v.from, v.to)],
  'outlet.reference': text('Reference:'),
  'outlet.gaps': text('Gaps'),
  'outlet.usual': (v: { n: number }): Rich => rich`usual: ${format.decimal(v.n, Number.isInteger(v.n) ? 0 : 1)} a day`,
  'outlet.no-gaps': text(
    'No three days without items in a row between its first and its last, and no day far below its usual.',
  ),
  'outlet.gap-none': (v: { from: string; to: string; items: number }): Rich =>
    rich`${format.shortSpan(v.from, v.to, true)}: no items`,
  'outlet.gap-low': (v: { from: string; to: string; items: number }): Rich =>
    rich`${format.shortSpan(v.from, v.to, true)}: ${count(v.items, 'item')}, far below the usual`,
  'outlet.gaps-cut': (v: { shown: number; of: number }): Rich =>
    rich`The last ${format.number(v.shown)} of ${format.number(v.of)}; all are in the JSON.`,
  'outlet.from': text('From'),
  'outlet.to': text('to'),
  'outlet.show-days': text('Show these days'),
  'outlet.all-days': text('All days'),
};
