/** A page as a tree that is quick to walk: no styles, no programs but structured data, and not deeper than the limit. */
import { Parser } from 'htmlparser2';

export interface HtmlElement {
  /** in lower case */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (HtmlElement | string)[];
  parent: HtmlElement | undefined;
}

export interface HtmlTree {
  root: HtmlElement;
  /** the first comments, in which programs that save pages say where they had them from */
  comments: readonly string[];
}

const COMMENTS = 50;
/** Whose content is no text of the page. Of scripts, structured data is kept. */
const dropped = new Set(['style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'canvas', 'select']);
const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** Whether an element stands within a line of text. */
export function isInline({ name }: HtmlElement): boolean {
  return inline.test(name);
}

/**
 * Never fails: what is not closed is closed at the end, and what is nested deeper than `depth` becomes text of the deepest
 * element that is kept, with a line end where a block began.
 *
 * @param depth elements within one another that are kept, from 1
 */
export function parseHtml(html: string, depth: number): HtmlTree {
  const root: HtmlElement = { name: '#root', attributes: {}, children: [], parent: undefined };
  const comments: string[] = [];
  let here = root;
  let level = 0; // of `here`
  let deeper = 0; // elements that are open below the deepest that is kept
  let silent = 0; // elements that are open within one that is dropped, itself included
  let text = '';
  const flush = (): void => {
    if (text !== '') here.children.push(text);
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (silent > 0 || dropped.has(name) || (name === 'script' && !isData(attributes))) {
          silent++;
          return;
        }
        if (level >= depth) {
          deeper++;
          if (!inline.test(name)) text += '\n';
          return;
        }
        flush();
        const element: HtmlElement = { name, attributes, children: [], parent: here };
        here.children.push(element);
        here = element;
        level++;
      },
      onclosetag() {
        if (silent > 0) silent--;
        else if (deeper > 0) deeper--;
        else if (here.parent) {
          flush();
          here = here.parent;
          level--;
        }
      },
      ontext(piece) {
        if (silent === 0) text += piece;
      },
      oncomment(comment) {
        if (comments.length < COMMENTS) comments.push(comment.slice(0, 4000));
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  flush();
  return { root, comments };
}

function isData(attributes: Readonly<Record<string, string>>): boolean {
  return /ld\+json/i.test(attributes['type'] ?? '');
}

/** All elements below one, in the order of the page. */
export function elementsOf(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const walk = ({ children }: HtmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      found.push(child);
      walk(child);
    }
  };
  walk(element);
  return found;
}

/** All text in an element on one line. */
export function lineOf(element: HtmlElement): string {
  let text = '';
  const walk = ({ children }: HtmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') text += child;
      else if (child.name === 'br') text += ' ';
      else if (child.name !== 'script') {
        const space = isInline(child) ? '' : ' ';
        text += space;
        walk(child);
        text += space;
      }
    }
  };
  walk(element);
  return text.replace(/\s+/g, ' ').trim();
}
