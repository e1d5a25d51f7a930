/** What a page says of itself in JSON-LD, in the words of schema.org. */
import { elementsOf, type HtmlElement } from './html-tree.js';

export interface StructuredData {
  headline?: string;
  published?: string;
  body?: string;
  address?: string;
  language?: string;
  publisher?: string;
}

type Thing = Record<string, unknown>;
const NODES = 2_000;
const articles = /Article|Posting|Report|Broadcast|Podcast|VideoObject|Event$|Review/;

/** The first article, or what else is dated, in a page's JSON-LD; blocks that are no JSON are passed over. */
export function structuredData(root: HtmlElement): StructuredData {
  const things: Thing[] = [];
  for (const element of elementsOf(root)) {
    if (element.name !== 'script') continue;
    const source = element.children.filter((child) => typeof child === 'string').join('');
    try {
      collect(JSON.parse(clean(source)), things);
    } catch {
      // a page with a broken block still has its other marks
    }
  }
  const typed = things.filter((thing) => articles.test(texts(thing['@type']).join(' ')));
  const dated = (thing: Thing): boolean => publishedOf(thing) !== undefined;
  const best = typed.find((thing) => dated(thing) && thing['articleBody']) ?? typed.find(dated) ?? typed[0];
  const thing = best ?? things.find(dated);
  if (!thing) return {};
  const found: Record<keyof StructuredData, string | undefined> = {
    headline: text(thing['headline']) ?? (best ? text(thing['name']) : undefined),
    published: publishedOf(thing),
    body: text(thing['articleBody']) ?? text(thing['transcript']),
    address: address(thing['url']) ?? address(thing['mainEntityOfPage']) ?? address(thing['@id']),
    language: text(thing['inLanguage']),
    publisher: text(thing['publisher']) ?? text(thing['provider']) ?? text(thing['sourceOrganization']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** Sites wrap the block in CDATA or a comment, and leave line ends within strings. */
function clean(source: string): string {
  return source
    .replace(/^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/)?\s*(?:\]\]>|-->)\s*;?\s*$/, '')
    .replace(/\p{Cc}/gu, ' ');
}

function collect(value: unknown, things: Thing[]): void {
  const open: unknown[] = [value];
  for (let one = open.shift(); one !== undefined && things.length < NODES; one = open.shift()) {
    if (Array.isArray(one)) open.push(...one.slice(0, NODES));
    else if (typeof one === 'object' && one !== null) {
      const thing = one as Thing;
      things.push(thing);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'video']) {
        if (typeof thing[key] === 'object' && thing[key] !== null) open.push(thing[key]);
      }
    }
  }
}

function publishedOf(thing: Thing): string | undefined {
  return text(thing['datePublished']) ?? text(thing['uploadDate']) ?? text(thing['dateCreated']);
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

/** A text, or the name of a thing. */
function text(value: unknown): string | undefined {
  const [one] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (typeof one === 'string') return one.trim() === '' ? undefined : one.trim();
  if (typeof one !== 'object' || one === null) return undefined;
  return text((one as Thing)['name']) ?? undefined;
}

function address(value: unknown): string | undefined {
  const one = typeof value === 'object' && value !== null ? (value as Thing)['@id'] : value;
  return typeof one === 'string' && /^https?:\/\/\S+$/i.test(one) ? one : undefined;
}
