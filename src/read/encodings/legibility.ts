import { letterShares, type Alphabet } from './letter-shares.js';

/** Signs that people and their programs set in running text beside ASCII. */
const signs = new Set('«»„“”‘’‚…–—№§°€©®™·•\u{a0}');

// Logarithms of shares, set by hand and held by the tests.
const SIGN = -5;
const STRANGE = -12; // a box, a currency, a letter of another alphabet
const UNASSIGNED = -20;
const OUT_OF_PLACE = -4; // a capital behind a small letter, or two alphabets in a word

/**
 * How much a text looks like one that was written with an alphabet: the mean over its characters beyond ASCII of the
 * logarithm of how likely each is where it stands, so that it compares readings of the same bytes. Higher is likelier;
 * prose comes to -3 to -5.
 *
 * @returns undefined for a text in ASCII
 */
export function legibility(text: string, alphabet: Alphabet): number | undefined {
  const shares = letterShares[alphabet];
  let sum = 0;
  let count = 0;
  let before = ''; // the character before
  let run = 0; // accented Latin letters in a row
  const characters = [...text];
  for (const [index, character] of characters.entries()) {
    if (character.charCodeAt(0) < 0x80) {
      run = 0;
      before = character;
      continue;
    }
    count++;
    const small = character.toLowerCase();
    const share = shares.get(small);
    if (share === undefined) {
      sum += signs.has(character) ? SIGN : /[\p{Cc}\u{fffd}]/u.test(character) ? UNASSIGNED : STRANGE;
      run = 0;
    } else {
      sum += share;
      if (character !== small && /\p{Ll}/u.test(before)) sum += OUT_OF_PLACE;
      const after = characters[index + 1] ?? '';
      if (alphabet === 'cyrillic') {
        if (/[A-Za-z]/.test(before) || /[A-Za-z]/.test(after)) sum += OUT_OF_PLACE;
      } else if (++run > 2) sum += OUT_OF_PLACE;
    }
    before = character;
  }
  return count === 0 ? undefined : sum / count;
}
