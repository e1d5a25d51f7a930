import type { HtmlElement } from './html-tree.js';
import { elementsOf, lineOf } from './html-tree.js';
import { firstMark, type PageMarks } from './page-marks.js';

/**
 * A page's headline on one line: as readers see it where the page has one heading of the first rank that its title repeats;
 * else as it is stated, without the name of the site behind it.
 */
export function pageTitle(root: HtmlElement, marks: PageMarks, structured: string | undefined, site: string): string {
  const headings = elementsOf(root)
    .filter(({ name }) => name === 'h1')
    .map(lineOf)
    .filter((line) => line !== '');
  const stated = firstMark(marks, ['og:title', 'headline', 'twitter:title', 'title']) ?? structured ?? '';
  const [heading] = headings;
  if (heading !== undefined && (headings.length === 1 || stated.startsWith(heading)) && heading.length <= 400) {
    if (stated === '' || startsLike(stated, heading)) return heading;
  }
  return withoutSite(structured ?? stated, site)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether two headlines begin alike: the same first word. */
function startsLike(one: string, other: string): boolean {
  const first = (text: string): string => /[\p{L}\p{N}]+/u.exec(text.toLowerCase())?.[0] ?? '';
  return first(one) === first(other);
}

function withoutSite(title: string, site: string): string {
  const parted = /^(.{3,}?)\s+[|•·—–-]\s+([^|•·]{2,60})$/su.exec(title);
  if (!parted) return title;
  const [, before = title, behind = ''] = parted;
  return site !== '' && behind.toLowerCase().includes(site.toLowerCase()) ? before : title;
}
