/** What is missing, and the data statement. */
import { outside, rich, strong, type Rich } from '../rich.js';
import { count, format } from './format.js';

const text = (words: string) => (): Rich => [words];

type Span = { from: string; to: string };
type Gap = Span & { outlets: readonly string[] };
/** `year`: days are of more than one year */
type Gaps = { gaps: readonly Gap[]; total: number; year: boolean };

export const dataPage = {
  'missing.title': text('What is missing'),
  'missing.never': (v: { outlets: readonly string[] }) =>
    rich`${strong('Never seen:')} ${named(v.outlets, 20)}${v.outlets.length === 1 ? ' is' : ' are'} listed, but no item is in the period.`,
  'missing.nobody': (v: { spans: readonly Span[]; days: number; year: boolean }) =>
    rich`${strong('No outlet at all')} on ${count(v.days, 'day')}: ${format.list(
      v.spans.map(({ from, to }) => format.shortSpan(from, to, v.year)),
      8,
    )}.`,
  'missing.gaps': (v: Gaps) => rich`${strong('No items')} for three days or more, though usually daily: ${spells(v)}.`,
  'missing.low': (v: Gaps) => rich`${strong('Far below the usual')} of the weekday: ${spells(v)}.`,
  'missing.outside': (v: { items: number }) =>
    rich`${strong('Outside the period:')} ${count(v.items, 'item')}, kept and not counted.`,
  'missing.changed': (v: { items: number }) =>
    rich`${strong('Changed:')} of ${count(v.items, 'item')} more than one version was seen; the latest counts.`,
  'missing.none': text('No outlet is missing, and no day of an outlet is empty or far below its usual.'),
  'missing.meaning': text(
    'All numbers are of what was collected. For outlets and days that were not, nothing can be said, and a text whose first publisher was not collected has another “first” in our data.',
  ),
  'missing.set-aside-title': text('Set aside'),
  'missing.set-aside-how': (v: { rows: number }) =>
    rich`${count(v.rows, 'row')} that became no item, by reason; they are kept and can be tried again`,
  'missing.nothing-set-aside': text('No row was set aside.'),
  'missing.imports-title': text('Imported files'),
  'missing.imports-how': (v: { shown: number; of: number }) =>
    rich`rows = new items + new versions + merged + known + set aside${v.shown < v.of ? `; ${format.number(v.shown)} of ${count(v.of, 'file')}` : ''}`,
  'missing.unfinished': text('not finished'),
  'missing.all-files': (v: { files: number }) => rich`All ${count(v.files, 'file')}`,

  'column.reason': text('Reason'),
  'column.rows': text('Rows'),
  'column.what-now': text('What to do'),
  'column.example': text('Example'),
  'column.file': text('File'),
  'column.items': text('New items'),
  'column.versions': text('Versions'),
  'column.merged': text('Merged'),
  'column.known': text('Known'),
  'column.set-aside': text('Set aside'),
  'column.hash': text('SHA-256, first 12'),

  'data.title': text('The data'),
  'data.items': text('Items'),
  'data.items-are': (v: { items: number; days: number; from: string; to: string; zone: string }) =>
    rich`${format.number(v.items)} on ${count(v.days, 'day')}, ${format.span(v.from, v.to)}, days of ${format.zone(v.zone)}`,
  'data.no-items': text('none'),
  'data.period': text('Period'),
  'data.period-is': (v: { from: string; to: string }) => rich`${format.span(v.from, v.to)}, as the project states it`,
  'data.no-period': text('none is stated: all items count'),
  'data.outlets': text('Outlets'),
  'data.outlets-are': (v: { seen: number; listed: number }) =>
    rich`${format.number(v.seen)} with items, of ${format.number(v.listed)} listed`,
  'data.rule': text('Chosen by'),
  'data.rule-is': (v: { rule: string }) => rich`${outside(v.rule)}`,
  'data.no-rule': text('no rule is stated: what share of a media space these outlets are, nobody can say'),
  'data.groups': text('Groups'),
  'data.groups-are': (v: { groups: readonly { name: string; outlets: number; items: number }[] }) =>
    v.groups.flatMap(({ name, outlets, items }, at) => [
      at === 0 ? '' : '; ',
      outside(name),
      ` (${count(outlets, 'outlet')}, ${count(items, 'item')})`,
    ]),
  'data.no-groups': text('none'),
  'data.languages': text('Languages'),
  'data.languages-are': (v: {
    languages: readonly { language: string; items: number }[];
    mixed: number;
    otherwise: number;
    disguised: number;
  }) =>
    v.languages
      .flatMap(({ language, items }, at) => [
        at === 0 ? '' : ', ',
        outside(format.language(language)),
        ` ${format.number(items)}`,
      ])
      .concat(
        v.languages.some(({ language }) => language === '') ? '' : ', none in no known language',
        ', as their texts show and, where a text is short, its source states',
        v.mixed > 0 ? `; ${format.number(v.mixed)} in more than one language` : '',
        v.otherwise > 0 ? `; ${format.number(v.otherwise)} show another language than their source states` : '',
        v.disguised > 0
          ? `; ${format.number(v.disguised)} with letters of another alphabet inside words, read as meant`
          : '',
      ),
  'data.forms': text('Forms'),
  'data.forms-are': (v: { forms: readonly { form: 'post' | 'share' | 'reply' | 'quote'; items: number }[] }) => [
    format.list(v.forms.map(({ form, items }) => formOf[form](items))),
  ],
  'data.codebook': text('Codebook'),
  'data.codebook-is': (v: { version: number; narratives: number; themes: number }) =>
    rich`version ${v.version}: ${count(v.narratives, 'narrative')} in ${count(v.themes, 'theme')}`,
  'data.no-codebook': text('none yet'),
  'data.accounts': text('Accounts of people'),
  'data.accounts-hashed': text('stored under a keyed hash'),
  'data.accounts-named': text('stored by name, as the project states'),
};

const formOf = {
  post: (n: number) => count(n, 'post'),
  share: (n: number) => `${count(n, 'share')} (retweets, forwards)`,
  reply: (n: number) => count(n, 'reply', 'replies'),
  quote: (n: number) => count(n, 'quote'),
};

function named(outlets: readonly string[], most: number): Rich {
  const shown: Rich[] = outlets.slice(0, most).map((name) => [outside(name)]);
  if (outlets.length > most) shown.push([`${format.number(outlets.length - most)} more`]);
  return shown.flatMap((one, at) => (at === 0 ? one : [at === shown.length - 1 ? ' and ' : ', ', ...one]));
}

function spells({ gaps, total, year }: Gaps): Rich {
  const shown = gaps.flatMap(({ outlets, from, to }, at) => [
    at === 0 ? '' : '; ',
    ...named(outlets, 6),
    ` ${format.shortSpan(from, to, year)}`,
  ]);
  const more = total - gaps.length;
  return more > 0 ? [...shown, `; ${format.number(more)} more in the data of the figure`] : shown;
}
