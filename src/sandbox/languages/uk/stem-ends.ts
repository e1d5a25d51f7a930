/** Ends of stems of the mixed group: -ем and -ею like the soft, but -а and -у. */
export const HUSH = /[жшчщ]$/;

const SOFTENED: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' };

/** A stem before the -і of dative and locative: `книг` is `книз-`. */
export function softened(stem: string): string {
  return stem.slice(0, -1) + (SOFTENED[stem.at(-1)!] ?? stem.at(-1)!);
}
