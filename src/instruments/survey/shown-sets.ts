import type { Result } from './result.js';

/** Sets that a chart has room for: the six groups with most items, in the casebook's order, or all outlets together. */
export function shownSets({ by, sets }: Result, most = 6): Result['sets'] {
  const seen = sets.filter(({ items }) => items > 0);
  if (by === 'outlet') return seen.slice(0, 1);
  const kept = new Set([...seen].sort((a, b) => b.items - a.items || (a.id < b.id ? -1 : 1)).slice(0, most));
  return seen.filter((set) => kept.has(set));
}

/** Narratives that a chart has room for: those with most matches, in the codebook's order. */
export function shownNarratives({ narratives }: Result, most: number): Result['narratives'] {
  const matched = narratives.filter(({ n }) => n > 0);
  const kept = new Set([...matched].sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1)).slice(0, most));
  return matched.filter((narrative) => kept.has(narrative));
}
