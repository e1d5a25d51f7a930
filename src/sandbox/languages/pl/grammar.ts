import type { Referent } from '../../frames/referent.js';
import { given as givenNames } from '../../setting/names.js';
import { adjectiveForm } from './adjective-form.js';
import { agreeing } from './agreeing.js';
import type { Case, Gender } from './cases.js';
import { posts, properties, things, units } from './lexicon.js';
import { countries, family, given, names, towns } from './names.js';
import { nounPhrase } from './noun-phrase.js';
import type { Noun } from './noun-phrase.js';

const nouns = new Map<string, Noun>();

function noun(entry: string): Noun {
  let known = nouns.get(entry);
  if (!known) nouns.set(entry, (known = nounPhrase(entry)));
  return known;
}

const MONTHS = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];
const WEEKDAYS = ['w poniedziałek', 'we wtorek', 'w środę', 'w czwartek', 'w piątek', 'w sobotę', 'w niedzielę'];

/**
 * A phrase in Polish. Forms: the cases `n g d a i l` (nominative where none is named); with `m` after it (`gm`) in the
 * plural. Places also `in`, `to`, `from`; people also `last` and `last` with a case (`lastg`).
 */
export function phrase(referent: Referent, form: string): string {
  switch (referent.kind) {
    case 'thing': {
      const { singular, plural, gender, animate, always } = noun(things[referent.concept]);
      const many = always === 'plural' || ((referent.plural || form.endsWith('m')) && always !== 'singular');
      const at = caseOf(form);
      const head = (many ? plural : singular)[at];
      if (!referent.property) return head;
      return `${adjectiveForm(properties[referent.property], many ? 'pl' : gender, at, animate)} ${head}`;
    }
    case 'named':
      return `${noun(things[referent.concept]).singular[caseOf(form)]} ${quotedName(referent.name)}`;
    case 'name':
      return quotedName(referent.name);
    case 'count':
      return counted(referent.n, noun(units[referent.unit]), caseOf(form));
    case 'money':
      return `${counted(referent.n, noun(units[referent.unit]), caseOf(form))} talarów`;
    case 'number':
      return figure(referent.n, referent.decimals);
    case 'town':
      return placed(noun(towns[referent.town]!), form);
    case 'country':
      return placed(noun(countries[referent.country]), form);
    case 'person':
      return person(referent, form);
    case 'date': {
      const date = new Date(referent.day * 86_400_000);
      return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
    }
    case 'text':
      return referent.text;
    case 'turn':
      return '';
    case 'weekday':
      return WEEKDAYS[referent.weekday - 1]!;
  }
}

/** A man's names are declined. Of a woman only the given name is, and a post that has a word for women. */
function person(referent: Referent & { kind: 'person' }, form: string): string {
  const woman = givenNames[referent.first]!.gender === 'f';
  const at = caseOf(form.replace('last', ''));
  const surname = noun(`${family[referent.last]!}${family[referent.last]!.includes('@') ? '' : ' @'} p`).singular;
  const last = woman ? surname.n : surname[at];
  if (form.startsWith('last')) return last;
  const of = 'town' in referent.of ? towns[referent.of.town]! : countries[referent.of.country];
  const [his = '', hers] = posts[referent.post].split(' // ');
  const held = woman ? (hers ? noun(hers).singular[at] : noun(his).singular.n) : noun(his).singular[at];
  const first = noun(
    `${given[referent.first]!}${woman ? '' : `${given[referent.first]!.includes('@') ? '' : ' @'} p`}`,
  );
  return `${held} ${noun(of).singular.g} ${first.singular[at]} ${last}`;
}

/** A word that agrees with a referent: adjectives in -y, -i with a case in `form`, everything else in gender and number. */
export function agree(word: string, referent: Referent, form: string): string {
  const gender = genderOf(referent);
  if (/[yi]$/.test(word) && !word.includes('/')) {
    const animate = referent.kind === 'person' || (referent.kind === 'thing' && noun(things[referent.concept]).animate);
    return adjectiveForm(word, gender, caseOf(form), animate);
  }
  return agreeing(word, gender);
}

function genderOf(referent: Referent): Gender | 'pl' {
  switch (referent.kind) {
    case 'thing': {
      const { always, gender } = noun(things[referent.concept]);
      return always === 'plural' || (referent.plural && always !== 'singular') ? 'pl' : gender;
    }
    case 'named':
      return noun(things[referent.concept]).gender;
    case 'count':
      // Five and more, and men in any number, are one thing of the neuter: 25 osób przyszło.
      return few(referent.n) && !noun(units[referent.unit]).virile ? 'pl' : 'n';
    case 'person':
      return givenNames[referent.first]!.gender;
    case 'town':
      return noun(towns[referent.town]!).gender;
    case 'name':
      return 'f'; // „drużyna”
    default:
      return 'm';
  }
}

function caseOf(form: string): Case {
  const letter = form.charAt(0);
  return letter === 'g' || letter === 'd' || letter === 'a' || letter === 'i' || letter === 'l' ? letter : 'n';
}

function placed({ singular }: Noun, form: string): string {
  if (form === 'in') return `w ${singular.l}`;
  if (form === 'to') return `do ${singular.g}`;
  if (form === 'from') return `z ${singular.g}`;
  return singular[caseOf(form)];
}

function quotedName(name: string): string {
  return `„${names[name]!}”`;
}

function few(n: number): boolean {
  return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
}

/** A number with what it counts: 1 dom, 2 domy, 5 domów, but 2 uczniów; with a fraction 2,5 domu. */
function counted(n: number, { singular, plural, virile }: Noun, at: Case): string {
  if (!Number.isInteger(n)) return `${figure(n, 1)} ${singular.g}`;
  const written = figure(n, 0);
  if (n === 1) return `${written} ${singular[at]}`;
  if (at !== 'n' && at !== 'a') return `${written} ${plural[at]}`;
  return `${written} ${few(n) && !virile ? plural.n : plural.g}`;
}

/** Decimal comma; from 10,000 on a no-break space between thousands. */
function figure(n: number, decimals: number): string {
  const [whole = '', fraction] = n.toFixed(decimals).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0') : whole;
  return fraction ? `${grouped},${fraction}` : grouped;
}
