/** Nominative, genitive, dative, accusative, instrumental, locative. */
export type Case = 'n' | 'g' | 'd' | 'a' | 'i' | 'l';
export type Gender = 'm' | 'f' | 'n';
export type Forms = Readonly<Record<Case, string>>;

/** Ends of stems that are soft, or were once: they take -u in the locative, -e in the plural. */
export const SOFT = /(?:[jlcżi]|cz|sz|rz|dz)$/;
/** Ends of stems after which i stands and no y. */
export const VELAR = /[kg]$/;

/** A form for every case. */
export function formsBy(form: (at: Case) => string): Forms {
  return { n: form('n'), g: form('g'), d: form('d'), a: form('a'), i: form('i'), l: form('l') };
}

const SOFTENED: readonly (readonly [string, string])[] = [
  ['st', 'ści'],
  ['zd', 'ździ'],
  ['sł', 'śl'],
  ['sn', 'śni'],
  ['zm', 'źmi'],
  ['ch', 'sz'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['r', 'rz'],
  ['ł', 'l'],
  ['k', 'c'],
  ['g', 'dz'],
];

/** A hard stem before the -e of the locative: `most` is `mości-`, `książk` is `książc-`. */
export function softened(stem: string): string {
  const [from, to] = SOFTENED.find(([end]) => stem.endsWith(end)) ?? ['', 'i'];
  return stem.slice(0, stem.length - from.length) + to;
}
