/** What a page says of itself in the elements of its head: `<meta>`, `<link>`, `<title>`, and in microdata. */
import { elementsOf, lineOf, type HtmlElement } from './html-tree.js';

/** The first content under each name, in lower case; of links under `rel:NAME`, of the title under `title`. */
export type PageMarks = ReadonlyMap<string, string>;

export function pageMarks(root: HtmlElement): PageMarks {
  const marks = new Map<string, string>();
  const put = (name: string, value: string | undefined): void => {
    const key = name.trim().toLowerCase();
    if (key !== '' && value !== undefined && value.trim() !== '' && !marks.has(key)) marks.set(key, value.trim());
  };
  for (const element of elementsOf(root)) {
    const { name, attributes } = element;
    if (name === 'meta') {
      for (const key of ['property', 'name', 'itemprop', 'http-equiv'])
        put(attributes[key] ?? '', attributes['content']);
    } else if (name === 'link') put(`rel:${attributes['rel'] ?? ''}`, attributes['href']);
    else if (name === 'title' && element.parent?.name !== 'svg') put('title', lineOf(element));
    else if (name === 'html') put('lang', attributes['lang'] ?? attributes['xml:lang']);
    else if (attributes['itemprop'] !== undefined && name !== 'time') {
      for (const key of attributes['itemprop'].split(/\s+/)) {
        if (key === 'headline') put('headline', lineOf(element));
        if (/^date(?:Published|Created)$/.test(key)) put(key, attributes['content'] ?? lineOf(element));
      }
    }
  }
  return marks;
}

/** The first of some marks that a page has. */
export function firstMark(marks: PageMarks, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = marks.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}
