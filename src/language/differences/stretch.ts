import type { Stretch } from './difference.js';
import { cutBefore, sentenceBegins, type TextToCompare } from './text-to-compare.js';

/** The words of a text from one to another as a stretch of it, with the signs and spaces that belong to them. */
export function stretch(text: TextToCompare, from: number, to: number): Stretch {
  let sentences = 0;
  if (from < to && sentenceBegins(text, from) && sentenceBegins(text, to)) {
    for (let word = from; word < to; word++) if (sentenceBegins(text, word)) sentences++;
  }
  return {
    start: cutBefore(text, from),
    end: cutBefore(text, to),
    words: to - from,
    sentence: 1 + (text.sentenceOf[from] ?? text.sentenceOf.at(-1) ?? 0),
    sentences,
  };
}
