import type { Case, Gender } from './cases.js';

/** An adjective in -ий or soft -ій in gender or plural and case; the accusative as the noun's animacy wants it. */
export function adjectiveForm(dictionary: string, gender: Gender | 'pl', at: Case, animate: boolean): string {
  const stem = stemOf(dictionary);
  const soft = /(?:ій|[яє])$/.test(dictionary);
  const [a, e, o, y, u] = soft ? ['я', 'є', 'ьо', 'і', 'ю'] : ['а', 'е', 'о', 'и', 'у'];
  if (gender === 'f') return stem + { n: a, g: `${o}ї`, d: 'ій', a: u, i: `${o}ю`, l: 'ій' }[at];
  if (gender === 'pl') {
    const plural = { n: 'і', g: `${y}х`, d: `${y}м`, a: animate ? `${y}х` : 'і', i: `${y}ми`, l: `${y}х` };
    return stem + plural[at];
  }
  if (at === 'a') return adjectiveForm(dictionary, gender, gender === 'm' && animate ? 'g' : 'n', animate);
  return stem + { n: gender === 'n' ? e : `${y}й`, g: `${o}го`, d: `${o}му`, i: `${y}м`, l: `${o}му` }[at];
}

/** Adjectives stand in the lexicon as they stand with their noun: `нова`, `нове` and `нові` are `новий`. */
function stemOf(form: string): string {
  return form.replace(/(?:[иі]й|[аеяєі])$/, '');
}
