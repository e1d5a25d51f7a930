import { CYRILLIC, kinds, LATIN, twin } from './identify/letters.js';

/**
 * A word that mixes Latin and Cyrillic letters, as spammers write to get past filters (`мiр` with a Latin i), in the
 * script that it has more letters of, Cyrillic where it has as many of both. It stays as it is where a letter of the
 * other script has no look-alike, as in `zдесь`.
 *
 * @param word in small letters; other signs in it are kept
 */
export function inOneScript(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  for (let at = 0; at < word.length; at++) {
    const kind = kinds[word.charCodeAt(at)];
    if (kind === LATIN) latin++;
    else if (kind === CYRILLIC) cyrillic++;
  }
  if (latin === 0 || cyrillic === 0) return word;
  const fewer = latin > cyrillic ? CYRILLIC : LATIN;
  let put = '';
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const other = kinds[unit] === fewer ? twin[unit] : unit;
    if (other === 0 || other === undefined) return word;
    put += String.fromCharCode(other);
  }
  return put.normalize('NFKC'); // an accent may join the letter that came instead
}
