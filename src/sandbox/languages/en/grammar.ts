import type { Referent } from '../../frames/referent.js';
import { countries, family, given, names, towns } from '../../setting/names.js';
import { posts, properties, things, units } from './lexicon.js';

interface Noun {
  one: string;
  many: string;
  mass: boolean;
  plural: boolean;
}

const nouns = new Map<string, Noun>();

function noun(entry: string): Noun {
  let known = nouns.get(entry);
  if (!known) {
    const [one = '', notes = ''] = entry.split('@').map((part) => part.trim());
    const many = /pl=(.+)$/.exec(notes)?.[1] ?? (notes === 'many' ? one : pluralOf(one));
    nouns.set(entry, (known = { one, many, mass: notes === 'mass', plural: notes === 'many' }));
  }
  return known;
}

function pluralOf(one: string): string {
  if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}ies`;
  return /(?:s|x|sh|ch)$/.test(one) ? `${one}es` : `${one}s`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * A phrase in English. Forms of things: `a` and `the` with an article, `m` in the plural, none bare. Of people `last`.
 * Of towns and countries `s` the possessive. A count before a noun: `adj` (`three-month`).
 */
export function phrase(referent: Referent, form: string): string {
  switch (referent.kind) {
    case 'thing': {
      const { one, many, mass, plural } = noun(things[referent.concept]);
      const several = plural || ((referent.plural || form === 'm') && !mass);
      const words = `${referent.property ? `${properties[referent.property]} ` : ''}${several ? many : one}`;
      if (form === 'the') return `the ${words}`;
      return form === 'a' && !several && !mass ? `${article(words)} ${words}` : words;
    }
    case 'named':
      return `${form === 'bare' ? '' : 'the '}${names[referent.name]!.en} ${noun(things[referent.concept]).one}`;
    case 'name':
      return names[referent.name]!.en;
    case 'count': {
      const { one, many } = noun(units[referent.unit]);
      if (form === 'adj') return `${figure(referent.n, 0)}-${one}`;
      return `${figure(referent.n, 0)} ${referent.n === 1 ? one : many}`;
    }
    case 'money':
      return `${figure(referent.n, Number.isInteger(referent.n) ? 0 : 1)} ${referent.unit} talers`;
    case 'number':
      return figure(referent.n, referent.decimals);
    case 'town':
      return possessive(towns[referent.town]!.en, form);
    case 'country':
      return possessive(countries[referent.country].en, form);
    case 'person': {
      const last = family[referent.last]!.en;
      if (form === 'last') return last;
      const of = 'town' in referent.of ? towns[referent.of.town]!.en : countries[referent.of.country].en;
      return `${of} ${posts[referent.post]} ${given[referent.first]!.en} ${last}`;
    }
    case 'date': {
      const date = new Date(referent.day * 86_400_000);
      return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`;
    }
    case 'text':
      return referent.text;
    case 'turn':
      return '';
    case 'weekday':
      return WEEKDAYS[referent.weekday - 1]!;
  }
}

/** A verb as `singular/plural` (`has/have`, `was/were`), or `he/she` for a person. */
export function agree(word: string, referent: Referent): string {
  const [one = '', other = one] = word.split('/');
  if (referent.kind === 'person')
    return word.startsWith('he/') || word.startsWith('his/') ? pronoun(one, other, referent) : one;
  return isPlural(referent) ? other : one;
}

function pronoun(he: string, she: string, referent: Referent & { kind: 'person' }): string {
  return given[referent.first]!.gender === 'm' ? he : she;
}

function isPlural(referent: Referent): boolean {
  if (referent.kind === 'count') return referent.n !== 1;
  if (referent.kind !== 'thing') return false;
  const { mass, plural } = noun(things[referent.concept]);
  return plural || (referent.plural && !mass);
}

function article(words: string): string {
  return /^(?:[aeio]|u(?!ni)|X-)/.test(words) ? 'an' : 'a';
}

function possessive(name: string, form: string): string {
  return form === 's' ? `${name}'s` : name;
}

function figure(n: number, decimals: number): string {
  const [whole = '', fraction] = n.toFixed(decimals).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction ? `${grouped}.${fraction}` : grouped;
}
