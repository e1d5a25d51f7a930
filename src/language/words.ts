import { CYRILLIC, kinds as scripts, LATIN } from './identify/letters.js';
import { inOneScript } from './one-script.js';

/**
 * The words of a text: what a query word can match. Frozen: layers that were kept rest on it, and a change here
 * means a higher version there.
 *
 *  1. invisible characters are removed: zero-width space, joiner and non-joiner, word joiner, byte order mark,
 *     soft hyphen, variation selectors, the keycap
 *  2. NFKC, lower case, NFKC again (some lower-case letters compose where the upper-case one does not)
 *  3. an apostrophe of any kind between two letters becomes U+02BC, which is a letter: об'єкт is one word however typed
 *  4. words are runs of letters, marks and digits with at least one letter or digit
 *  5. a word that mixes Latin and Cyrillic letters that look alike is put into one script, see one-script.ts
 *
 * Measured: some 50 to 90 million characters a second on posts in Russian; 10 million where step 2 changes a letter.
 *
 * @param disguised is told of each word that step 5 changed, as it is afterwards
 */
export function words(text: string, disguised?: (word: string) => void): string[] {
  const lower = text.toLowerCase();
  // Where a letter changes its length in lower case, the plain way is taken: its kinds are looked up one for one.
  const plain = lower.length === text.length ? plainWords(text, lower) : undefined;
  const found = plain?.words ?? wordsOf(normalised(text));
  if (plain && !plain.mixed) return found;
  for (let at = 0; at < found.length; at++) {
    const word = found[at] as string;
    const put = inOneScript(word);
    if (put === word) continue;
    found[at] = put;
    disguised?.(put);
  }
  return found;
}

/** A text after steps 1 to 3, before it is cut. */
export function normalised(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replaceAll('´', "'") // NFKC would make a space and a combining accent of it
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(APOSTROPHE, '$1ʼ$2');
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]|[\uFE00-\uFE0F]|\u20E3/g;
const APOSTROPHE = /(\p{L})['’ʼ‘`´](\p{L})/gu;

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

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

const kinds = new Uint8Array(0x10000);
let kindsKnown = false;

function learnKinds(): void {
  for (let unit = 0; unit < 0x10000; unit++) kinds[unit] = kindOf(unit);
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

/** The words of a text that normalisation does not change; undefined when it may. `mixed`: step 5 has work to do. */
function plainWords(text: string, lower: string): { words: string[]; mixed: boolean } | undefined {
  if (!kindsKnown) learnKinds();
  const found: string[] = [];
  let has = 0; // kinds in the current word, as bits
  let mixed = false;
  let start = -1;
  let joined = ''; // what of the current word stands before its last apostrophe
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
        joined += `${lower.slice(start, at)}ʼ`;
        start = at + 1;
        taken = at + 1;
        continue;
      }
    }
    if (start >= 0) {
      found.push(joined + lower.slice(start, at));
      if ((has & MIXED) === MIXED) mixed = true;
      has = 0;
      joined = '';
      start = -1;
    }
    if (kind === EMOJI) {
      if (!isPicture(text.codePointAt(at) as number)) return undefined;
      at++;
    }
  }
  if (start >= 0) found.push(joined + lower.slice(start));
  return { words: found, mixed: mixed || (has & MIXED) === MIXED };
}

/** Emoji and flags, which normalisation leaves alone; not the letters and digits in frames beside them. */
function isPicture(sign: number): boolean {
  return (sign >= 0x1f300 && sign <= 0x1faff) || (sign >= 0x1f1e6 && sign <= 0x1f1ff);
}
