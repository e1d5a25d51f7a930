import type { AdjectiveForm } from './adjective-forms.js';
import { formsBy } from './forms.js';
import type { Forms, Gender } from './forms.js';

export interface Noun {
  gender: Gender;
  /** of the accusative singular */
  animate: boolean;
  /** a person, where people are counted otherwise than things */
  virile: boolean;
  /** an adjective that serves as a noun */
  adjectival: boolean;
  /** has only the one number */
  always: 'singular' | 'plural' | undefined;
  singular: Forms;
  plural: Forms;
}

/** A head by itself. */
export interface Declined {
  gender: Gender;
  singular: Forms;
  plural: Forms;
}

/** What stands after `@`: marks alone, and values by key. */
export interface Notes {
  marks: ReadonlySet<string>;
  given: ReadonlyMap<string, string>;
}

export interface NounRules {
  /** a head that is no adjective */
  decline: (head: string, notes: Notes) => Declined;
  adjectiveForm: AdjectiveForm;
  /** of an adjective that serves as a noun, by its dictionary form */
  genderOf: (adjective: string) => Gender;
}

/**
 * Noun phrases of a language from their dictionary form: adjectives before or after the head, the head last or marked
 * with `*` (`linia* tramwajowa`), and after `|` what does not change (`завод|строительных материалов`). After `@` what
 * the form does not show; in every language `a` animate, `p` a person where these are counted otherwise, `z` an animal
 * there, `mass` without plural, `many` without singular, `adj` an adjective that serves as a noun, `pl=` the
 * nominative plural. Each language's declension names its own. A phrase is worked out once.
 */
export function nounPhrases({ decline, adjectiveForm, genderOf }: NounRules): (entry: string) => Noun {
  const known = new Map<string, Noun>();
  const adjectival = (head: string, animate: boolean, { given }: Notes): Declined => {
    const gender = genderOf(head);
    const plural = formsBy((at) => adjectiveForm(head, 'pl', at, animate));
    const n = given.get('pl');
    return {
      gender,
      singular: formsBy((at) => adjectiveForm(head, gender, at, animate)),
      plural: n ? { ...plural, n, a: plural.g } : plural,
    };
  };
  const phraseOf = (entry: string): Noun => {
    const [phrase = '', noted = ''] = entry.split('@').map((part) => part.trim());
    const [body = '', tail = ''] = phrase.split('|');
    const words = body.split(' ');
    const marked = words.findIndex((word) => word.endsWith('*'));
    const place = marked === -1 ? words.length - 1 : marked;
    const head = words[place]!.replace('*', '');
    const notes = notesOf(noted);
    const { marks } = notes;
    const virile = marks.has('p');
    const animate = virile || marks.has('a') || marks.has('z');
    const { gender, singular, plural } = marks.has('adj') ? adjectival(head, animate, notes) : decline(head, notes);
    const whole = (forms: Forms, of: Gender | 'pl'): Forms =>
      formsBy((at) => {
        const all = words.map((word, index) => (index === place ? forms[at] : adjectiveForm(word, of, at, animate)));
        return all.join(' ') + (tail ? ` ${tail}` : '');
      });
    return {
      gender,
      animate,
      virile,
      adjectival: marks.has('adj'),
      always: marks.has('mass') ? 'singular' : marks.has('many') ? 'plural' : undefined,
      singular: whole(singular, gender),
      plural: whole(plural, 'pl'),
    };
  };
  return (entry) => {
    let noun = known.get(entry);
    if (!noun) known.set(entry, (noun = phraseOf(entry)));
    return noun;
  };
}

function notesOf(noted: string): Notes {
  const marks = new Set<string>();
  const given = new Map<string, string>();
  for (const note of noted.split(' ').filter(Boolean)) {
    const [key = '', value] = note.split('=');
    if (value === undefined) marks.add(key);
    else given.set(key, value);
  }
  return { marks, given };
}
