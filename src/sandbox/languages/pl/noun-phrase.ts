/**
 * Polish nouns by rule, for the words that the sandbox uses. Source of the rules: Tokarski (1973), Fleksja polska;
 * what a rule would get wrong stands with the word in the lexicon.
 */
import { adjectiveForm } from './adjective-form.js';
import { formsBy, SOFT, softened, VELAR } from './cases.js';
import type { Forms, Gender } from './cases.js';

export interface Noun {
  gender: Gender;
  /** of the accusative singular */
  animate: boolean;
  /** people, men among them: counted with the genitive plural */
  virile: boolean;
  /** has only the one number */
  always: 'singular' | 'plural' | undefined;
  singular: Forms;
  plural: Forms;
}

/**
 * A noun phrase from its dictionary form: adjectives before or after the head, the head last or marked with `*`
 * (`linia* tramwajowa`), and after `|` what does not change (`dom|kultury`). After `@`, what the form does not show:
 * `p` a person, `z` an animal, `f` feminine in a consonant, `mass` without plural, `many` without singular, `ga` the
 * genitive in -a, `stem=rynk` the stem before endings, `pl=ludzie` the nominative plural, `gp=ludzi` the genitive
 * plural, `ip=ludźmi` the instrumental plural, `l=domu` the locative, `pb=lat` the stem of the plural,
 * `ii` a foreign word in -nia (`linii`), `adj` an adjective that serves as a noun.
 */
export function nounPhrase(entry: string): Noun {
  const [word = '', notes = ''] = entry.split('@').map((part) => part.trim());
  const [body = '', tail = ''] = word.split('|');
  const words = body.split(' ');
  const marked = words.findIndex((part) => part.endsWith('*'));
  const at = marked === -1 ? words.length - 1 : marked;
  const head = words[at]!.replace('*', '');
  const marks = new Set<string>();
  const given = new Map<string, string>();
  for (const note of notes.split(' ').filter(Boolean)) {
    const [key = '', value] = note.split('=');
    if (value === undefined) marks.add(key);
    else given.set(key, value);
  }
  const virile = marks.has('p');
  const animate = virile || marks.has('z');
  const always = marks.has('mass') ? 'singular' : marks.has('many') ? 'plural' : undefined;
  const { gender, singular, plural } = marks.has('adj') ? adjectival(head, given) : decline(head, marks, given);
  const whole = (forms: Forms, of: Gender | 'pl'): Forms =>
    formsBy((form) => {
      const all = words.map((part, index) => (index === at ? forms[form] : adjectiveForm(part, of, form, animate)));
      return all.join(' ') + (tail ? ` ${tail}` : '');
    });
  return { gender, animate, virile, always, singular: whole(singular, gender), plural: whole(plural, 'pl') };
}

interface Declined {
  gender: Gender;
  singular: Forms;
  plural: Forms;
}

function adjectival(head: string, given: ReadonlyMap<string, string>): Declined {
  const gender: Gender = head.endsWith('a') ? 'f' : head.endsWith('e') ? 'n' : 'm';
  const own = gender === 'm' ? head : `${head.slice(0, -1)}${VELAR.test(head.slice(0, -1)) ? 'i' : 'y'}`;
  const plural = formsBy((at) => adjectiveForm(own, 'pl', at, true));
  const n = given.get('pl') ?? plural.n;
  return {
    gender,
    singular: formsBy((at) => adjectiveForm(own, gender, at, true)),
    plural: { ...plural, n, a: given.has('pl') ? plural.g : n },
  };
}

function decline(head: string, marks: ReadonlySet<string>, given: ReadonlyMap<string, string>): Declined {
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

function one(head: string, stem: string, gender: Gender, soft: boolean, marks: ReadonlySet<string>): Forms {
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
