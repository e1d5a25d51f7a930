import { unmarked } from '../../language/unmarked.js';
import { html, type Html } from '../../report/html.js';

/**
 * A text from outside with some of its words marked.
 *
 * @param ranges in UTF-16 units, ascending, not overlapping, the end not included
 */
export function markedText(text: string, ranges: readonly (readonly [from: number, to: number])[]): Html {
  const pieces = ranges.flatMap(([from, to], index) => {
    const before = ranges[index - 1]?.[1] ?? 0;
    return [html`${unmarked(text.slice(before, from))}`, html`<mark>${unmarked(text.slice(from, to))}</mark>`];
  });
  return html`${pieces}${unmarked(text.slice(ranges.at(-1)?.[1] ?? 0))}`;
}
