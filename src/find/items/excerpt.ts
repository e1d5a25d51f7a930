import type { TextRange } from '../../casebook/query/matched-ranges.js';

export interface Excerpt {
  excerpt: string;
  excerptMarks: TextRange[];
  cut: { before: boolean; after: boolean };
}

/** Lengths in UTF-16 units. */
const LENGTH = 240;
/** What stands before the first match. */
const BEFORE = 60;

/**
 * Part of a text from a little before the first match, cut between words.
 *
 * @param marks where it matched, ascending; [] for the beginning
 */
export function excerptOf(text: string, marks: readonly TextRange[]): Excerpt {
  const first = marks[0];
  const from = first && first[1] > LENGTH ? wordAfter(text, Math.max(0, first[0] - BEFORE), first[0]) : 0;
  const to = text.length - from <= LENGTH ? text.length : wordBefore(text, from + LENGTH, first?.[1] ?? from);
  const excerpt = text.slice(from, to);
  return {
    excerpt,
    excerptMarks: marks
      .filter(([start, end]) => end > from && start < to)
      .map(([start, end]) => [start - from, Math.min(end, to) - from]),
    cut: { before: from > 0, after: to < text.length },
  };
}

/** Where the next word begins, not after `last`. */
function wordAfter(text: string, at: number, last: number): number {
  const space = text.slice(at, last).search(/\s\S/);
  return space < 0 ? last : at + space + 1;
}

/** Where the word before ends, not before `first` nor in the middle of a sign. */
function wordBefore(text: string, at: number, first: number): number {
  const part = text.slice(first, at);
  const space = part.search(/\s\S*$/);
  if (space > part.length - 60 && space > 0) return first + space;
  const low = text.charCodeAt(at);
  return low >= 0xdc00 && low <= 0xdfff ? at - 1 : at;
}
