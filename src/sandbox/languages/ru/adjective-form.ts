import { adjectiveForms } from '../slavic/adjective-forms.js';
import { HUSH, VELAR } from './stem-ends.js';

/** An adjective in -ый, -ой, -ий in gender or plural and case. */
export const adjectiveForm = adjectiveForms(
  (dictionary) => {
    const own = masculine(dictionary);
    const stem = own.slice(0, -2);
    const soft = own.endsWith('ий') && !HUSH.test(stem) && !VELAR.test(stem);
    const hush = HUSH.test(stem) && own.endsWith('ий');
    const i = soft || VELAR.test(stem) || HUSH.test(stem) ? 'и' : 'ы';
    const o = soft || hush ? 'е' : 'о';
    const n = own.slice(-2);
    return {
      stem,
      m: { n, g: `${o}го`, d: `${o}му`, a: n, i: `${i}м`, l: `${o}м` },
      f: { n: soft ? 'яя' : 'ая', g: `${o}й`, d: `${o}й`, a: soft ? 'юю' : 'ую', i: `${o}й`, l: `${o}й` },
      n: `${o}е`,
      pl: { n: `${i}е`, g: `${i}х`, d: `${i}м`, a: `${i}е`, i: `${i}ми`, l: `${i}х` },
    };
  },
  { animatePlural: true },
);

/** Adjectives stand in the lexicon as they stand before their noun: `новая`, `новое` and `новые` are `новый`. */
function masculine(form: string): string {
  const stem = form.slice(0, -2);
  const ending = form.slice(-2);
  if (ending === 'ый' || ending === 'ий' || ending === 'ой') return form;
  if (ending === 'яя' || ending === 'ее') return `${stem}ий`;
  return VELAR.test(stem) || HUSH.test(stem) || ending === 'ие' ? `${stem}ий` : `${stem}ый`;
}
