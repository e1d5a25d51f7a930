import { adjectiveForms } from '../slavic/adjective-forms.js';
import { VELAR } from './stem-ends.js';

/** An adjective or participle in -y, -i in gender or plural and case. The plural is that of things, never the virile one. */
export const adjectiveForm = adjectiveForms(
  (word) => {
    const dictionary = masculine(word);
    const velar = /[kg]i$/.test(dictionary);
    const soft = !velar && dictionary.endsWith('i');
    const y = soft ? '' : velar ? 'i' : 'y';
    const e = velar ? 'ie' : 'e';
    return {
      stem: soft ? dictionary : dictionary.slice(0, -1),
      m: { n: y, g: `${e}go`, d: `${e}mu`, a: y, i: `${y}m`, l: `${y}m` },
      f: { n: 'a', g: `${e}j`, d: `${e}j`, a: 'ą', i: 'ą', l: `${e}j` },
      n: e,
      pl: { n: e, g: `${y}ch`, d: `${y}m`, a: e, i: `${y}mi`, l: `${y}ch` },
    };
  },
  { animatePlural: false },
);

/** Adjectives stand in the lexicon as they stand with their noun: `nowa`, `nowe` are `nowy`. */
function masculine(form: string): string {
  if (/[yi]$/.test(form)) return form;
  const stem = form.slice(0, -1);
  if (form.endsWith('a')) return VELAR.test(stem) ? `${stem}i` : `${stem}y`;
  return stem.endsWith('i') ? stem : `${stem}y`;
}
