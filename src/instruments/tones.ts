/** Six groups can be told apart by tone and mark; what comes after them wears the neutral tone. */

export interface Tone {
  /** CSS custom property `--tone-NAME`: contrast with the paper is 3 or more */
  name: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'none';
  /** the second cue, for whom tones look alike */
  symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'cross';
}

export const tones: readonly Tone[] = [
  { name: 'a', symbol: 'circle' },
  { name: 'b', symbol: 'square' },
  { name: 'c', symbol: 'triangle' },
  { name: 'd', symbol: 'diamond' },
  { name: 'e', symbol: 'star' },
  { name: 'f', symbol: 'cross' },
];

export const neutral: Tone = { name: 'none', symbol: 'circle' };

/** Tones by set, in the order in which sets are given. */
export function tonesFor(sets: readonly string[]): ReadonlyMap<string, Tone> {
  return new Map(sets.slice(0, tones.length).map((set, index) => [set, tones[index] ?? neutral]));
}

export function fillOf({ name }: Tone): string {
  return `var(--tone-${name})`;
}
