/** Where a query matched, for marking: in a title, an excerpt or a whole text. */
import { wordPlaces } from '../../language/word-places.js';
import { wholeText } from '../../vocabulary/item.js';
import type { Matcher } from './compile-queries.js';

/** Offsets in UTF-16 units; the end is not included. */
export type TextRange = readonly [from: number, to: number];

export interface MatchedRanges {
  title: TextRange[];
  text: TextRange[];
}

/**
 * The words by which any of a matcher's queries match an item, as they stand in it: neighbours of one match in one
 * range with what is between them, ascending.
 *
 * @param languages of the item as the layer `words` has them, the main one first
 * @param queries which of the matcher's queries; all by default
 */
export function matchedRanges(
  matcher: Matcher,
  { title, text, languages }: { title: string; text: string; languages: readonly string[] },
  queries: readonly number[] = matcher.keys.map((_, index) => index),
): MatchedRanges {
  const whole = wholeText(title, text);
  const textFrom = whole.length - text.length;
  const { words, starts, ends } = wordPlaces(whole);
  const { single, placeOf } = onePerWord(words);
  const matched = new Set(queries.flatMap((index) => matcher.spans(index, single, languages)).map(placeOf));
  const ranges: MatchedRanges = { title: [], text: [] };
  let last = -2;
  for (const place of [...matched].sort((a, b) => a - b)) {
    const [start, end] = [starts[place] as number, ends[place] as number];
    const inText = start >= textFrom;
    const of = inText ? ranges.text : ranges.title;
    const by = inText ? textFrom : 0;
    const before = of.at(-1);
    const joined = before && last === place - 1 && !whole.slice(before[1] + by, start).includes('\n');
    if (joined) of[of.length - 1] = [before[0], end - by];
    else of.push([start - by, end - by]);
    last = place;
  }
  return ranges;
}

/** A place may hold several words joined by spaces, see `wordPlaces`: a query counts each. */
function onePerWord(words: readonly string[]): { single: readonly string[]; placeOf: (at: number) => number } {
  if (!words.some((word) => word === '' || word.includes(' '))) return { single: words, placeOf: (at) => at };
  const single: string[] = [];
  const places: number[] = [];
  for (const [place, word] of words.entries()) {
    for (const one of word === '' ? [] : word.split(' ')) {
      single.push(one);
      places.push(place);
    }
  }
  return { single, placeOf: (at) => places[at] as number };
}
