import type { Result } from './result.js';

/** The sets that are spoken of: groups, or all outlets together. */
export function spokenSets({ by, sets }: Result): ReadonlySet<string> {
  return new Set(by === 'group' ? sets.map(({ id }) => id) : ['all']);
}
