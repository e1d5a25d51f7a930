import { clauseScores } from './clause-scores.js';
import { decide } from './decide.js';
import type { Identified } from './decide.js';
import { otherScript } from './other-script.js';
import { READ_AT_MOST, readLetters } from './read-letters.js';

/** Fewer letters than this say nothing. */
const LETTERS_AT_LEAST = 4;

const UNKNOWN: Identified = { language: '' };

/**
 * The language that a text is written in: by script, then by a linear model over runs of one to five letters
 * (after Cavnar and Trenkle 1994; hashed as in Weinberger and others 2009). What it was learnt from:
 * scripts/language-model/SOURCES.md.
 *
 * Knows be bg de en kk lt lv mk pl ru sr uk (sr and be in both alphabets); el he hy ja ka ko th zh by script alone.
 * Addresses, handles, numbers and hashtags in Latin letters are left out. Reads the first 32,768 units of a text.
 * Distrust single words, and short texts in bg, mk and sr, ru without ы and э among them, which share most letters;
 * Croatian and Bosnian come out as sr.
 *
 * @returns `language`: ISO 639-1, '' when unknown (fewer than four letters, a bare link, emoji, another language);
 *   `also`: other languages in clear runs of the text, those with more letters first; not there when there is none
 */
export function identify(text: string): Identified {
  const read = text.length > READ_AT_MOST ? text.slice(0, READ_AT_MOST) : text;
  const letters = readLetters(MARK.test(read) ? read.normalize('NFC') : read);
  const most = Math.max(letters.latin, letters.cyrillic);
  if (letters.other > 1 && letters.other >= most) return { language: otherScript(text) };
  if (most < LETTERS_AT_LEAST) return UNKNOWN;
  return decide(clauseScores(letters));
}

const MARK = /[\u0300-\u036F]/;
