import { words } from './words.js';

/** The words of a text with where each stands, in UTF-16 units; ends are not included. All three are equally long. */
export interface WordPlaces {
  words: string[];
  starts: number[];
  ends: number[];
}

/**
 * The words of a text as `words` gives them, each with its place. Where normalisation makes another number of words of
 * a piece than it shows (`a'b'c`, `№5`), the piece is one place and its words are joined by spaces: joined by spaces,
 * all words are those of `words`. Linear in the text.
 */
export function wordPlaces(text: string): WordPlaces {
  const places: WordPlaces = { words: [], starts: [], ends: [] };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const found = words(piece);
    if (found.length === 0) continue;
    const shown = [...piece.matchAll(WORD)].filter(([run]) => HAS_LETTER.test(run));
    if (shown.length === found.length) {
      shown.forEach((run, at) => add(places, found[at]!, index + run.index, index + run.index + run[0].length));
    } else {
      add(places, found.join(' '), index, index + piece.length);
    }
  }
  return places;
}

function add(places: WordPlaces, word: string, start: number, end: number): void {
  places.words.push(word);
  places.starts.push(start);
  places.ends.push(end);
}

/** What spaces part. The byte order mark counts as a space in expressions, but it is one of the invisible signs. */
const PIECE = /[\S\uFEFF]+/g;

/** Letters, marks, digits and invisible signs, with apostrophes between letters. */
const WORD = /(?:[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF\uFE00-\uFE0F\u20E3]|(?<=\p{L})['’ʼ‘`´](?=\p{L}))+/gu;

const HAS_LETTER = /[\p{L}\p{N}]/u;
