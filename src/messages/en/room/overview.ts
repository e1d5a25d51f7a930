/** The first page: what is new, how outlets fare, what was found, what is missing. */
import { joined, link, outside, rich, strong, type Rich } from '../../rich.js';
import { count, format } from '../format.js';

const text = (words: string) => (): Rich => [words];

type Heading = {
  items: number;
  since: { kind: 'since'; at: number } | { kind: 'day'; day: string } | undefined;
  zone: string;
  /** new stories over several outlets; null where nothing can be new */
  stories: number | null;
  /** where they are listed */
  storiesTo: string;
  /** outlets without items */
  without: number;
};

/** What a link to a whole list says. */
const all = (n: number, of: string): string => (n < 2 ? count(n, of) : `All ${count(n, of)}`);

export const overviewRoom = {
  'overview.heading': ({ items, since, zone, stories, storiesTo, without }: Heading): Rich => {
    if (!since) return ['No items yet'];
    const fresh =
      since.kind === 'day'
        ? rich`${link(`/items?from=${since.day}&to=${since.day}`, count(items, 'item'))} on ${format.day(since.day)}, the last day with items.`
        : items === 0
          ? rich`Nothing new since ${format.moment(since.at, zone)}.`
          : rich`${count(items, 'new item')} since ${format.moment(since.at, zone)}.`;
    const more = [
      ...(stories === null
        ? []
        : [
            stories === 0
              ? ['no new story ran in several outlets']
              : rich`${link(storiesTo, count(stories, 'new story', 'new stories'))} ran in several outlets`,
          ]),
      ...(without === 0
        ? []
        : [rich`${link('#no-items', count(without, 'outlet'))} ${without === 1 ? 'has' : 'have'} no items`]),
    ];
    return more.length === 0 ? fresh : rich`${fresh} ${sentence(joined(more, '; '))}.`;
  },
  'overview.until': text('Data until'),
  'overview.last-visit': text('your last visit:'),
  'overview.first-visit': text('your first visit'),
  'overview.usual-is': (v: { n: number }): Rich => rich`usual ${rounded(v.n)}`,
  'overview.newest': text('Newest repeats across outlets'),
  'overview.all-clusters': (v: { clusters: number }): Rich => rich`${all(v.clusters, 'cluster')}`,
  'overview.no-clusters': text('No text was repeated by more than one outlet.'),
  'overview.being-made': text('This is being worked out; it will stand here in a moment.'),
  'overview.new': text('new'),
  'overview.findings': text('Findings of the last report'),
  'overview.all-findings': (v: { findings: number }): Rich => rich`${all(v.findings, 'finding')}`,
  'overview.health': text('Health of outlets'),
  'overview.all-outlets': (v: { outlets: number }): Rich => rich`${all(v.outlets, 'outlet')}`,
  'overview.outlet': text('Outlet'),
  'overview.six-weeks': text('Items a day, six weeks'),
  'overview.six-weeks-how': text('own scale; hatched: none, though usual'),
  'overview.last-day': text('Last 24 h'),
  'overview.usual': text('Usual a day'),
  'overview.last-item': text('Last item'),
  'overview.no-items': (v: { n: number }): Rich => rich`No items (${v.n})`,
  'overview.none': text('none'),
  'overview.outlets-cut': (v: { shown: number; of: number }): Rich =>
    rich`${format.number(v.shown)} of ${count(v.of, 'outlet')} are shown.`,
  'overview.and-more': (v: { n: number }): Rich => rich`and ${format.number(v.n)} more`,
  'overview.missing': text('What is missing'),
  'overview.missing-since': (v: { moment: string }): Rich => rich`No items since ${v.moment}, though usual.`,
  'overview.missing-more': (v: { n: number }): Rich =>
    rich`${count(v.n, 'more outlet')} without items on the last days.`,
  'overview.missing-never': text('No item in the period.'),
  'overview.missing-nobody': (v: { spans: readonly { from: string; to: string }[]; total: number }): Rich =>
    rich`${strong('No outlet at all')} ${format.list([...v.spans.map(({ from, to }) => format.shortSpan(from, to, true)), ...(v.total > v.spans.length ? [`${format.number(v.total - v.spans.length)} more times`] : [])])}.`,
  'overview.missing-days': (v: { from: string; to: string }): Rich =>
    rich`${format.shortSpan(v.from, v.to)}: no items, though usually daily.`,
  'overview.missing-gaps-more': (v: { n: number }): Rich => rich`${count(v.n, 'more gap')} of three days or longer.`,
  'overview.missing-set-aside': (v: { rows: number; reasons: number }): Rich =>
    rich`${strong('Set aside')} ${count(v.rows, 'row')} that could not be read, for ${count(v.reasons, 'reason')}.`,
  'overview.missing-unfinished': (v: { files: readonly string[] }): Rich =>
    rich`${strong('Broken off')} the import of ${joined(
      v.files.map((file) => [outside(file)]),
      ', ',
    )}; the same command goes on.`,
  'overview.missing-outside': (v: { items: number }): Rich =>
    rich`${strong('Outside the period')} ${count(v.items, 'item')}, kept and not counted.`,
  'overview.missing-validation': noted(
    'Narratives',
    'No item has been coded by a person yet: all counts are matches of queries, not validated.',
  ),
  'overview.missing-items': noted('Items', 'There are none yet:'),
  'overview.missing-codebook': noted('Narratives', 'The codebook has none yet: nothing is coded.'),
};

function noted(head: string, words: string): () => Rich {
  return () => rich`${strong(head)} ${words}`;
}

function rounded(n: number): string {
  return n < 10 && !Number.isInteger(n) ? format.decimal(n, 1) : format.number(n);
}

/** With a capital, where it begins with a letter. */
function sentence([first, ...rest]: Rich): Rich {
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first ?? '', ...rest];
}
