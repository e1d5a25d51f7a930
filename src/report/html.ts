import { escaped, htmlText } from '../messages/html-text.js';
import type { Rich } from '../messages/rich.js';

/** HTML that is safe to put into a page. Only what stands in this file can make one. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Part = string | number | Html | readonly Html[] | undefined;

/** Template tag: strings are escaped, for elements and quoted attributes alike; HTML goes in as it is. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(markup.reduce((page, piece, index) => page + shown(parts[index - 1]) + piece));
}

/** A rich text as HTML. */
export function words(text: Rich): Html {
  return new Html(htmlText(text));
}

function shown(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.source;
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return part.map(({ source }) => source).join('');
}
