/** The report's frame, findings, survey, repeats and appendix. */
import { joined, outside, rich, strong, type Rich } from '../rich.js';
import { count, format } from './format.js';

const text = (words: string) => (): Rich => [words];

export const reportPage = {
  'head.kicker': (v: { name: string }) => rich`${outside(v.name)}`,
  'head.made-up': text('made-up countries, made-up data'),
  'head.matches': text('Matches of queries were counted; nobody has validated them.'),
  'head.data': (v: { items: number; outlets: number; from: string; to: string }) =>
    rich`All of this is said of ${count(v.items, 'item')} from ${count(v.outlets, 'outlet')}, ${format.span(v.from, v.to)}, and of nothing that was not collected.`,
  'head.no-data': text('As soon as items are imported, this page says what they repeat and who was first.'),
  'head.byline': (v: { day: string; software: string }) =>
    rich`Made on ${strong(format.day(v.day))} with ${v.software}`,
  'head.meta': (v: {
    items: number;
    from: string;
    to: string;
    seen: number;
    listed: number;
    days: number;
    all: number;
    languages: number;
    narratives: number;
    version: number;
  }) =>
    joined(
      [
        rich`${count(v.items, 'item')}, ${format.span(v.from, v.to)}`,
        rich`${format.number(v.seen)} of ${count(v.listed, 'listed outlet')} seen`,
        rich`${format.number(v.days)} of ${count(v.all, 'day')}`,
        ...(v.languages > 0 ? [rich`${count(v.languages, 'language')}`] : []),
        v.narratives > 0 ? rich`${count(v.narratives, 'narrative')}, codebook version ${v.version}` : rich`no codebook`,
      ],
      ' · ',
    ),

  'findings.title': text('What we found'),
  'findings.survey': text('In what was published'),
  'findings.repeats': text('In what is repeated'),
  'findings.weak': text('What was not found, and what cannot be said'),
  'findings.items': (v: { shown: number; total: number }) => [
    v.shown < v.total ? `${format.number(v.shown)} of ${count(v.total, 'item')}` : count(v.total, 'item'),
  ],
  'findings.see-survey': text('figures and table'),
  'findings.see-repeats': text('figures and tables'),
  'findings.see-data': text('what is missing'),

  'survey.title': text('Narratives'),
  'survey.title-volumes': text('What was published'),
  'survey.table-title': text('Items that match, whole period'),
  'survey.table-how': (v: { shown: number; of: number }) =>
    rich`not validated${v.shown < v.of ? `; ${format.number(v.shown)} of ${count(v.of, 'narrative')}, those with most matches` : ''}`,
  'survey.n-of-N': (v: { n: number; N: number }) => rich`${format.number(v.n)} of ${format.number(v.N)}`,
  'survey.table-note': (v: { unmatched: number; items: number }) =>
    rich`An item can match several narratives. ${format.number(v.unmatched)} of ${count(v.items, 'item')} match none. A dash stands where a set has items on fewer than two days.`,
  'survey.no-codebook': text(
    'Nothing is said of narratives, since the project has no codebook. One line in codebook.yaml, with a query such as “foreign agents” OR provocat*, is enough for a share of items with its interval, by group and week. Groups of outlets are named in outlets.yaml.',
  ),

  'repeats.title': text('Repeats'),
  'repeats.none': text('No text of enough words was found twice.'),
  'repeats.lead': (v: {
    items: number;
    minWords: number;
    tooShort: number;
    clusters: number;
    across: number;
    kinds: 'exact' | 'near';
    ownEdits: number;
  }) =>
    rich`Of ${count(v.items, 'item')}, ${format.number(v.tooShort)} are shorter than ${count(v.minWords, 'word')} and were left out. Among the others ${count(v.clusters, 'text')} stand${v.clusters === 1 ? 's' : ''} more than once${v.kinds === 'exact' ? ' with the same words in the same order' : ', with the same words or nearly so'}; ${format.number(v.across)} of them in two outlets or more.${v.ownEdits > 0 ? rich` Changed versions of an outlet’s own text, ${count(v.ownEdits, 'item')}, are no repeats and are not counted.` : ''}`,
  'repeats.top-title': text('Most widely repeated'),
  'repeats.top-how': (v: { shown: number; of: number }) =>
    rich`${format.number(v.shown)} of ${count(v.of, 'text')}, most outlets first; the text is that of the first item`,
  'repeats.top-source': (v: { zone: string }) =>
    rich`First is first in our data: the earliest stated time, ${format.zone(v.zone)}. Texts are cut to 280 characters.`,
  'repeats.first': text('first in our data'),
  'repeats.tied': (v: { others: number }) =>
    rich`same earliest time as ${count(v.others, 'other outlet')}: nobody was first`,
  'repeats.agency': text('agency'),
  'repeats.reach': (v: {
    outlets: number;
    items: number;
    minutes: number;
    shares: number;
    exact: number;
    near: number;
    again: number;
    ownEdits: number;
  }) =>
    rich`${strong(count(v.outlets, 'outlet'))}, ${count(v.items, 'item')}${v.outlets > 1 ? rich`, the last outlet ${v.minutes === 0 ? 'at the same time' : `after ${format.duration(v.minutes)}`}` : ''}${v.shares > 0 ? `, ${count(v.shares, 'share')} by the platform’s own means` : ''}. ${sentence(
      [
        v.outlets > 1 && v.exact > 0 ? `${count(v.exact, 'outlet')} with the first’s very words` : '',
        v.near > 0 ? `${count(v.near, 'outlet')} with differences` : '',
        v.again > 0 ? `${count(v.again, 'time')} an outlet’s own text again` : '',
        v.ownEdits > 0 ? `${count(v.ownEdits, 'edit')} of an outlet’s own text, not counted` : '',
      ],
    )}`,
  'repeats.wire': (v: { name: string; minutes: number }) =>
    rich`${outside(v.name)}, an agency, had it too, ${v.minutes === 0 ? 'at the same time' : `${format.duration(v.minutes)} later`}: whose text it is times do not say.`,
  'repeats.held-by': (v: { items: number; outlets: number; name: string; share: number }) =>
    rich`${count(v.items, 'longer text')} of ${count(v.outlets, 'outlet')} ${v.items === 1 ? 'holds' : 'hold'} most of this one; the earliest, of ${outside(v.name)}, ${format.share(v.share)} of it. Not counted as ${v.items === 1 ? 'a repeat' : 'repeats'}.`,
  'repeats.holds': (v: { items: number; outlets: number; name: string; share: number }) =>
    rich`Most of ${count(v.items, 'shorter text')} of ${count(v.outlets, 'outlet')} ${v.items === 1 ? 'stands' : 'stand'} in this one; of the earliest, of ${outside(v.name)}, ${format.share(v.share)}. Not counted as ${v.items === 1 ? 'a repeat' : 'repeats'}.`,
  'repeats.wordings-title': (v: { shown: number; of: number }) =>
    v.shown < v.of
      ? rich`${format.number(v.shown)} of ${count(v.of, 'other wording')}, against the first:`
      : rich`${count(v.of, 'other wording')}, against the first:`,
  'repeats.wording': (v: { outlets: number; items: number; minutes: number; closeness: number }) =>
    rich`${v.minutes === 0 ? 'at the same time' : `${format.duration(v.minutes)} later`}${v.outlets > 1 ? `, with ${count(v.outlets - 1, 'more outlet')}` : ''}; ${format.share(v.closeness)} alike${v.closeness < 0.5 ? ', near to the first by way of other wordings' : ''}`,
  'repeats.wordings-key': () =>
    rich`Alike: the share of runs of three words that stand in both texts. Struck through: what stood in the first and is left out; underlined: what was put in; dotted: what was moved. No mark says who changed what: both may have it from a third.`,
  'repeats.follows-title': text('Who had it first, who had it later'),
  'repeats.follows-how': (v: { shown: number }) =>
    rich`the ${count(v.shown, 'pair')} of outlets with most texts in that order`,
  'repeats.follows-note': text(
    'The order shows who was first in our data, not who took from whom: both may have it from a third.',
  ),
  'repeats.between-title': text('Between groups'),
  'repeats.between-how': text('texts whose first alone is of one group and that reached the other'),

  'repeats.boilerplate-title': text('What outlets put under or over everything'),
  'repeats.boilerplate-how': (v: { shown: number; lines: number; outlets: number }) =>
    rich`left out before texts were compared: ${v.shown < v.lines ? `${format.number(v.shown)} of ` : ''}${count(v.lines, 'line')} of ${count(v.outlets, 'outlet')}`,
  'repeats.boilerplate-note': text(
    'Learnt from each outlet’s own items: a line at the beginning or end of a post is left out where it stands in many different texts on several days. Without this, “Subscribe to our channel” would make repeats of posts that have nothing else in common. Posts: different texts of a day, from the first to the last day of the line.',
  ),

  'column.outlet': text('Outlet'),
  'column.line': text('Line'),
  'column.posts': text('Posts that have it'),
  'column.narrative': text('Narrative'),
  'column.n-of-N': text('n of N'),
  'column.share': text('Share'),
  'column.interval': text('95\u202f% interval'),
  'column.earlier': text('First'),
  'column.later': text('Later'),
  'column.texts': text('Texts'),
  'column.lag': text('Median lag'),
  'column.back': text('Other way'),
  'column.instrument': text('Instrument'),
  'column.version': text('Version'),
  'column.run': text('Run'),
  'column.options': text('Options'),

  'appendix.title': text('Appendix'),
  'appendix.items-title': text('Items under each finding'),
  'appendix.items-how': (v: { zone: string }) => rich`first by id, in order of time; times in ${format.zone(v.zone)}`,
  'appendix.under': (v: { findings: readonly number[]; shown: number; total: number }) =>
    rich`${v.findings.length === 1 ? 'Finding' : 'Findings'} ${format.list(v.findings.map(format.number))}: ${format.number(v.shown)} of ${count(v.total, 'item')}`,
  'appendix.of-narrative': (v: { name: string }) => rich`all that match ${outside(v.name)}, in every group`,
  'appendix.nothing': text('No finding rests on single items.'),
  'appendix.runs-title': text('Runs'),
  'appendix.runs-how': text('the same run gives the same numbers on every machine'),
  'appendix.untitled-form': (v: { form: 'post' | 'share' | 'reply' | 'quote' }): Rich => [v.form],
  'appendix.record': (v: { file: string; locator: string }) => rich`${outside(v.file)}, ${outside(v.locator)}`,
  'appendix.item': text('item'),

  'cite.title': text('How to cite'),
  'cite.text': (v: { name: string; headline: Rich; day: string; survey: string; repeats: string; software: string }) =>
    rich`${outside(v.name)}: ${v.headline}. Refrain report, ${format.day(v.day)}. Runs survey ${v.survey}, repeats ${v.repeats}. Software: ${v.software}.`,
  'cite.made-up': text('Countries, outlets, texts and numbers are made up.'),

  'figure.number': (v: { n: number }) => [`Figure ${v.n}.`],
  'table.number': (v: { n: number }) => [`Table ${v.n}.`],
  'print.footer': (v: { name: string; day: string; madeUp: boolean }) => [
    `${v.name} · ${format.day(v.day)}${v.madeUp ? ' · made-up countries, made-up data' : ''}`,
  ],
  'print.page': text('of'),
  'set.all': text('All outlets'),
  'set.ungrouped': text('In no group'),
};

/** Parts of a sentence that have something to say; none: nothing. */
function sentence(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : `${said.join(', ')}.`;
}
