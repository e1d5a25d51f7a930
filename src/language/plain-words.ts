import { CYRILLIC, kinds as scripts, LATIN } from './identify/letters.js';

/** Where the words of a text stand that `words` finds in it. */
export interface PlainWords {
  count: number;
  /** start and end of each in UTF-16 units, the end not included. Good until the next call: the array is one for all */
  places: Int32Array;
  /** an apostrophe stands in a word: in the word it is `APOSTROPHE_IN_WORD` */
  quoted: boolean;
  /** a word mixes Latin and Cyrillic letters, and may have to be put into one script */
  mixed: boolean;
}

/** U+02BC. */
const APOSTROPHE_IN_WORD = 0x2bc;

// Kinds of UTF-16 units, for texts that normalisation leaves as they are: nearly all.
const BETWEEN = 0;
const LETTER = 1; // of neither of the next two alphabets
const LATIN_LETTER = 2;
const CYRILLIC_LETTER = 3;
const DIGIT = 4; // what is no greater, but 0, is part of a word
const QUOTE = 5; // an apostrophe, if it stands between letters
const UNSEEN = 6;
const EMOJI = 7; // first half of a sign in U+1F000..1FBFF
const LETTER_QUOTE = 8; // U+02BC, a letter and an apostrophe at once
const PLAIN_WAY = 9; // normalisation may change it or what stands before it

const MIXED = (1 << LATIN_LETTER) | (1 << CYRILLIC_LETTER);

/** Signs that are not seen, and part of no word. */
export const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]|[\uFE00-\uFE0F]|\u20E3/g;

const kinds = new Uint8Array(0x10000);
let kindsKnown = false;

/**
 * What stands in a word for each unit that a plain word can have: the small letter, U+02BC for an apostrophe. Filled
 * with the first text.
 */
export const inWord = new Uint16Array(0x10000);

/**
 * The words of a text that normalisation does not change; undefined when it may. It finds places alone, since whoever
 * hashes words needs no strings of them.
 */
export function plainWords(text: string): PlainWords | undefined {
  if (!kindsKnown) learnKinds();
  // At most every second unit begins a word.
  const places = text.length < usual.length ? usual : new Int32Array(text.length + 1);
  let count = 0;
  let quoted = false;
  let has = 0; // kinds in the current word, as bits
  let mixed = false;
  let start = -1;
  let taken = -1; // the letter after an apostrophe is used up: in a'b'c only the first joins, as in the expression
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)] as number;
    if (kind !== BETWEEN && kind <= DIGIT) {
      if (start < 0) start = at;
      has |= 1 << kind;
      continue;
    }
    if (kind === PLAIN_WAY) return undefined;
    if (kind === LETTER_QUOTE) {
      const between = isLetter(kinds[text.charCodeAt(at - 1)]) && isLetter(kinds[text.charCodeAt(at + 1)]);
      if (!between || taken === at - 1) return undefined;
      taken = at + 1;
      continue;
    }
    if (kind === UNSEEN) {
      if (start >= 0 || kinds[text.charCodeAt(at - 1)] === QUOTE) return undefined;
      continue;
    }
    if (kind === QUOTE && start >= 0) {
      const next = kinds[text.charCodeAt(at + 1)];
      if (next === UNSEEN || next === LETTER_QUOTE || next === PLAIN_WAY) return undefined;
      if (isLetter(next) && taken !== at - 1 && isLetter(kinds[text.charCodeAt(at - 1)])) {
        quoted = true;
        taken = at + 1;
        continue;
      }
    }
    if (start >= 0) {
      places[count * 2] = start;
      places[count * 2 + 1] = at;
      count++;
      if ((has & MIXED) === MIXED) mixed = true;
      has = 0;
      start = -1;
    }
    if (kind === EMOJI) {
      if (!isPicture(text.codePointAt(at) as number)) return undefined;
      at++;
    }
  }
  if (start >= 0) {
    places[count * 2] = start;
    places[count * 2 + 1] = text.length;
    count++;
  }
  return { count, places, quoted, mixed: mixed || (has & MIXED) === MIXED };
}

/** For texts of the usual length, so that not each needs an array of its own. */
const usual = new Int32Array(0x10000);

function learnKinds(): void {
  for (let unit = 0; unit < 0x10000; unit++) {
    kinds[unit] = kindOf(unit);
    inWord[unit] = kinds[unit] === QUOTE ? APOSTROPHE_IN_WORD : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  }
  kindsKnown = true;
}

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff)
    return unit === 0xd83c || unit === 0xd83d || unit === 0xd83e ? EMOJI : PLAIN_WAY;
  const sign = String.fromCharCode(unit);
  if (/['’‘`]/.test(sign)) return QUOTE;
  if (sign.search(INVISIBLE) === 0) return UNSEEN;
  if (/^[^\p{L}\p{M}\p{N}'’‘`]+$/u.test(sign.normalize('NFKC'))) return BETWEEN; // also … and the no-break space
  if (sign === 'Σ') return PLAIN_WAY; // its small letter depends on what stands around it
  const inLowerCase = sign.toLowerCase();
  if (inLowerCase.length > 1) return PLAIN_WAY; // İ: its places would move
  if (sign.normalize('NFKC') !== sign || inLowerCase.normalize('NFKC') !== inLowerCase) return PLAIN_WAY;
  if (/\p{M}/u.test(sign)) return PLAIN_WAY; // may compose with the letter before
  if (unit >= 0x1100 && unit <= 0x11ff) return PLAIN_WAY; // Hangul in parts composes
  if (sign === 'ʼ') return LETTER_QUOTE;
  if (/\p{L}/u.test(sign))
    return scripts[unit] === LATIN ? LATIN_LETTER : scripts[unit] === CYRILLIC ? CYRILLIC_LETTER : LETTER;
  return /\p{N}/u.test(sign) ? DIGIT : BETWEEN;
}

function isLetter(kind: number | undefined): boolean {
  return kind !== undefined && kind >= LETTER && kind <= CYRILLIC_LETTER;
}

/** Emoji and flags, which normalisation leaves alone; not the letters and digits in frames beside them. */
function isPicture(sign: number): boolean {
  return (sign >= 0x1f300 && sign <= 0x1faff) || (sign >= 0x1f1e6 && sign <= 0x1f1ff);
}
