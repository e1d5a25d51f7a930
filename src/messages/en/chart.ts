/** Words on and around charts. */
import { outside, rich, type Rich } from '../rich.js';
import { count, format } from './format.js';

type Counted = { name: string; items: number };

export const chart = {
  noItems: 'no items',
  agency: 'agency',
  expected: 'expected',
  firstInOurData: 'first in our data',
  sameTime: 'same earliest time',
  items: 'items',
  none: 'none',

  weeklySharesTitle: (pooled: number): string =>
    `Share of items that match, by ${pooled === 1 ? 'week' : 'four weeks'}`,
  weeklySharesHow: (pooled: number): string =>
    `line: share; band: 95\u202f% interval (variation between ${pooled === 1 ? 'days' : 'weeks'}); number: whole period; not validated`,
  weeklySharesSource: (v: { shown: number; of: number; zone: string; cut: boolean; pooled: number }): Rich =>
    rich`${some(v.shown, v.of, 'narrative')}Weeks begin on Monday, ${format.zone(v.zone)}.${v.pooled === 1 ? ' Weeks of one day have no interval.' : ''}${v.cut ? ' Bands that go beyond the scale are cut off: weeks with few items.' : ''}`,

  wholeSharesTitle: 'Share of items that match, whole period',
  wholeSharesHow: 'mark: share; line: 95\u202f% interval (variation between days); not validated',
  wholeSharesSource: (v: { shown: number; of: number; sets: readonly Counted[]; cut: boolean }): Rich =>
    rich`${some(v.shown, v.of, 'narrative')}N: ${v.sets.flatMap(({ name, items }, at) => [at === 0 ? '' : ', ', outside(name), ` ${format.number(items)}`])} items.${v.cut ? ' Intervals that go beyond the scale are cut off.' : ''}`,

  outletSharesTitle: 'Share of items that match, by outlet',
  outletSharesHow:
    'outlets with most items; mark: share; line: 95\u202f% interval (variation between days); not validated',

  weeklyVolumesTitle: 'Items by week',
  weeklyVolumesHow: 'pale: weeks with items on fewer than seven days',
  weeklyVolumesSource: (v: {
    items: number;
    zone: string;
    sets: readonly (Counted & { outlets: number; outletsSeen: number })[];
  }): Rich =>
    rich`${count(v.items, 'item')}; ${v.sets.flatMap(({ name, items, outlets, outletsSeen }, at) => [at === 0 ? '' : '; ', outside(name), ` ${format.number(items)} from ${format.number(outletsSeen)} of ${count(outlets, 'outlet')}`])}. Weeks begin on Monday, ${format.zone(v.zone)}.`,

  clusterStripTitle: (v: { outlets: number; minutes: number }): Rich =>
    rich`One text, ${count(v.outlets, 'outlet')}, ${format.duration(v.minutes)}`,
  clusterStripHow: 'the text that most outlets carried word for word; each mark an item, hollow: the same outlet again',
  clusterStripLabel: 'Who published it when',
  clusterStripSource: (v: { shown: number; of: number; items: number; cluster: string; zone: string }): Rich =>
    rich`${count(v.items, 'item')} in cluster ${v.cluster}. ${v.shown < v.of ? `The first ${format.number(v.shown)} of ${count(v.of, 'outlet')} by time. ` : ''}Stated times, ${format.zone(v.zone)}.`,
  after: (minutes: number): string =>
    minutes >= 2_880 && minutes % 1_440 === 0
      ? `${format.number(minutes / 1_440)}\u00a0d`
      : minutes >= 60
        ? `${format.decimal(minutes / 60, Number.isInteger(minutes / 60) ? 0 : 1)}\u00a0h`
        : `${format.number(minutes)}\u00a0min`,

  spreadTitle: 'How soon the last outlet had it',
  spreadHow:
    'texts carried by two outlets or more, by the time from the first item to the first of the last outlet to join',
  spreadSource: (v: { clusters: number }): Rich => rich`${count(v.clusters, 'text')} carried by two outlets or more.`,
  spreadClass: (v: { from: number; to: number | null }): string => {
    const inDays = (v.to ?? v.from) >= 72;
    const [from, to] = [v.from, v.to ?? 0].map((hours) => format.number(inDays ? hours / 24 : hours));
    const unit = inDays ? 'd' : 'h';
    if (v.to === null) return `over ${from} ${unit}`;
    return v.from === 0 ? `to ${to} ${unit}` : `${from}–${to} ${unit}`;
  },

  firstsTitle: 'First in our data, by outlet',
  firstsHow:
    'filled: repeated texts with which it was first alone; hollow: expected if the order within each text were chance',
  firstsSource: (v: { shown: number; of: number; clusters: number; tied: number }): Rich =>
    rich`${some(v.shown, v.of, 'outlet')}${count(v.clusters, 'text')} with one first${v.tied > 0 ? `; ${format.number(v.tied)} more with a shared earliest time are left out` : ''}. Right: first, of the texts it carried.`,
  firstOf: (v: { first: number; clusters: number }): string =>
    `${format.number(v.first)} of ${format.number(v.clusters)}`,

  coverageTitle: 'What was collected',
  coverageHow: 'by outlet and day; pale: far below the usual of its weekday',
  coverageSource: (v: { shown: number; of: number; covered: number; days: number; step: number; zone: string }): Rich =>
    rich`${v.shown < v.of ? `The ${format.number(v.shown)} outlets with most items; ${format.number(v.of - v.shown)} more. ` : ''}${format.number(v.covered)} of ${format.number(v.days)} outlet-days with items (${format.share(v.days === 0 ? 0 : v.covered / v.days)}).${v.step > 1 ? ` Each step is ${format.number(v.step)} days: hatched where none has items, pale where all that have are far below the usual.` : ''} Days of ${format.zone(v.zone)}.`,

  hatchedKey: 'no items',
  dataLink: 'Data (CSV)',
};

/** `8 of 12 narratives, those with most. ` where not all are shown. */
function some(shown: number, of: number, what: string): string {
  return shown < of ? `${format.number(shown)} of ${count(of, what)}. ` : '';
}
