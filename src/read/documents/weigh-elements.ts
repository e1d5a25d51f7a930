/** How much text, links and running text each element of a page holds. */
import { isInline, type HtmlElement } from './html-tree.js';

export interface Weight {
  /** UTF-16 units of text, runs of white space as one */
  letters: number;
  /** of them in links */
  links: number;
  /** whether there are blocks in it */
  blocks: boolean;
  /** letters in paragraphs and other blocks of running text */
  running: number;
}

/** A block of fewer letters is no running text. */
const RUNNING = 40;
/** As is one with a greater share of links. */
const MOST_LINKS = 1 / 3;

/**
 * The weights of an element and all below it.
 *
 * @param leavesOut elements that count as if they were not there
 */
export function weighElements(
  top: HtmlElement,
  leavesOut: (element: HtmlElement) => boolean,
): ReadonlyMap<HtmlElement, Weight> {
  const weights = new Map<HtmlElement, Weight>();
  const weigh = (element: HtmlElement): Weight => {
    const weight: Weight = { letters: 0, links: 0, blocks: false, running: 0 };
    let own = { letters: 0, links: 0 }; // of the text that stands beside its blocks
    for (const child of element.children) {
      if (typeof child === 'string') {
        own.letters += child.replace(/\s+/g, ' ').length - (/^\s+$/.test(child) ? 1 : 0);
        continue;
      }
      if (leavesOut(child)) continue;
      const inner = weigh(child);
      if (isInline(child) && !inner.blocks) {
        own = { letters: own.letters + inner.letters, links: own.links + inner.links };
        continue;
      }
      weight.letters += inner.letters;
      weight.links += inner.links;
      weight.running += inner.running;
      if (child.name !== 'br') weight.blocks = true;
    }
    weight.letters += own.letters;
    weight.links += element.name === 'a' ? weight.letters - weight.links : own.links;
    const isRunning = own.letters >= RUNNING && own.links < own.letters * MOST_LINKS;
    if (isRunning && (!isInline(element) || weight.blocks)) weight.running += own.letters;
    weights.set(element, weight);
    return weight;
  };
  weigh(top);
  return weights;
}
