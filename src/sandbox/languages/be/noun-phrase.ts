/**
 * Belarusian nouns by rule, for the words that the sandbox uses. Source of the rules: the rules of orthography of 2008
 * and Biryla (1986), Slounik belaruskai movy; what a rule would get wrong stands with the word in the lexicon.
 */
import { adjectiveForm } from './adjective-form.js';
import { formsBy, HARD, locative, VELAR } from './cases.js';
import type { Forms, Gender } from './cases.js';

export interface Noun {
  gender: Gender;
  animate: boolean;
  /** has only the one number */
  always: 'singular' | 'plural' | undefined;
  singular: Forms;
  plural: Forms;
}

/**
 * A noun phrase from its dictionary form: adjectives first, the head last, and after `|` what does not change
 * (`машына|хуткай дапамогі`). After `@`, what the form does not show: `f` feminine in a consonant, `n` neuter in -а,
 * `a` animate, `mass` without plural, `many` without singular, `ga` the genitive in -а, `stem=рынк` the stem before
 * endings, `pl=людзі` the nominative plural, `gp=людзей` the genitive plural, `ip=людзьмі` the instrumental plural,
 * `l=муцэ` the locative, `i=сталом` the instrumental, `adj` an adjective that serves as a noun.
 */
export function nounPhrase(entry: string): Noun {
  const [word = '', notes = ''] = entry.split('@').map((part) => part.trim());
  const [body = '', tail = ''] = word.split('|');
  const words = body.split(' ');
  const head = words.at(-1)!;
  const marks = new Set<string>();
  const given = new Map<string, string>();
  for (const note of notes.split(' ').filter(Boolean)) {
    const [key = '', value] = note.split('=');
    if (value === undefined) marks.add(key);
    else given.set(key, value);
  }
  const animate = marks.has('a');
  const always = marks.has('mass') ? 'singular' : marks.has('many') ? 'plural' : undefined;
  const { gender, singular, plural } = marks.has('adj') ? adjectival(head, animate) : decline(head, marks, given);
  const whole = (forms: Forms, of: Gender | 'pl'): Forms =>
    formsBy((at) => {
      const before = words.slice(0, -1).map((adjective) => adjectiveForm(adjective, of, at, animate));
      return [...before, forms[at]].join(' ') + (tail ? ` ${tail}` : '');
    });
  return { gender, animate, always, singular: whole(singular, gender), plural: whole(plural, 'pl') };
}

interface Declined {
  gender: Gender;
  singular: Forms;
  plural: Forms;
}

function adjectival(head: string, animate: boolean): Declined {
  const gender: Gender = /[ая]я$/.test(head) ? 'f' : /[аоя]е$/.test(head) ? 'n' : 'm';
  return {
    gender,
    singular: formsBy((at) => adjectiveForm(head, gender, at, animate)),
    plural: formsBy((at) => adjectiveForm(head, 'pl', at, animate)),
  };
}

function decline(head: string, marks: ReadonlySet<string>, given: ReadonlyMap<string, string>): Declined {
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

function one(head: string, stem: string, gender: Gender, soft: boolean, marks: ReadonlySet<string>): Forms {
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
