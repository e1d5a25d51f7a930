/**
 * Russian nouns by rule, for the words that the sandbox uses. Source of the rules: Zaliznyak (1977), Grammatical
 * Dictionary of Russian; what a rule would get wrong stands with the word in the lexicon.
 */
import { adjectiveForm } from './adjective-form.js';
import { formsBy, HUSH, VELAR } from './cases.js';
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
 * A noun phrase from its dictionary form: `железнодорожный вокзал`, adjectives first, the head last, and after `|`
 * what does not change (`завод|строительных материалов`). After `@`, what the form does not show:
 * `f` or `m` of a word in -ь, `a` animate, `mass` without plural, `many` without singular,
 * `stem=рынк` the stem before endings, `pl=поезда` the nominative plural, `gp=людей` the genitive plural,
 * `i=врачом` the instrumental; `adj` an adjective that serves as a noun (`набережная`).
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
  const noun = marks.has('adj') ? adjectival(head, animate) : decline(head, marks, given, animate, always === 'plural');
  const whole = (forms: Forms, gender: Gender | 'pl'): Forms =>
    formsBy((at) => {
      const before = words.slice(0, -1).map((adjective) => adjectiveForm(adjective, gender, at, animate));
      return [...before, forms[at]].join(' ') + (tail ? ` ${tail}` : '');
    });
  return { ...noun, animate, always, singular: whole(noun.singular, noun.gender), plural: whole(noun.plural, 'pl') };
}

function adjectival(head: string, animate: boolean): { gender: Gender; singular: Forms; plural: Forms } {
  const gender: Gender = /[ая]я$/.test(head) ? 'f' : /[ое]е$/.test(head) ? 'n' : 'm';
  return {
    gender,
    singular: formsBy((at) => adjectiveForm(head, gender, at, animate)),
    plural: formsBy((at) => adjectiveForm(head, 'pl', at, animate)),
  };
}

function decline(
  head: string,
  marks: ReadonlySet<string>,
  given: ReadonlyMap<string, string>,
  animate: boolean,
  many: boolean,
): { gender: Gender; singular: Forms; plural: Forms } {
  const last = head.at(-1)!;
  const gender: Gender = marks.has('f') || /[ая]$/.test(head) ? 'f' : /[оеё]$/.test(head) ? 'n' : 'm';
  const stem = given.get('stem') ?? (/[аяоеьйыи]$/.test(head) ? head.slice(0, -1) : head);
  const soft = /[яьйеи]$/.test(head) && !HUSH.test(stem) && !stem.endsWith('ц') && !VELAR.test(stem);
  const iotated = stem.endsWith('и'); // -ий, -ия, -ие
  const y = soft || HUSH.test(stem) || VELAR.test(stem) ? 'и' : 'ы';

  let one: readonly [string, string, string, string, string];
  if (gender === 'f' && last === 'ь') one = ['и', 'и', 'ь', 'ью', 'и'];
  else if (gender === 'f') {
    const e = iotated ? 'и' : 'е';
    const oi = soft || HUSH.test(stem) || stem.endsWith('ц') ? 'ей' : 'ой';
    one = [y, e, soft ? 'ю' : 'у', oi, e];
  } else {
    const e = iotated ? 'и' : 'е';
    const om = soft || HUSH.test(stem) || stem.endsWith('ц') ? 'ем' : 'ом';
    one = [soft ? 'я' : 'а', soft ? 'ю' : 'у', '', om, e];
  }
  const genitive = stem + one[0];
  const accusative = gender === 'f' ? stem + one[2] : gender === 'm' && animate ? genitive : head;
  const singular: Forms = {
    n: head,
    g: genitive,
    d: stem + one[1],
    a: last === 'ь' && gender === 'f' ? head : accusative,
    i: given.get('i') ?? stem + one[3],
    p: stem + one[4],
  };

  const pluralN = given.get('pl') ?? (many ? head : gender === 'n' ? stem + (soft ? 'я' : 'а') : stem + y);
  const base = many || given.has('pl') ? pluralN.slice(0, -1) : stem;
  const a = (many || given.has('pl') ? /[ия]$/.test(pluralN) && !HUSH.test(base) && !VELAR.test(base) : soft)
    ? 'я'
    : 'а';
  const pluralG = given.get('gp') ?? genitivePlural(base, gender, last, soft);
  const plural: Forms = {
    n: pluralN,
    g: pluralG,
    d: `${base}${a}м`,
    a: animate ? pluralG : pluralN,
    i: `${base}${a}ми`,
    p: `${base}${a}х`,
  };
  return { gender, singular, plural };
}

function genitivePlural(stem: string, gender: Gender, last: string, soft: boolean): string {
  if (gender === 'm') {
    if (last === 'й') return `${stem}ев`;
    if (last === 'ь' || HUSH.test(stem)) return `${stem}ей`;
    return stem.endsWith('ц') ? `${stem}ев` : `${stem}ов`;
  }
  if (last === 'ь') return `${stem}ей`;
  if (stem.endsWith('и')) return `${stem}й`;
  return gender === 'f' && soft ? `${stem}ь` : stem;
}
