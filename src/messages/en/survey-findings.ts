/** What survey's findings say in English. A match is a match of the codebook's queries: never an assertion. */
import type { Interval } from '../../vocabulary/finding.js';
import type { Said } from '../language.js';
import type { Names } from '../names.js';
import { outside, rich, strong, type Rich } from '../rich.js';
import { count, format } from './format.js';

/** All outlets together: said without a place. */
const ALL = 'all';
const NOT_VALIDATED = 'matches of queries, not validated';

type Share = { n: number; of: number; interval?: Interval };

export const surveyFindings = {
  'survey.no-items': (): Said => ({
    headline: rich`No items yet`,
    sentence: rich`There are ${strong('no items')} in the period under study.`,
    proof: rich`nothing was imported, or all of it lies outside the period`,
  }),

  'survey.volume': (v: { items: number; outlets: number; days: number; from: string; to: string }): Said => ({
    headline: rich`${count(v.items, 'item')} from ${count(v.outlets, 'outlet')}`,
    sentence: rich`${strong(count(v.outlets, 'outlet'))} published ${strong(count(v.items, 'item'))} that we hold, from ${format.span(v.from, v.to)}.`,
    proof: rich`items on ${count(v.days, 'day')}; what was not collected is not counted`,
  }),

  'survey.most-matched': (v: { narrative: string; set: string; days: number } & Share, names: Names): Said => ({
    headline: rich`${narrative(names, v.narrative)} is the most matched narrative${inside(names, v.set)}`,
    sentence: rich`${opening(names, v.set)}he queries for ${narrative(names, v.narrative)} match most: ${strong(format.share(v.n / v.of))} of items.`,
    proof: rich`${nOf(v)}, ${varying(v.interval, v.days)}; ${NOT_VALIDATED}`,
  }),

  'survey.most-matched-in': (
    v: {
      narrative: string;
      sets: readonly string[];
      least: string;
      most: string;
      mostN: number;
      mostOf: number;
      mostInterval?: Interval;
    } & Share,
    names: Names,
  ): Said => ({
    headline: rich`${narrative(names, v.narrative)} is the most matched narrative in ${setList(names, v.sets)}`,
    sentence: rich`In ${setList(names, v.sets)} the queries for ${narrative(names, v.narrative)} match most: ${fromTo(v.n / v.of, v.mostN / v.mostOf)} of items.`,
    proof: rich`${set(names, v.least)}: ${nOf(v)}${bounds(v.interval)}; ${set(names, v.most)}: ${nOf({ n: v.mostN, of: v.mostOf })}${bounds(v.mostInterval)}; ${NOT_VALIDATED}`,
  }),

  'survey.group-differs': (
    v: {
      narrative: string;
      larger: string;
      smaller: string;
      n: number;
      of: number;
      interval: Interval;
      /** days with items */
      days: number;
      otherN: number;
      otherOf: number;
      otherInterval: Interval;
      otherDays: number;
    },
    names: Names,
  ): Said => ({
    headline: rich`${narrative(names, v.narrative)} turns up more in ${set(names, v.larger)} than in ${set(names, v.smaller)}`,
    sentence: rich`The queries for ${narrative(names, v.narrative)} match ${strong(format.share(v.n / v.of))} of items in ${set(names, v.larger)} and ${strong(format.share(v.otherN / v.otherOf))} in ${set(names, v.smaller)}.`,
    proof: rich`${nOf(v)}, 95${'\u202f'}% interval ${strong(format.interval(v.interval))}, against ${nOf({ n: v.otherN, of: v.otherOf })}, ${strong(format.interval(v.otherInterval))}: the intervals do not meet${otherDays(v, names)}; ${NOT_VALIDATED}`,
  }),

  'survey.groups-differ-too': (v: { narratives: readonly string[] }, names: Names): Said => ({
    headline: rich`Groups also differ in ${count(v.narratives.length, 'narrative')}`,
    sentence: rich`Groups differ clearly in ${v.narratives.length === 1 ? 'one other narrative' : `${format.number(v.narratives.length)} other narratives`} too: ${list(v.narratives, names, 8)}.`,
    proof: rich`the intervals of two groups do not meet; ${NOT_VALIDATED}`,
  }),

  'survey.groups-alike': (v: { narratives: readonly string[]; of: number }, names: Names): Said => ({
    headline: rich`No clear difference between groups`,
    sentence: rich`Not shown: that groups differ in ${list(v.narratives, names, 6)}.`,
    proof: rich`${format.number(v.narratives.length)} of ${count(v.of, 'narrative')}: the 95${'\u202f'}% intervals of all groups meet, or a group has too few days to have one`,
  }),

  'survey.rose': (v: Change, names: Names): Said => changed('more', v, names),
  'survey.fell': (v: Change, names: Names): Said => changed('less', v, names),

  'survey.no-change': (v: { pairs: number; of: number }): Said => ({
    headline: rich`No change over time is shown`,
    sentence: rich`Not shown: a change over time in ${v.pairs === v.of ? 'any narrative' : 'the other narratives'}.`,
    proof: rich`in ${format.number(v.pairs)} of ${count(v.of, 'pair')} of narrative and group the intervals of all thirds of the period meet`,
  }),

  'survey.few-days': (v: { days: number }): Said => ({
    headline: rich`Too few days to speak of change`,
    sentence: rich`Of change over time nothing can be said: there are items on ${count(v.days, 'day')}.`,
    proof: rich`to compare the thirds of a period it must be three weeks long`,
  }),

  'survey.unmatched': (v: { n: number; of: number }): Said => ({
    headline: rich`Part of what was published matches no narrative`,
    sentence: rich`${strong(format.share(v.n / v.of))} of items match no query of the codebook.`,
    proof: rich`${nOf(v)}; what they are about, the codebook cannot say`,
  }),

  'survey.never-matched': (v: { narratives: readonly string[]; of: number }, names: Names): Said => ({
    headline: rich`Some narratives match nothing`,
    sentence: rich`Not found: a single item that matches ${list(v.narratives, names, 8, 'or')}.`,
    proof: rich`${format.number(v.narratives.length)} of ${count(v.of, 'narrative')}; either the line is absent, or its queries miss it`,
  }),

  'survey.no-codebook': (v: { items: number }): Said => ({
    headline: rich`No codebook yet`,
    sentence: rich`There is no codebook yet, so nothing is said of narratives. With one, this report would say which share of the ${count(v.items, 'item')} matches each line, in which outlets, and how that changes.`,
    proof: rich`a first codebook is one narrative with one query, in codebook.yaml`,
  }),
};

