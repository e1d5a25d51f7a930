import { wordPlaces } from '../../language/word-places.js';
import { passages } from '../../links/clusters/passages.js';

/** A stretch of the text asked for, and where it stands in another. In UTF-16 units; ends are not included. */
export interface PassageFound {
  start: number;
  end: number;
  otherStart: number;
  otherEnd: number;
}

/** Where passages of one text stand in another, in the order of the one. Half of a short text is a passage of it. */
export function passagesIn(asked: string, text: string): PassageFound[] {
  const one = wordPlaces(asked);
  const other = wordPlaces(text);
  const least = {
    run: Math.min(5, Math.max(3, one.words.length >> 2)),
    passage: Math.min(12, Math.max(3, one.words.length >> 1)),
  };
  return passages(one.words, other.words, least).passages.map(({ start, end, otherStart, otherEnd }) => ({
    start: one.starts[start]!,
    end: one.ends[end - 1]!,
    otherStart: other.starts[otherStart]!,
    otherEnd: other.ends[otherEnd - 1]!,
  }));
}
