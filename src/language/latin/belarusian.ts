/**
 * Belarusian words written in Latin letters, back into Cyrillic: łacinka (ł and l, š č ž ŭ, ś ź ć ń), the official
 * romanisation of 2007 (the same but l, which is hard unless ĺ or before i), and both as people type them without the
 * marks (`miazy`) or after English (`zhyvie`, `lyudzi`). What a spelling leaves open gives several readings.
 */
import { latinReadings } from './latin-readings.js';

const VOWELS = 'aeiouy';
const PLAIN: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  c: 'ц',
  č: 'ч',
  d: 'д',
  e: 'э',
  f: 'ф',
  g: 'г',
  ґ: 'г',
  h: 'г',
  i: 'і',
  k: 'к',
  l: 'л',
  ł: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  š: 'ш',
  t: 'т',
  u: 'у',
  ŭ: 'ў',
  v: 'в',
  x: 'кс',
  y: 'ы',
  z: 'з',
  ž: 'ж',
};
const SOFT: Readonly<Record<string, string>> = { ć: 'ц', ś: 'с', ź: 'з', ń: 'н', ĺ: 'л' };
/** After a soft consonant or й. */
const IOTATED: Readonly<Record<string, string>> = { a: 'я', e: 'е', o: 'ё', u: 'ю', i: 'і' };

/**
 * The readings of a word in Latin letters, at most 48, without doubles.
 *
 * @param word as `words` gives it
 * @returns [] for what is no word of Latin letters alone, or longer than 30
 */
export function belarusianFromLatin(word: string): string[] {
  if (word.length > 30 || !/^[a-zčšžŭćśźńĺłґ]*[a-zčšžŭćśźńĺł][a-zčšžŭćśźńĺłʼ]*$/.test(word)) return [];
  const found = new Set<string>();
  for (const reading of latinReadings(word)) {
    for (const softL of [false, true]) found.add(cyrillic(reading, softL));
  }
  return [...found];
}

/** @param softL łacinka, where ł is hard and l is soft */
function cyrillic(word: string, softL: boolean): string {
  let put = '';
  for (let at = 0; at < word.length; at++) {
    const letter = word[at] as string;
    const next = word[at + 1] ?? '';
    const before = word[at - 1] ?? '';
    if (letter === 'ʼ') put += letter;
    else if (letter === 'c' && next === 'h') {
      put += 'х';
      at++;
    } else if (letter === 'j') {
      if (!(next in IOTATED)) put += 'й';
      else {
        // ab-ja-: the apostrophe that Latin letters do without
        const consonant = before !== '' && before !== 'ʼ' && before !== 'ŭ' && !VOWELS.includes(before);
        put += `${consonant ? 'ʼ' : ''}${IOTATED[next]}`;
        at++;
      }
    } else if (letter in SOFT) {
      put += SOFT[letter];
      if (next in IOTATED && next !== 'i') put += IOTATED[word[++at] as string];
      // сьнег is снег in the official spelling
      else if (letter === 'ń' || letter === 'ĺ' || next === '') put += 'ь';
    } else if (letter === 'l' && softL) {
      put += 'л';
      if (next in IOTATED && next !== 'i') put += IOTATED[word[++at] as string];
      else if (next !== 'i' && next !== 'l' && next !== 'j') put += 'ь';
    } else if (letter === 'i' && next in IOTATED && next !== 'i' && before !== '' && !VOWELS.includes(before)) {
      put += IOTATED[next]; // bie-, nia-
      at++;
    } else put += PLAIN[letter] ?? letter;
  }
  return put;
}
