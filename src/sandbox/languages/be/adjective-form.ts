import { VELAR } from './cases.js';
import type { Case, Gender } from './cases.js';

/** Adjectives with the stress on their ending. */
const STRESSED = new Set(['малад', 'друг', 'гарадск', 'абласн', 'буйн']);

/** An adjective in -ы, -і in gender or plural and case; the accusative as the noun's animacy wants it. */
export function adjectiveForm(dictionary: string, gender: Gender | 'pl', at: Case, animate: boolean): string {
  const stem = stemOf(dictionary);
  const soft = !VELAR.test(stem) && /(?:і|яя|яе)$/.test(dictionary);
  const y = soft || VELAR.test(stem) ? 'і' : 'ы';
  const a = soft ? 'я' : 'а';
  const o = STRESSED.has(stem) ? 'о' : a;
  if (gender === 'f') {
    return stem + { n: `${a}я`, g: `${o}й`, d: `${o}й`, a: soft ? 'юю' : 'ую', i: `${o}й`, l: `${o}й` }[at];
  }
  if (gender === 'pl') {
    return stem + { n: `${y}я`, g: `${y}х`, d: `${y}м`, a: animate ? `${y}х` : `${y}я`, i: `${y}мі`, l: `${y}х` }[at];
  }
  if (at === 'a') return adjectiveForm(dictionary, gender, gender === 'm' && animate ? 'g' : 'n', animate);
  return stem + { n: gender === 'n' ? `${o}е` : y, g: `${o}га`, d: `${o}му`, i: `${y}м`, l: `${y}м` }[at];
}

/** Adjectives stand in the lexicon as they stand with their noun: `новая`, `новае` and `новыя` are `новы`. */
function stemOf(form: string): string {
  return form.replace(/(?:[аоя]е|[аяыі]я|[ыі])$/, '');
}
