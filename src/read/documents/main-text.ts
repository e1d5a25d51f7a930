/**
 * What of a page is its article: the element that holds most of the running text, without what stands around it.
 *
 * Method    running text is a block of 40 letters or more, less than a third of it links. From the top down, an element is
 *           left for a child that holds four fifths of its running text. After Kohlschütter, Fankhauser and Nejdl 2010,
 *           "Boilerplate detection using shallow text features" (lengths and links of blocks), and Sun, Song and Liao 2011,
 *           "DOM based content extraction via text density" (the element that holds it)
 * Distrust  lists of links, pages of several articles, discussions: they have no one main text
 */
import { isTime } from './page-time.js';
import { elementsOf, type HtmlElement } from './html-tree.js';
import { aroundUpTo, isNever, saysArticle } from './page-parts.js';
import { textBlocks } from './text-blocks.js';
import { weighElements, type Weight } from './weigh-elements.js';

/** Share of running text for which a child is taken in place of its parent. */
const HOLDS_MOST = 0.8;
/** Share of a page's running text for which it is believed where it says its article is. */
const BELIEVED = 0.3;

/** Among so many first blocks, one that is a time alone is the article's and not of its text. */
const HEAD = 3;

type Weights = ReadonlyMap<HtmlElement, Weight>;

/** The text of a page's article, a blank line between paragraphs; '' where there is no running text. */
export function mainText(root: HtmlElement, title: string): string {
  const body = elementsOf(root).find(({ name }) => name === 'body') ?? root;
  const all = weighElements(body, isNever);
  const total = all.get(body)?.running ?? 0;
  const isAround = (element: HtmlElement): boolean => {
    if (isNever(element)) return true;
    const upTo = aroundUpTo(element);
    return upTo > 0 && (all.get(element)?.running ?? 0) <= total * upTo;
  };
  const weights = weighElements(body, isAround);
  const running = (element: HtmlElement): number => weights.get(element)?.running ?? 0;
  if (running(body) === 0) return '';
  const said = elementsOf(body).filter((one) => running(one) >= running(body) * BELIEVED && saysArticle(one));
  const [named = body] = said.toSorted((a, b) => running(b) - running(a));
  const blocks = textBlocks(holder(named, weights), title, weights);
  return blocks.filter((block, place) => place >= HEAD || !isTime(block)).join('\n\n');
}

/** From an element down, as long as one child holds nearly all of the running text. */
function holder(from: HtmlElement, weights: Weights): HtmlElement {
  let here = from;
  for (;;) {
    const most = (weights.get(here)?.running ?? 0) * HOLDS_MOST;
    const next = here.children.find(
      (child): child is HtmlElement => typeof child !== 'string' && (weights.get(child)?.running ?? 0) >= most,
    );
    if (!next || !weights.get(next)?.blocks) return here;
    here = next;
  }
}
