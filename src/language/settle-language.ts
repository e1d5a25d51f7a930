import { identify } from './identify/identify.js';
import { readLetters } from './identify/read-letters.js';

/** From so many letters on, the text is believed rather than what is said about it. */
const LETTERS_THAT_SHOW = 40;

export interface Settled {
  /** the language a text counts as, ISO 639-1; '' when unknown */
  language: string;
  /** what the text looks like by itself; '' when unknown */
  identified: string;
  /** other languages in clear runs of the text, those with more letters first */
  also: readonly string[];
}

const ALONE: readonly string[] = [];

/**
 * Which language a text counts as, given what its source states. A statement is a claim: of platforms it is often the
 * account's setting or region (of 5,300 tweets of 40 letters or more that a public data set calls Ukrainian, 98 in a
 * hundred are Russian). But of texts too short to show their language it may be the only thing known. So:
 *
 *  1. nothing stated: as identified
 *  2. not identified: as stated
 *  3. both, and they differ: as identified from 40 letters on (addresses, handles and the like left out), as stated below
 */
export function settleLanguage(text: string, stated: string): Settled {
  const { language: identified, also = ALONE } = identify(text);
  if (stated === '' || stated === identified) return { language: identified, identified, also };
  if (identified !== '') {
    const { latin, cyrillic, other } = readLetters(text);
    if (latin + cyrillic + other >= LETTERS_THAT_SHOW) return { language: identified, identified, also };
  }
  return { language: stated, identified, also: also.filter((language) => language !== stated) };
}
