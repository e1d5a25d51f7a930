import type { Span } from './differences/text-to-compare.js';

/**
 * Sentences of a text in any language, by signs alone: one ends with its line, or with a mark before a space and
 * anything but a small letter. Abbreviations before a name end one too early.
 */
export function plainSentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/[.!?…]+["'»”’)\]]*(?=\s+[^\s\p{Ll}])|\n+|$/gu)) {
    const stop = index + end.trimEnd().length;
    const first = start + text.slice(start, stop).search(/\S/);
    if (first >= start && stop > first) found.push({ start: first, end: stop });
    start = index + end.length;
  }
  return found;
}
