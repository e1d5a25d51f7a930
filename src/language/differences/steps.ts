import type { Difference, Stretch } from './difference.js';
import { swappedWords } from './swapped-words.js';
import { cutBefore, sentenceBegins, type TextToCompare } from './text-to-compare.js';

/** A text, and for each word the number of the move it is part of, 0 for none. */
export interface MovedText {
  text: TextToCompare;
  moved: Int32Array;
}

/** From this share of a sentence on that is the same, what is replaced in it can be a swap. In 0..1. */
const MUCH_THE_SAME = 0.5;

/**
 * A matching of words as steps from the one text to the other, in their order.
 *
 * @param match for each word of the first text its place in the other, -1 for none; ascending
 */
export function steps(one: MovedText, other: MovedText, match: Int32Array): Difference[] {
  const found: Difference[] = [];
  const back = new Uint8Array(other.moved.length);
  for (const place of match) if (place >= 0) back[place] = 1;
  const alike = likeness(one.text, match);
  let word = 0;
  let place = 0;
  while (word < match.length || place < back.length) {
    const move = one.moved[word] ?? 0;
    const otherMove = other.moved[place] ?? 0;
    const from = word;
    const start = place;
    if (move > 0) {
      while (one.moved[word] === move) word++;
    } else if (otherMove > 0) {
      while (other.moved[place] === otherMove) place++;
    } else if (match[word] === place && word < match.length) {
      while (word < match.length && match[word] === place) {
        word++;
        place++;
      }
    } else {
      while (word < match.length && match[word] === -1 && one.moved[word] === 0) word++;
      while (place < back.length && back[place] === 0 && other.moved[place] === 0) place++;
    }
    if (move === 0 && otherMove === 0 && match[from] !== start) {
      found.push(...changes(one.text, other.text, { from, to: word, start, end: place }, alike));
      continue;
    }
    const stretches = { earlier: stretch(one.text, from, word), later: stretch(other.text, start, place) };
    if (move > 0) found.push({ ...stretches, kind: 'moved-away', move });
    else if (otherMove > 0) found.push({ ...stretches, kind: 'moved-here', move: otherMove });
    else found.push({ ...stretches, kind: 'same', minor: looksOther(one.text, other.text, stretches) });
  }
  return closed(found, one.text, other.text);
}

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
 */
function changes(one: TextToCompare, other: TextToCompare, changed: Changed, alike: Float64Array): Difference[] {
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

function stretch(text: TextToCompare, from: number, to: number): Stretch {
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

/** Share of the words of each sentence that are matched, 0..1. */
function likeness({ sentenceOf }: TextToCompare, match: Int32Array): Float64Array {
  const all = new Float64Array((sentenceOf.at(-1) ?? -1) + 1);
  const matched = new Float64Array(all.length);
  match.forEach((place, word) => {
    all[sentenceOf[word]!]!++;
    if (place >= 0) matched[sentenceOf[word]!]!++;
  });
  return matched.map((words, sentence) => words / all[sentence]!);
}

function looksOther(one: TextToCompare, other: TextToCompare, { earlier, later }: Stretches): boolean {
  return spaced(one.text.slice(earlier.start, earlier.end)) !== spaced(other.text.slice(later.start, later.end));
}

type Stretches = Pick<Difference, 'earlier' | 'later'>;

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Texts without words have signs all the same, which belong to the first and last step. */
function closed(found: readonly Difference[], one: TextToCompare, other: TextToCompare): Difference[] {
  if (found.length === 0) {
    const none = { words: 0, sentence: 1, sentences: 0, start: 0 };
    const whole = { earlier: { ...none, end: one.text.length }, later: { ...none, end: other.text.length } };
    return one.text === '' && other.text === ''
      ? []
      : [{ ...whole, kind: 'same', minor: looksOther(one, other, whole) }];
  }
  const last = found.at(-1)!;
  return [
    ...found.slice(0, -1),
    {
      ...last,
      earlier: { ...last.earlier, end: one.text.length },
      later: { ...last.later, end: other.text.length },
    },
  ];
}
