import type { Case, Forms, Gender } from './forms.js';

/** An adjective's stem with its endings. The accusative of masculine and plural is only read where it is no other case. */
export interface AdjectiveEndings {
  stem: string;
  m: Forms;
  f: Forms;
  /** nominative and accusative of the neuter, which has the rest from the masculine */
  n: string;
  pl: Forms;
}

/** A form of an adjective by its dictionary form; the accusative as the noun's animacy wants it. */
export type AdjectiveForm = (dictionary: string, gender: Gender | 'pl', at: Case, animate: boolean) => string;

/**
 * Adjectives of a language by what their endings are. `animatePlural` is whether the plural of animals and people has
 * its accusative from the genitive: not so in Polish, where only men do.
 */
export function adjectiveForms(
  endingsOf: (dictionary: string) => AdjectiveEndings,
  { animatePlural }: { animatePlural: boolean },
): AdjectiveForm {
  const known = new Map<string, AdjectiveEndings>();
  return (dictionary, gender, at, animate) => {
    let endings = known.get(dictionary);
    if (!endings) known.set(dictionary, (endings = endingsOf(dictionary)));
    const { stem, m, f, n, pl } = endings;
    if (gender === 'f') return stem + f[at];
    if (gender === 'n') return stem + (at === 'n' || at === 'a' ? n : m[at]);
    if (gender === 'm') return stem + m[at === 'a' ? (animate ? 'g' : 'n') : at];
    return stem + pl[at === 'a' ? (animate && animatePlural ? 'g' : 'n') : at];
  };
}