type Change = {
  narrative: string;
  set: string;
  n: number;
  of: number;
  interval: Interval;
  laterN: number;
  laterOf: number;
  laterInterval: Interval;
  from: string;
  to: string;
  laterFrom: string;
  laterTo: string;
};

function changed(way: 'more' | 'less', v: Change, names: Names): Said {
  return {
    headline: rich`${narrative(names, v.narrative)} turns up ${way} often${inside(names, v.set)} from ${format.day(v.laterFrom)} on`,
    sentence: rich`${v.set === ALL ? 'M' : rich`In ${set(names, v.set)} m`}atches for ${narrative(names, v.narrative)} went from ${strong(format.share(v.n / v.of))} of items (${format.span(v.from, v.to)}) to ${strong(format.share(v.laterN / v.laterOf))} (${format.span(v.laterFrom, v.laterTo)}).`,
    proof: rich`${nOf(v)}, 95${'\u202f'}% interval ${strong(format.interval(v.interval))}, then ${nOf({ n: v.laterN, of: v.laterOf })}, ${strong(format.interval(v.laterInterval))} (variation between days); ${NOT_VALIDATED}`,
  };
}

function narrative(names: Names, id: string): Rich {
  const [open = '', close = ''] = format.quoted('\u0000').split('\u0000');
  return rich`${open}${outside(names.narrative(id))}${close}`;
}

function set(names: Names, id: string): Rich {
  return rich`${outside(names.set(id))}`;
}

function list(ids: readonly string[], names: Names, most: number, and: 'and' | 'or' = 'and'): Rich {
  const shown = ids.slice(0, most).map((id) => narrative(names, id));
  const rest = ids.length - shown.length;
  const all = rest > 0 ? [...shown, rich`${format.number(rest)} more`] : shown;
  return all.flatMap((one, at) => (at === 0 ? one : [at === all.length - 1 ? ` ${and} ` : ', ', ...one]));
}

function inside(names: Names, id: string): Rich {
  return id === ALL ? [] : rich` in ${set(names, id)}`;
}

function opening(names: Names, id: string): Rich {
  return id === ALL ? ['T'] : rich`In ${set(names, id)} t`;
}

/** `from 3.1 % to 4.2 %`, or `3.5 %` where both are written alike. */
function fromTo(least: number, most: number): Rich {
  const [low, high] = [format.share(least), format.share(most)];
  return low === high ? rich`${strong(low)}` : rich`from ${strong(low)} to ${strong(high)}`;
}

function setList(names: Names, ids: readonly string[]): Rich {
  return ids.flatMap((id, at) => [at === 0 ? '' : at === ids.length - 1 ? ' and ' : ', ', ...set(names, id)]);
}

/** Groups of which we hold other days are not compared alike: what was news on one day was none on another. */
function otherDays(
  { larger, smaller, days, otherDays: other }: { larger: string; smaller: string; days: number; otherDays: number },
  names: Names,
): Rich {
  if (Math.min(days, other) >= 0.8 * Math.max(days, other)) return [];
  return rich`, but we hold ${count(days, 'day')} of ${set(names, larger)} and ${format.number(other)} of ${set(names, smaller)}, which may have had other news`;
}

function bounds(interval: Interval | undefined): Rich {
  return interval ? rich`, 95${'\u202f'}% interval ${strong(format.interval(interval))}` : [];
}

function nOf({ n, of }: { n: number; of: number }): string {
  return `${format.number(n)} of ${count(of, 'item')}`;
}

function varying(interval: Interval | undefined, days: number): Rich {
  if (!interval) return rich`no interval: ${count(days, 'day')} with items`;
  const how = interval.method === 'exact' ? 'exact bound' : `variation between ${count(days, 'day')}`;
  return rich`95${'\u202f'}% interval ${strong(format.interval(interval))} (${how})`;
}
