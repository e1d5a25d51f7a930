/** Ends of stems that are soft, or were once: they take -u in the locative, -e in the plural. */
export const SOFT = /(?:[jlcżi]|cz|sz|rz|dz)$/;
/** Ends of stems after which i stands and no y. */
export const VELAR = /[kg]$/;

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
