import type { Concept, Post, Property, Unit } from '../../frames/concepts.js';
import type { CountryId, Referent } from '../../frames/referent.js';
import { given as people } from '../../setting/names.js';
import type { SandboxLanguage } from '../language.js';
import { figure } from './figure.js';
import type { Case, Forms, Gender } from './forms.js';
import { nounPhrases } from './noun-phrases.js';
import type { Noun, NounRules } from './noun-phrases.js';

/** Words for everything that texts speak of, in the notation of `nounPhrases`. */
export interface SlavicLexicon {
  things: Readonly<Record<Concept, string>>;
  units: Readonly<Record<Unit, string>>;
  properties: Readonly<Record<Property, string>>;
  /** before the genitive of a town or country; after ` // ` the word for a woman, where one is in use */
  posts: Readonly<Record<Post, string>>;
}

/** The made-up names as the language writes and declines them, in the notation of `nounPhrases`. */
export interface SlavicNames {
  countries: Readonly<Record<CountryId, string>>;
  towns: Readonly<Record<string, string>>;
  /** stand in quotation marks and are not declined */
  names: Readonly<Record<string, string>>;
  given: Readonly<Record<string, string>>;
  family: Readonly<Record<string, string>>;
}

/** What one Slavic language has its own way. */
export interface SlavicRules extends NounRules {
  lexicon: SlavicLexicon;
  names: SlavicNames;
  /** the dictionary form of an adjective, which agrees in case too; every other word does in gender and number */
  adjective: RegExp;
  agreeing: (word: string, gender: Gender | 'pl') => string;
  /** in the genitive, from January on */
  months: readonly string[];
  /** on a Monday and so on, with the preposition */
  weekdays: readonly string[];
  marks: readonly [string, string];
  /** of the currency, as after five */
  talers: string;
  /** the note that makes a man's name a person's */
  man: 'a' | 'p';
  /** a post without a word for women, held by one */
  heldByWoman: (post: Noun, at: Case) => string;
  /** whether 21 is counted like 1 */
  twentyOneIsOne: boolean;
  /** of 2, 3, 4: the noun where the number is in nominative or accusative */
  afterTwo: (noun: Noun) => string;
  /** gender or number of 2 and more, `few` being 2, 3, 4, 22 … */
  agreesWithCount: (few: boolean, noun: Noun) => Gender | 'pl';
  place: Readonly<Record<'in' | 'to' | 'from', (town: Forms) => string>>;
}

/**
 * The grammar that Belarusian, Polish, Russian and Ukrainian share. Forms: the cases `n g d a i l` (nominative where
 * none is named); with `m` after it (`gm`) in the plural. Places also `in`, `to`, `from`; people also `last` and `last`
 * with a case (`lastg`).
 */
export function slavicGrammar(rules: SlavicRules): Pick<SandboxLanguage, 'phrase' | 'agree'> {
  const { lexicon, names, adjectiveForm } = rules;
  const noun = nounPhrases(rules);
  const { things, units, properties, posts } = lexicon;
  const heldBy = new Map<string, string>();

  const phrase = (referent: Referent, form: string): string => {
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
        return `${counted(referent.n, noun(units[referent.unit]), caseOf(form))} ${rules.talers}`;
      case 'number':
        return figure(referent.n, referent.decimals);
      case 'town':
        return placed(noun(names.towns[referent.town]!), form);
      case 'country':
        return placed(noun(names.countries[referent.country]), form);
      case 'person':
        return person(referent, form);
      case 'date': {
        const date = new Date(referent.day * 86_400_000);
        return `${date.getUTCDate()} ${rules.months[date.getUTCMonth()]}`;
      }
      case 'text':
        return referent.text;
      case 'turn':
        return '';
      case 'weekday':
        return rules.weekdays[referent.weekday - 1]!;
    }
  };

  const agree = (word: string, referent: Referent, form: string): string => {
    const gender = genderOf(referent);
    if (!rules.adjective.test(word) || word.includes('/')) return rules.agreeing(word, gender);
    const animate = referent.kind === 'person' || (referent.kind === 'thing' && noun(things[referent.concept]).animate);
    return adjectiveForm(word, gender, caseOf(form), animate);
  };

  /** A man's names are declined; of a woman only the given name is. The same few people speak all through a world. */
  const person = (referent: Referent & { kind: 'person' }, form: string): string => {
    const of = 'town' in referent.of ? referent.of.town : referent.of.country;
    const key = `${referent.post}/${of}/${referent.first}/${referent.last}/${form}`;
    let held = heldBy.get(key);
    if (held === undefined) heldBy.set(key, (held = personIn(referent, form)));
    return held;
  };

  const personIn = (referent: Referent & { kind: 'person' }, form: string): string => {
    const woman = people[referent.first]!.gender === 'f';
    const at = caseOf(form.replace('last', ''));
    const surname = noun(asPerson(names.family[referent.last]!)).singular;
    const last = woman ? surname.n : surname[at];
    if (form.startsWith('last')) return last;
    const of = 'town' in referent.of ? names.towns[referent.of.town]! : names.countries[referent.of.country];
    const [his = '', hers] = posts[referent.post].split(' // ');
    const post = !woman ? noun(his).singular[at] : hers ? noun(hers).singular[at] : rules.heldByWoman(noun(his), at);
    const first = names.given[referent.first]!;
    return `${post} ${noun(of).singular.g} ${noun(woman ? first : asPerson(first)).singular[at]} ${last}`;
  };

  const asPerson = (name: string): string => `${name}${name.includes('@') ? '' : ' @'} ${rules.man}`;

  const genderOf = (referent: Referent): Gender | 'pl' => {
    switch (referent.kind) {
      case 'thing': {
        const { always, gender } = noun(things[referent.concept]);
        return always === 'plural' || (referent.plural && always !== 'singular') ? 'pl' : gender;
      }
      case 'named':
        return noun(things[referent.concept]).gender;
      case 'count': {
        const counts = noun(units[referent.unit]);
        return isOne(referent.n) ? counts.gender : rules.agreesWithCount(few(referent.n), counts);
      }
      case 'person':
        return people[referent.first]!.gender;
      case 'town':
        return noun(names.towns[referent.town]!).gender;
      case 'name':
        return 'f'; // a team
      default:
        return 'm';
    }
  };

  const placed = ({ singular }: Noun, form: string): string =>
    form === 'in' || form === 'to' || form === 'from' ? rules.place[form](singular) : singular[caseOf(form)];

  const quotedName = (name: string): string => rules.marks[0] + names.names[name]! + rules.marks[1];

  const isOne = (n: number): boolean => n === 1 || (rules.twentyOneIsOne && n % 10 === 1 && n % 100 !== 11);

  /** A number with what it counts; with a fraction the genitive singular. */
  const counted = (n: number, counts: Noun, at: Case): string => {
    const { singular, plural } = counts;
    if (!Number.isInteger(n)) return `${figure(n, 1)} ${singular.g}`;
    const written = figure(n, 0);
    if (isOne(n)) return `${written} ${singular[at]}`;
    if (at !== 'n' && at !== 'a') return `${written} ${plural[at]}`;
    return `${written} ${few(n) ? rules.afterTwo(counts) : plural.g}`;
  };

  return { phrase, agree };
}

function caseOf(form: string): Case {
  const letter = form.charAt(0);
  return letter === 'g' || letter === 'd' || letter === 'a' || letter === 'i' || letter === 'l' ? letter : 'n';
}

/** 2, 3, 4, 22 … but not 12. */
function few(n: number): boolean {
  return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
}
