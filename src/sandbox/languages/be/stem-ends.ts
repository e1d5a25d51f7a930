/** Ends of stems that are always hard: no е and no і stands after them. */
export const HARD = /[жшчцр]$/;
/** Ends of stems after which no ы stands. */
export const VELAR = /[гкх]$/;

const SOFTENED: Readonly<Record<string, string>> = { т: 'ц', д: 'дз', г: 'з', х: 'с' };

/** A stem with the ending of the locative: `завод` is `заводзе`, `фабрык` `фабрыцы`, `цэнтр` `цэнтры`. */
export function locative(stem: string): string {
  if (HARD.test(stem)) return `${stem}ы`;
  if (stem.endsWith('к')) return `${stem.slice(0, -1)}цы`; // where it is not stressed
  return `${stem.slice(0, -1)}${SOFTENED[stem.at(-1)!] ?? stem.at(-1)!}е`;
}
