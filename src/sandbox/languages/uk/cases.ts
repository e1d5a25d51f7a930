/** Nominative, genitive, dative, accusative, instrumental, locative. */
export type Case = 'n' | 'g' | 'd' | 'a' | 'i' | 'l';
export type Gender = 'm' | 'f' | 'n';
export type Forms = Readonly<Record<Case, string>>;

/** Ends of stems of the mixed group: -ем and -ею like the soft, but -а and -у. */
export const HUSH = /[жшчщ]$/;

/** A form for every case. */
export function formsBy(form: (at: Case) => string): Forms {
  return { n: form('n'), g: form('g'), d: form('d'), a: form('a'), i: form('i'), l: form('l') };
}

const SOFTENED: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' };

/** A stem before the -і of dative and locative: `книг` is `книз-`. */
export function softened(stem: string): string {
  return stem.slice(0, -1) + (SOFTENED[stem.at(-1)!] ?? stem.at(-1)!);
}
