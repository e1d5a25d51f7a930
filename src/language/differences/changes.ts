import type { Difference } from './difference.js';
import { stretch } from './stretch.js';
import { swappedWords } from './swapped-words.js';
import { sentenceBegins, type TextToCompare } from './text-to-compare.js';

/** From this share of a sentence on that is the same, what is replaced in it can be a swap. In 0..1. */
const MUCH_THE_SAME = 0.5;

/** Words of the first text and those of the other that stand in their place. */
interface Changed {
  from: number;
  to: number;
  start: number;
  end: number;
}

/**
 * What stands for what: the rest of a sentence for the rest of a sentence, whole sentences for whole sentences, the
 * beginning of one for the beginning of one.
 *
 * @param alike share of each sentence of the first text that is the same in the other, 0..1
 */
export function changes(one: TextToCompare, other: TextToCompare, changed: Changed, alike: Float64Array): Difference[] {
  const { from, to, start, end } = changed;
  const borders = bordersIn(one, from, to);
  const others = bordersIn(other, start, end);
  const parts =
    borders && others
      ? [
          { from, to: borders.first, start, end: others.first },
          { from: borders.first, to: borders.last, start: others.first, end: others.last },
          { from: borders.last, to, start: others.last, end },
        ]
      : [changed];
  return parts
    .filter((part) => part.from < part.to || part.start < part.end)
    .map((part): Difference => {
      const earlier = { text: one, from: part.from, to: part.to };
      const later = { text: other, from: part.start, to: part.end };
      const stretches = {
        earlier: stretch(one, part.from, part.to),
        later: stretch(other, part.start, part.end),
      };
      if (part.from === part.to) return { ...stretches, kind: 'inserted' };
      if (part.start === part.end) return { ...stretches, kind: 'removed' };
      const near = alike[one.sentenceOf[part.from]!]! >= MUCH_THE_SAME;
      const what = near ? swappedWords(earlier, later) : undefined;
      return what ? { ...stretches, kind: 'swapped', what } : { ...stretches, kind: 'replaced' };
    });
}

function bordersIn(text: TextToCompare, from: number, to: number): { first: number; last: number } | undefined {
  let first = from;
  while (first <= to && !sentenceBegins(text, first)) first++;
  let last = to;
  while (last >= from && !sentenceBegins(text, last)) last--;
  return first <= to ? { first, last } : undefined;
}
