import type { Referent } from '../../frames/referent.js';
import { countries, family, given, names, towns } from '../../setting/names.js';
import { adjectiveForm } from './adjective-form.js';
import { agreeing } from './agreeing.js';
import type { Case, Gender } from './cases.js';
import { nounPhrase } from './noun-phrase.js';
import type { Noun } from './noun-phrase.js';
import { posts, properties, things, units } from './lexicon.js';

const nouns = new Map<string, Noun>();

function noun(entry: string): Noun {
  let known = nouns.get(entry);
  if (!known) nouns.set(entry, (known = nounPhrase(entry)));
  return known;
}

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const WEEKDAYS = ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье'];

/**
 * A phrase in Russian. Forms: the cases `n g d a i p` (nominative where none is named); with `m` after it (`gm`) in the
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
      return `${counted(referent.n, noun(units[referent.unit]), caseOf(form))} талеров`;
    case 'number':
      return figure(referent.n, referent.decimals);
    case 'town':
      return placed(noun(towns[referent.town]!.ru), form);
    case 'country':
      return placed(noun(countries[referent.country].ru), form);
    case 'person': {
      const first = given[referent.first]!;
      const at = caseOf(form.replace('last', ''));
      const surname = noun(
        `${family[referent.last]!.ru}${family[referent.last]!.ru.includes('@') ? '' : ' @'} a`,
      ).singular;
      const last = first.gender === 'f' ? surname.n : surname[at];
      if (form.startsWith('last')) return last;
      const of = 'town' in referent.of ? towns[referent.of.town]!.ru : countries[referent.of.country].ru;
      const post = `${noun(posts[referent.post]).singular[at]} ${noun(of).singular.g}`;
      const name = noun(`${first.ru}${first.gender === 'm' ? ' @a' : ''}`).singular[at];
      return `${post} ${name} ${last}`;
    }
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

/** A word that agrees with a referent: adjectives with a case in `form`, everything else in gender and number. */
export function agree(word: string, referent: Referent, form: string): string {
  const gender = genderOf(referent);
  if (/[ыио]й$/.test(word)) {
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
      return endsInOne(referent.n) ? noun(units[referent.unit]).gender : 'pl';
    case 'person':
      return given[referent.first]!.gender;
    case 'town':
      return noun(towns[referent.town]!.ru).gender;
    case 'name':
      return 'f'; // «команда»
    default:
      return 'm';
  }
}

function caseOf(form: string): Case {
  const letter = form.charAt(0);
  return letter === 'g' || letter === 'd' || letter === 'a' || letter === 'i' || letter === 'p' ? letter : 'n';
}

function placed({ singular }: Noun, form: string): string {
  if (form === 'in') return `${into(singular.p)} ${singular.p}`;
  if (form === 'to') return `${into(singular.a)} ${singular.a}`;
  if (form === 'from') return `из ${singular.g}`;
  return singular[caseOf(form)];
}

/** `во` before в or ф with a consonant after it. */
function into(name: string): string {
  return /^[ВФ][^аеёиоуыэюя]/.test(name) ? 'во' : 'в';
}

function quotedName(name: string): string {
  return `«${names[name]!.ru}»`;
}

function endsInOne(n: number): boolean {
  return n % 10 === 1 && n % 100 !== 11;
}

/** A number with what it counts: 1 дом, 2 дома, 5 домов; with a fraction 2,5 дома. */
function counted(n: number, { singular, plural }: Noun, at: Case): string {
  if (!Number.isInteger(n)) return `${figure(n, 1)} ${singular.g}`;
  const written = figure(n, 0);
  if (endsInOne(n)) return `${written} ${singular[at]}`;
  if (at !== 'n' && at !== 'a') return `${written} ${plural[at]}`;
  const few = n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
  return `${written} ${few ? singular.g : plural.g}`;
}

/** Decimal comma; from 10,000 on a no-break space between thousands. */
function figure(n: number, decimals: number): string {
  const [whole = '', fraction] = n.toFixed(decimals).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0') : whole;
  return fraction ? `${grouped},${fraction}` : grouped;
}
