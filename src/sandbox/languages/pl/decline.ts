import { SOFT, softened, VELAR } from './stem-ends.js';
import type { Forms, Gender } from '../slavic/forms.js';
import type { Declined, Notes } from '../slavic/noun-phrases.js';

/**
 * Polish nouns by rule, for the words that the sandbox uses. Notes beside those of `nounPhrases`: `f` feminine in a
 * consonant, `ga` the genitive in -a, `stem=rynk` the stem before endings, `gp=ludzi` the genitive plural, `ip=ludźmi`
 * the instrumental plural, `l=domu` the locative, `pb=lat` the stem of the plural, `ii` a foreign word in -nia (`linii`).
 *
 * Source  Tokarski (1973), Fleksja polska; what a rule would get wrong stands in the lexicon
 */
export function decline(head: string, { marks, given }: Notes): Declined {
  const many = marks.has('many');
  const gender: Gender =
    marks.has('f') || (head.endsWith('a') && !many) ? 'f' : /[oe]$/.test(head) && !many ? 'n' : 'm';
  const stem = given.get('stem') ?? (/[aoeyi]$/.test(head) ? head.slice(0, -1) : hardened(head));
  const soft = SOFT.test(stem);
  const singular = { ...one(head, stem, gender, soft, marks), ...(given.has('l') ? { l: given.get('l')! } : {}) };

  const base = given.get('pb') ?? stem;
  const n =
    given.get('pl') ?? (many ? head : gender === 'n' ? `${stem}a` : stem + (soft ? 'e' : VELAR.test(stem) ? 'i' : 'y'));
  const g = given.get('gp') ?? (gender === 'f' && stem.endsWith('i') ? singular.g : genitivePlural(stem, gender, soft));
  const a = marks.has('p') ? g : n;
  const i = given.get('ip') ?? `${base}ami`;
  return { gender, singular, plural: { n, g, d: `${base}om`, a, i, l: `${base}ach` } };
}

/** A final soft consonant as it is written before a vowel: `jęczmień` is `jęczmieni-`. */
function hardened(head: string): string {
  const plain: Readonly<Record<string, string>> = { ń: 'ni', ć: 'ci', ś: 'si', ź: 'zi' };
  const last = plain[head.at(-1)!];
  return last ? head.slice(0, -1) + last : head;
}

function one(head: string, stem: string, gender: Gender, soft: boolean, marks: Notes['marks']): Forms {
  if (gender === 'f') {
    const iotated = stem.endsWith('i');
    const y = iotated ? '' : /[jlkg]$/.test(stem) ? 'i' : 'y';
    // Foreign -ia after anything but n, ś, ź, ć writes -ii: chemii, energii, but piekarni.
    const g = iotated && (marks.has('ii') || /[gkchrtdmf]i$/.test(stem)) ? `${stem}i` : stem + y;
    const l = soft ? g : `${softened(stem)}e`;
    if (!head.endsWith('a')) return { n: head, g, d: g, a: head, i: `${stem}ą`, l: g };
    return { n: head, g, d: l, a: `${stem}ę`, i: `${stem}ą`, l };
  }
  const velar = VELAR.test(stem) || stem.endsWith('ch');
  const l = soft || velar ? `${stem}u` : `${softened(stem)}e`;
  const i = VELAR.test(stem) ? `${stem}iem` : `${stem}em`;
  if (gender === 'n') return { n: head, g: `${stem}a`, d: `${stem}u`, a: head, i, l };
  const animate = marks.has('p') || marks.has('z');
  const g = stem + (animate || marks.has('ga') ? 'a' : 'u');
  return { n: head, g, d: `${stem}owi`, a: animate ? g : head, i, l };
}

function genitivePlural(stem: string, gender: Gender, soft: boolean): string {
  if (gender === 'm')
    return soft ? stem + (/(?:[żc]|cz|sz|rz|dz)$/.test(stem) ? 'y' : stem.endsWith('i') ? '' : 'i') : `${stem}ów`;
  if (gender === 'n' && stem.endsWith('ni')) return `${stem.slice(0, -2)}ń`;
  if (stem.endsWith('j')) return `${stem}i`;
  return stem;
}
