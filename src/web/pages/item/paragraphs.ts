import type { MarkedStretch } from '../../../find/matched-words.js';
import { signsMasked } from '../../../language/unmarked.js';
import { html, type Html } from '../../../report/html.js';
import { clockedPassages, clockOf, type Passages } from '../../../vocabulary/passages.js';

/** What a text is drawn with. */
export interface Marks {
  stretches: readonly MarkedStretch[];
  /** what the narratives are called, by their numbers */
  names: readonly string[];
  passages?: Passages;
}

/** A line of text, as a title is one, with what matched marked. */
export function markedLine(text: string, marks: Marks): Html {
  return drawer(text, marks)(0, text.length);
}

/**
 * A text as paragraphs, parted where it has blank lines, or else by lines; a passage of a broadcast begins one, with its
 * clock.
 */
export function paragraphs(text: string, marks: Marks): Html[] {
  const draw = drawer(text, marks);
  const clocks = new Map(clockedPassages(marks.passages ?? []));
  return parted(text, [...clocks.keys()]).map(([start, end]) => {
    const ms = clocks.get(start);
    const clock = ms === undefined ? undefined : html`<span class="clock">${clockOf(ms)}</span> `;
    return html`<p dir="auto">${clock}${draw(start, end)}</p>`;
  });
}

/** Where paragraphs begin and end, without the spaces around them. */
function parted(text: string, begins: readonly number[]): [number, number][] {
  const breaks = /\n[^\S\n]*\n/.test(text) ? /\n\s*\n/g : /\n+/g;
  const starts = [0, ...[...text.matchAll(breaks)].map(({ 0: gap, index }) => index + gap.length), ...begins];
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  return sorted.flatMap((start, at): [number, number][] => {
    const end = start + text.slice(start, sorted[at + 1]).trimEnd().length;
    return end > start ? [[start, end]] : [];
  });
}

/** Draws a stretch of a text; asked for in the order of the text. */
function drawer(text: string, { stretches, names }: Marks): (start: number, end: number) => Html {
  const masked = signsMasked(text);
  const plain = (from: number, to: number): string => masked.slice(from, to).replaceAll('\0', '');
  let next = 0;
  return (start, end) => {
    const pieces: Html[] = [];
    let at = start;
    while (next < stretches.length && stretches[next]!.end <= start) next++;
    for (; next < stretches.length && stretches[next]!.start < end; next++) {
      const { start: from, end: to, narratives } = stretches[next]!;
      const [first, last] = [Math.max(from, at), Math.min(to, end)];
      pieces.push(
        html`${plain(at, first)}<mark>${plain(first, last)}</mark>${narratives.map((of) => note(of, names))}`,
      );
      at = last;
      if (to > end) break; // the rest of it stands in what comes next
    }
    return html`${pieces}${plain(at, end)}`;
  };
}

function note(number: number, names: readonly string[]): Html {
  const shown = number + 1;
  return html`<a class="ref" href="#narrative-${shown}" aria-label="${shown} ${names[number] ?? ''}">${shown}</a>`;
}
