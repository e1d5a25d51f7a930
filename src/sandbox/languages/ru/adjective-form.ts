import { HUSH, VELAR } from './cases.js';
import type { Case, Forms, Gender } from './cases.js';

/** An adjective in -ый, -ой, -ий in gender or plural and case; the accusative as the noun's animacy wants it. */
export function adjectiveForm(dictionary: string, gender: Gender | 'pl', at: Case, animate: boolean): string {
  const own = masculine(dictionary);
  const stem = own.slice(0, -2);
  const soft = own.endsWith('ий') && !HUSH.test(stem) && !VELAR.test(stem);
  const hush = HUSH.test(stem) && own.endsWith('ий');
  const i = soft || hush || VELAR.test(stem) || HUSH.test(stem) ? 'и' : 'ы';
  const o = soft || hush ? 'е' : 'о';
  if (at === 'a' && gender !== 'f') {
    if (gender === 'n') return stem + (soft || hush ? 'ее' : 'ое');
    return adjectiveForm(own, gender, animate ? 'g' : 'n', animate);
  }
  const m: Forms = { n: own.slice(-2), g: `${o}го`, d: `${o}му`, a: '', i: `${i}м`, p: `${o}м` };
  const f: Forms = { n: soft ? 'яя' : 'ая', g: `${o}й`, d: `${o}й`, a: soft ? 'юю' : 'ую', i: `${o}й`, p: `${o}й` };
  const pl: Forms = { n: `${i}е`, g: `${i}х`, d: `${i}м`, a: '', i: `${i}ми`, p: `${i}х` };
  const ending = gender === 'pl' ? pl[at] : gender === 'f' ? f[at] : gender === 'n' && at === 'n' ? `${o}е` : m[at];
  return stem + ending;
}

/** Adjectives stand in the lexicon as they stand before their noun: `новая`, `новое` and `новые` are `новый`. */
function masculine(form: string): string {
  const stem = form.slice(0, -2);
  const ending = form.slice(-2);
  if (ending === 'ый' || ending === 'ий' || ending === 'ой') return form;
  if (ending === 'яя' || ending === 'ее') return `${stem}ий`;
  return VELAR.test(stem) || HUSH.test(stem) || ending === 'ие' ? `${stem}ий` : `${stem}ый`;
}
