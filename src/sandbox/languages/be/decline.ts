import { HARD, locative, VELAR } from './stem-ends.js';
import type { Forms, Gender } from '../slavic/forms.js';
import type { Declined, Notes } from '../slavic/noun-phrases.js';

/**
 * Belarusian nouns by rule, for the words that the sandbox uses. Notes beside those of `nounPhrases`: `f` feminine in a
 * consonant, `n` neuter in -а, `ga` the genitive in -а, `stem=рынк` the stem before endings, `gp=людзей` the genitive
 * plural, `ip=людзьмі` the instrumental plural, `l=муцэ` the locative, `i=сталом` the instrumental.
 *
 * Source  the rules of orthography of 2008; Biryla (1986), Slounik belaruskai movy; what a rule would get wrong stands
 *         in the lexicon
 */
export function decline(head: string, { marks, given }: Notes): Declined {
  const many = marks.has('many');
  const verbal = /(?:нн|цц|лл|чч)е$/.test(head);
  const gender: Gender = marks.has('n') || verbal ? 'n' : marks.has('f') || (/[ая]$/.test(head) && !many) ? 'f' : 'm';
  const stem = given.get('stem') ?? (/[аяоеьйыіэ]$/.test(head) ? head.slice(0, -1) : head);
  const soft = /[яьйе]$/.test(head) || (many && head.endsWith('і') && !VELAR.test(stem));
  const singular = {
    ...one(head, stem, gender, soft, marks),
    ...(given.has('l') ? { l: given.get('l')! } : {}),
    ...(given.has('i') ? { i: given.get('i')! } : {}),
  };

  const n = given.get('pl') ?? (many ? head : stem + (soft || VELAR.test(stem) ? 'і' : 'ы'));
  const base = given.has('pl') ? n.slice(0, -1) : stem;
  const a = (given.has('pl') ? n.endsWith('і') && !VELAR.test(base) : soft) ? 'я' : 'а';
  const g = given.get('gp') ?? genitivePlural(stem, gender, soft);
  const i = given.get('ip') ?? `${base}${a}мі`;
  return { gender, singular, plural: { n, g, d: `${base}${a}м`, a: marks.has('a') ? g : n, i, l: `${base}${a}х` } };
}

function one(head: string, stem: string, gender: Gender, soft: boolean, marks: Notes['marks']): Forms {
  const a = soft ? 'я' : 'а';
  const u = soft ? 'ю' : 'у';
  if (gender === 'f' && !/[ая]$/.test(head)) {
    const g = stem + (HARD.test(stem) ? 'ы' : 'і');
    return { n: head, g, d: g, a: head, i: `${stem}${stem.at(-1)}${HARD.test(stem) ? 'у' : 'ю'}`, l: g };
  }
  if (gender === 'f') {
    const g = stem + (soft || VELAR.test(stem) ? 'і' : 'ы');
    const l = soft ? `${stem}і` : locative(stem);
    return { n: head, g, d: l, a: stem + u, i: `${stem}${a}й`, l };
  }
  const em = soft ? 'ем' : 'ам';
  const l = soft ? `${stem}і` : gender === 'm' && VELAR.test(stem) ? `${stem}у` : locative(stem);
  if (gender === 'n') return { n: head, g: stem + a, d: stem + u, a: head, i: stem + em, l };
  const animate = marks.has('a');
  const g = stem + (animate || marks.has('ga') ? a : u);
  return { n: head, g, d: stem + u, a: animate ? g : head, i: stem + em, l };
}

function genitivePlural(stem: string, gender: Gender, soft: boolean): string {
  if (gender !== 'f') return stem + (soft ? 'яў' : 'аў');
  if (/[ыі]$/.test(stem)) return `${stem}й`;
  return soft ? `${stem}ь` : stem;
}
