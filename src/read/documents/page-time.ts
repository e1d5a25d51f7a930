/** When a page was published, as it says itself: in structured data, marks, elements for times, or words a reader sees. */
import { readTime } from '../dates.js';
import { monthOfName } from '../month-names.js';
import { elementsOf, lineOf, type HtmlElement } from './html-tree.js';
import type { PageMarks } from './page-marks.js';
import { isNever } from './page-parts.js';

/** By which names sites state it, the most common first; and by which they may state another time as well. */
const names = `article:published_time og:article:published_time og:published_time article:published
  mediator_published_time parsely-pub-date sailthru.date cxenseparse:recs:publishtime pubdate publishdate publish-date
  publish_date publication_date article.published ptime`.split(/\s+/);
const vagueNames =
  'datepublished datecreated dcterms.issued dcterms.created dcterms.date dc.date.issued dc.date date ya:ovs:upload_date'.split(
    ' ',
  );

const CLOCK = String.raw`(?:[\s,|/]{1,4}(?:в|о|у|a las|at|o|godz\.)?\s?\d\d?[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?)?`;
const visible = [
  new RegExp(
    String.raw`(?<![\d.])\d\d?\s(?<month>\p{L}{3,})\.?,?\s\d{4}(?:\s(?:г|р|года|году|року|r)(?!\p{L})\.?)?${CLOCK}`,
    'u',
  ),
  new RegExp(String.raw`(?<!\p{L})(?<month>\p{L}{3,})\.?\s\d\d?(?:st|nd|rd|th)?,\s\d{4}${CLOCK}`, 'u'),
  new RegExp(String.raw`(?<![\d.])\d\d?\.\d\d?\.\d{4}${CLOCK}(?![\d])`, 'u'),
  new RegExp(String.raw`(?<![\d.])(?:\d\d?:\d\d[\s,|/]{1,4})\d\d?\.\d\d?\.\d{4}(?![\d])`, 'u'),
  /(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)/u,
];
/** How far a reader looks for the time of an article, in UTF-16 units of text before and behind its title. */
const NEAR = 600;

/**
 * The time as it is stated, or ''. Of a day without a clock that is said somewhere, and the same day with one elsewhere, the
 * latter.
 */
export function pageTime(root: HtmlElement, marks: PageMarks, structured: string | undefined, address: string): string {
  const said = (keys: readonly string[]): string[] => keys.flatMap((name) => marks.get(name) ?? []);
  const { published, other } = timeElements(root);
  const inHead = [...(structured === undefined ? [] : [structured]), ...said(names)];
  const stated = [...inHead, ...published, ...said(vagueNames), ...other].filter(isTime).map(tidy);
  const all = [...stated, ...visibleTimes(root), ...dayInAddress(address)];
  const [first] = all;
  if (first === undefined || hasClock(first)) return first ?? '';
  return all.find((time) => hasClock(time) && dayOf(time) === dayOf(first)) ?? first;
}

/** `<time datetime>`: one that says it is the publication, then the first outside of lists and headers. */
function timeElements(root: HtmlElement): { published: string[]; other: string[] } {
  const times = elementsOf(root).filter(({ name }) => name === 'time');
  const stated = (one: HtmlElement): string[] => {
    const { datetime, content } = one.attributes;
    return [datetime, content, lineOf(one)].filter(isTime).slice(0, 1);
  };
  const published = times.filter(
    ({ attributes }) => /datePublished/i.test(attributes['itemprop'] ?? '') || 'pubdate' in attributes,
  );
  const outside = times.filter((time) => !isInside(time));
  return { published: published.flatMap(stated).slice(0, 1), other: outside.flatMap(stated).slice(0, 2) };
}

function isInside({ parent }: HtmlElement): boolean {
  for (let here = parent; here; here = here.parent) {
    if (isNever(here) || here.name === 'li' || here.name === 'header')
      return here.name !== 'header' || !holdsTitle(here);
  }
  return false;
}

function holdsTitle(element: HtmlElement): boolean {
  return elementsOf(element).some(({ name }) => name === 'h1');
}

/** The first times in the text around the first heading. */
function visibleTimes(root: HtmlElement): string[] {
  const elements = elementsOf(root);
  const body = elements.find(({ name }) => name === 'body') ?? root;
  const title = elements.find(({ name }) => name === 'h1');
  const text = lineOf(body);
  const at = title ? Math.max(0, text.indexOf(lineOf(title))) : 0;
  const behind = text.slice(at, at + (title ? lineOf(title).length : 0) + NEAR);
  const before = text.slice(Math.max(0, at - NEAR), at);
  return [...timesIn(behind), ...timesIn(before).slice(-1)];
}

function timesIn(text: string): string[] {
  const found: { at: number; time: string }[] = [];
  for (const pattern of visible) {
    for (const match of text.matchAll(new RegExp(pattern.source, 'gu'))) {
      if (match.groups?.['month'] !== undefined && monthOfName(match.groups['month']) === undefined) continue;
      const time = tidy(match[0]);
      if (isTime(time)) found.push({ at: match.index, time });
    }
  }
  return found.toSorted((a, b) => a.at - b.at || b.time.length - a.time.length).map(({ time }) => time);
}

/** `/2031/05/06/` in an address; a month alone is no day. */
function dayInAddress(address: string): string[] {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/_-])/.exec(address) ?? [];
  const time = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return year !== undefined && isTime(time) ? [time] : [];
}

/** Forms that people read and `readTime` does not: a point in a clock, words before it, a bar between day and clock. */
function tidy(time: string): string {
  return time
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\s?[|/]\s?(?=\d\d?[:.]\d\d)/, ' ')
    .replace(/\s(?:года|году|року|r)(?!\p{L})\.?/u, '')
    .replace(/\s?(?:у|a las|o|godz\.)\s(?=\d\d?[:.]\d\d)/u, ' ')
    .replace(/(?<=\d{4},? )(\d\d?)\.(\d\d)$/, '$1:$2');
}

/** Whether it can be read as a time, but for its zone. */
export function isTime(time: string | undefined): time is string {
  if (time === undefined || time.length > 80 || time.trim() === '') return false;
  const read = readTime(tidy(time), {});
  return !('problem' in read) || read.problem === 'no-zone';
}

function hasClock(time: string): boolean {
  return /\d[:T]\d\d|\d{10,}/.test(time);
}

/** The day that a time states, as days since 1970 in whatever zone it is meant. */
function dayOf(time: string): number {
  const local = time.replace(/\s*(?:Z|[+-]\d\d:?\d\d|UTC|GMT)(?:\s*\([^)]*\))?$/, '');
  const read = readTime(local, { toInstant: (ms) => ms });
  return 'problem' in read ? NaN : Math.floor(read.ms / 86_400_000);
}
