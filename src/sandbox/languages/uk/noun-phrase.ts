/**
 * Ukrainian nouns by rule, for the words that the sandbox uses. Source of the rules: Ukrainian orthography of 2019,
 * sections on declension; what a rule would get wrong stands with the word in the lexicon.
 */
import { adjectiveForm } from './adjective-form.js';
import { formsBy, HUSH, softened } from './cases.js';
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
 * (`машина|швидкої допомоги`). After `@`, what the form does not show: `f` feminine in a consonant, `soft` a soft -р (`лікаря`), `a` animate,
 * `mass` without plural, `many` without singular, `ga` the genitive in -а, `stem=ринк` the stem before endings,
 * `pl=поїзди` the nominative plural, `gp=людей` the genitive plural, `ip=людьми` the instrumental plural, `l=лісі` the
 * locative, `i=сіллю` the instrumental, `adj` an adjective that serves as a noun.
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
  const gender: Gender = /[ая]$/.test(head) ? 'f' : /[еє]$/.test(head) ? 'n' : 'm';
  return {
    gender,
    singular: formsBy((at) => adjectiveForm(head, gender, at, animate)),
    plural: formsBy((at) => adjectiveForm(head, 'pl', at, animate)),
  };
}

function decline(head: string, marks: ReadonlySet<string>, given: ReadonlyMap<string, string>): Declined {
  const many = marks.has('many');
  const doubled = /(?:нн|тт|лл|чч)я$/.test(head);
  const gender: Gender = marks.has('f') || (/[ая]$/.test(head) && !doubled) ? 'f' : /[оея]$/.test(head) ? 'n' : 'm';
  const stem = given.get('stem') ?? (/[аяоеьйиії]$/.test(head) ? head.slice(0, -1) : head);
  const soft = !HUSH.test(stem) && (marks.has('soft') || /[яьйіїец]$/.test(head) || stem.endsWith('ц'));
  const iotated = head.endsWith('й') || (/[яїй]$/.test(head) && /[аеиіоуєюя]$/.test(stem));
  const singular = {
    ...one(head, stem, { gender, soft, iotated, doubled }, marks),
    ...(given.has('l') ? { l: given.get('l')! } : {}),
    ...(given.has('i') ? { i: given.get('i')! } : {}),
  };

  const y = iotated ? 'ї' : soft || HUSH.test(stem) ? 'і' : 'и';
  const n = given.get('pl') ?? (many ? head : stem + (gender === 'n' ? (soft ? 'я' : 'а') : y));
  const base = given.has('pl') ? n.slice(0, -1) : stem;
  const a = (given.has('pl') ? /[іїя]$/.test(n) && !HUSH.test(base) : soft) ? 'я' : 'а';
  const g = given.get('gp') ?? genitivePlural(stem, { gender, soft, iotated, doubled });
  const i = given.get('ip') ?? `${base}${a}ми`;
  return { gender, singular, plural: { n, g, d: `${base}${a}м`, a: marks.has('a') ? g : n, i, l: `${base}${a}х` } };
}

interface Kind {
  gender: Gender;
  soft: boolean;
  iotated: boolean;
  doubled: boolean;
}

function one(head: string, stem: string, { gender, soft, iotated, doubled }: Kind, marks: ReadonlySet<string>): Forms {
  const i = iotated ? 'ї' : 'і';
  const em = iotated ? 'єм' : soft || HUSH.test(stem) ? 'ем' : 'ом';
  if (gender === 'f' && !/[ая]$/.test(head)) {
    return { n: head, g: `${stem}і`, d: `${stem}і`, a: head, i: `${stem}${stem.at(-1)}ю`, l: `${stem}і` };
  }
  if (gender === 'f') {
    const l = soft ? stem + i : `${softened(stem)}і`;
    const oyu = iotated ? 'єю' : soft || HUSH.test(stem) ? 'ею' : 'ою';
    const g = stem + (soft || HUSH.test(stem) ? i : 'и');
    return { n: head, g, d: l, a: stem + (soft ? 'ю' : 'у'), i: stem + oyu, l };
  }
  const a = soft ? 'я' : 'а';
  const u = soft ? 'ю' : 'у';
  // After к the locative is -у: у парку; other velars have theirs in the lexicon.
  const l = /[кгх]$/.test(stem) ? `${stem}у` : stem + i;
  if (gender === 'n') {
    return { n: head, g: stem + a, d: stem + u, a: head, i: stem + (doubled ? 'ям' : em), l };
  }
  const animate = marks.has('a');
  const g = stem + (animate || marks.has('ga') ? a : u);
  return { n: head, g, d: stem + u, a: animate ? g : head, i: stem + em, l };
}

function genitivePlural(stem: string, { gender, soft, iotated, doubled }: Kind): string {
  if (gender === 'm') return stem + (iotated ? 'їв' : 'ів');
  if (doubled) return `${stem.slice(0, -1)}ь`;
  if (iotated) return `${stem}й`;
  return gender === 'f' && soft ? `${stem}ь` : stem;
}
