import { VELAR } from './cases.js';
import type { Case, Gender } from './cases.js';

/**
 * An adjective or participle in -y, -i from its masculine, in gender or plural and case; the accusative as the noun's
 * animacy wants it. The plural is that of things: nothing in the sandbox needs the virile one.
 */
export function adjectiveForm(word: string, gender: Gender | 'pl', at: Case, animate: boolean): string {
  const dictionary = masculine(word);
  const velar = /[kg]i$/.test(dictionary);
  const soft = !velar && dictionary.endsWith('i');
  const stem = soft ? dictionary : dictionary.slice(0, -1);
  const y = soft ? '' : velar ? 'i' : 'y';
  const e = velar ? 'ie' : 'e';
  if (gender === 'f') return stem + { n: 'a', g: `${e}j`, d: `${e}j`, a: 'ą', i: 'ą', l: `${e}j` }[at];
  if (gender === 'pl') return stem + { n: e, g: `${y}ch`, d: `${y}m`, a: e, i: `${y}mi`, l: `${y}ch` }[at];
  if (at === 'a') return adjectiveForm(dictionary, gender, gender === 'm' && animate ? 'g' : 'n', animate);
  return stem + { n: gender === 'n' ? e : y, g: `${e}go`, d: `${e}mu`, i: `${y}m`, l: `${y}m` }[at];
}

/** Adjectives stand in the lexicon as they stand with their noun: `nowa`, `nowe` are `nowy`. */
function masculine(form: string): string {
  if (/[yi]$/.test(form)) return form;
  const stem = form.slice(0, -1);
  if (form.endsWith('a')) return VELAR.test(stem) ? `${stem}i` : `${stem}y`;
  return stem.endsWith('i') ? stem : `${stem}y`;
}
