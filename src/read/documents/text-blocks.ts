import { isInline, lineOf, type HtmlElement } from './html-tree.js';
import { weighElements, type Weight } from './weigh-elements.js';

/**
 * The blocks of an element in turn, each a line or, where it has line breaks, several. Only elements that were weighed count;
 * what is mostly links is left out, as it leads elsewhere, and so is a heading that repeats the title.
 */
export function textBlocks(top: HtmlElement, title: string, weights: ReadonlyMap<HtmlElement, Weight>): string[] {
  const blocks: string[] = [];
  let run = '';
  let linked = 0; // letters of the run that are links, or times of publication
  const flush = (): void => {
    const lines = run.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    const block = lines.filter((line) => line !== '').join('\n');
    if (block !== '' && linked < run.trim().length) blocks.push(block);
    run = '';
    linked = 0;
  };
  const walk = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        run += child.replace(/\s+/g, ' ');
        continue;
      }
      const weight = weights.get(child);
      if (child.name === 'br') run += '\n';
      if (!weight) continue;
      if (isInline(child)) {
        const before = run.length;
        walk(child);
        if (/^(?:a|time)$/.test(child.name) && run.length > before) linked += run.length - before;
        continue;
      }
      flush();
      const repeats = /^h[1-6]$/.test(child.name) && lineOf(child) === title;
      if (!repeats && weight.links <= weight.letters * 0.5) walk(child);
      flush();
    }
  };
  walk(top);
  flush();
  return blocks;
}

/** All text of a page that says something, whatever stands around it: for mails, which have no navigation. */
export function allText(root: HtmlElement): string {
  const unread = /^(?:head|title|script|button|input|textarea|img)$/;
  const isHidden = ({ name, attributes }: HtmlElement): boolean =>
    unread.test(name) || /display:\s*none|font-size:\s*0(?:px)?\s*(?:;|$)/i.test(attributes['style'] ?? '');
  return textBlocks(root, '', weighElements(root, isHidden)).join('\n\n');
}
