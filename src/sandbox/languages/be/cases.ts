/** Nominative, genitive, dative, accusative, instrumental, locative. */
export type Case = 'n' | 'g' | 'd' | 'a' | 'i' | 'l';
export type Gender = 'm' | 'f' | 'n';
export type Forms = Readonly<Record<Case, string>>;

/** Ends of stems that are always hard: no е and no і stands after them. */
export const HARD = /[жшчцр]$/;
/** Ends of stems after which no ы stands. */
export const VELAR = /[гкх]$/;

/** A form for every case. */
export function formsBy(form: (at: Case) => string): Forms {
  return { n: form('n'), g: form('g'), d: form('d'), a: form('a'), i: form('i'), l: form('l') };
}

const SOFTENED: Readonly<Record<string, string>> = { т: 'ц', д: 'дз', г: 'з', х: 'с' };

/** A stem with the ending of the locative: `завод` is `заводзе`, `фабрык` `фабрыцы`, `цэнтр` `цэнтры`. */
export function locative(stem: string): string {
  if (HARD.test(stem)) return `${stem}ы`;
  if (stem.endsWith('к')) return `${stem.slice(0, -1)}цы`; // where it is not stressed
  return `${stem.slice(0, -1)}${SOFTENED[stem.at(-1)!] ?? stem.at(-1)!}е`;
}
