import {
  APOSTROPHE,
  APOSTROPHE_LETTER,
  CLAUSE,
  CYRILLIC,
  DIGIT,
  kinds,
  LATIN,
  lower,
  OTHER,
  twin,
  UNSEEN,
} from './letters.js';

/** How much of a text is read, in UTF-16 units. */
export const READ_AT_MOST = 32_768;

/** Words are cut at this many letters: nothing that a person writes is longer. */
const LONGEST_WORD = 48;

/** The words of a text without what says nothing of its language. One object, written over by the next reading. */
export interface Letters {
  /** small letters of all words, one after another */
  readonly codes: Uint16Array;
  words: number;
  /** by word: where its letters start; one more at the end */
  readonly starts: Uint32Array;
  /** by word: LATIN or CYRILLIC */
  readonly scripts: Uint8Array;
  /** by word: number of its clause, from 0, rising */
  readonly clauses: Uint32Array;
  latin: number;
  cyrillic: number;
  /** letters of other scripts */
  other: number;
}

const letters: Letters = {
  codes: new Uint16Array(READ_AT_MOST + 1),
  words: 0,
  starts: new Uint32Array(READ_AT_MOST + 2),
  scripts: new Uint8Array(READ_AT_MOST + 1),
  clauses: new Uint32Array(READ_AT_MOST + 1),
  latin: 0,
  cyrillic: 0,
  other: 0,
};

/**
 * The words of a text in small letters, in one pass over its units. Left out: addresses, handles, addresses of mail,
 * entities of HTML, numbers, hashtags in Latin letters (posts in every language have them); of other hashtags the
 * sign. A word that mixes Latin and Cyrillic is read in the script that it has more of, where the rest are letters
 * that look alike, and is left out otherwise.
 *
 * @param text in Unicode's composed form (NFC)
 */
export function readLetters(text: string): Letters {
  const { codes, starts, scripts, clauses } = letters;
  const end = Math.min(text.length, READ_AT_MOST);
  let words = 0;
  let clause = 0;
  let filled = 0; // letters of finished words
  let size = 0; // letters of the word in hand
  let latinIn = 0;
  let cyrillicIn = 0;
  letters.latin = letters.cyrillic = letters.other = 0;
  starts[0] = 0;

  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0x20;
    const kind = kinds[unit] as number;
    if (kind === CYRILLIC || kind === LATIN) {
      if (size < LONGEST_WORD) {
        codes[filled + size++] = lower[unit] as number;
        if (kind === LATIN) latinIn++;
        else cyrillicIn++;
      }
      continue;
    }
    if (kind === UNSEEN) continue;
    if (kind === APOSTROPHE && size > 0 && at + 1 < end) {
      const next = kinds[text.charCodeAt(at + 1)];
      if ((next === CYRILLIC || next === LATIN) && size < LONGEST_WORD) {
        codes[filled + size++] = APOSTROPHE_LETTER;
        continue;
      }
    }
    // The word, if there is one, ends here. What follows may show that it was none.
    let skipTo = -1;
    if (unit === 0x3a && text.charCodeAt(at + 1) === 0x2f && latinIn > 0) skipTo = endOfAddress(text, at, end);
    else if (unit === 0x2e && size > 0 && isHost(text, at, end)) skipTo = endOfAddress(text, at, end);
    else if (unit === 0x40) skipTo = endOfHandle(text, at + 1, end);
    else if (unit === 0x23 && kinds[text.charCodeAt(at + 1)] === LATIN) skipTo = endOfHandle(text, at + 1, end);
    else if (unit === 0x26) skipTo = endOfEntity(text, at + 1, end);
    if (skipTo >= 0 && unit !== 0x26 && unit !== 0x23 && size > 0) size = latinIn = cyrillicIn = 0;

    if (size > 0) {
      const script = cyrillicIn >= latinIn ? CYRILLIC : LATIN;
      const kept = latinIn === 0 || cyrillicIn === 0 || inOneScript(codes, filled, filled + size, script);
      if (kept) {
        scripts[words] = script;
        clauses[words] = clause;
        filled += size;
        starts[++words] = filled;
        if (script === LATIN) letters.latin += latinIn + cyrillicIn;
        else letters.cyrillic += latinIn + cyrillicIn;
      }
      size = latinIn = cyrillicIn = 0;
    }
    if (skipTo >= 0) {
      at = skipTo - 1;
      continue;
    }
    if (kind === CLAUSE) clause++;
    else if (kind === OTHER) letters.other++;
  }
  letters.words = words;
  return letters;
}

/** Puts the look-alikes of the other script into this one; false when a letter has no twin. */
function inOneScript(codes: Uint16Array, from: number, to: number, script: number): boolean {
  for (let at = from; at < to; at++) {
    const code = codes[at] as number;
    if (code === APOSTROPHE_LETTER || kinds[code] === script) continue;
    const other = twin[code] as number;
    if (other === 0) return false;
    codes[at] = other;
  }
  return true;
}

/** `example.org`, `t.me/name`: a point between Latin letters or digits, a small one after it. */
function isHost(text: string, point: number, end: number): boolean {
  if (point + 2 >= end) return false;
  const before = kinds[text.charCodeAt(point - 1)];
  const after = text.charCodeAt(point + 1);
  return (
    (before === LATIN || before === DIGIT) &&
    after >= 0x61 &&
    after <= 0x7a &&
    kinds[text.charCodeAt(point + 2)] === LATIN
  );
}

/** The first space, quotation mark or angle bracket, or letter that is not Latin. */
function endOfAddress(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit === 0x22 || unit === 0x3c || unit === 0x3e || unit > 0x7e) break;
    at++;
  }
  return at;
}

function endOfHandle(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit];
    if (kind !== LATIN && kind !== CYRILLIC && kind !== DIGIT && unit !== 0x5f) {
      // a point goes on only into an address of mail
      if (unit !== 0x2e || at + 1 >= end || kinds[text.charCodeAt(at + 1)] !== LATIN) break;
    }
    at++;
  }
  return at;
}

/** `&amp;`: where it ends, -1 where the sign is no entity. */
function endOfEntity(text: string, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 9); at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3b) return at > from ? at + 1 : -1;
    if (unit !== 0x23 && kinds[unit] !== LATIN && kinds[unit] !== DIGIT) return -1;
  }
  return -1;
}
