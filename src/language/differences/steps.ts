import { changes } from './changes.js';
import type { Difference } from './difference.js';
import { stretch } from './stretch.js';
import type { TextToCompare } from './text-to-compare.js';

/** A text, and for each word the number of the move it is part of, 0 for none. */
export interface MovedText {
  text: TextToCompare;
  moved: Int32Array;
}

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
