import { isDeepStrictEqual } from 'node:util';
import { isPlainMap, type Plain } from './plain.js';

/** What becomes of the entries of a list, in its order: kept or changed in place, removed, added after what precedes. */
export type Aligned =
  | { kind: 'keep'; before: number; after: number }
  | { kind: 'remove'; before: number }
  | { kind: 'add'; after: number };

/**
 * Sets the entries of a list beside those that it shall have: by their ids where all have one, else from both ends,
 * so that what stands between is changed in place.
 *
 * @param renamed new ids → the old ones
 * @returns undefined where entries have changed places
 */
export function align(
  before: readonly Plain[],
  after: readonly Plain[],
  renamed: ReadonlyMap<string, string>,
): Aligned[] | undefined {
  const ids = [before.map(idOf), after.map((entry) => renamedId(entry, renamed))] as const;
  const [old, wanted] = ids;
  const byId = [...old, ...wanted].every((id) => id !== undefined) && new Set(old).size === old.length;
  return byId ? alignIds(old, wanted) : alignEnds(before, after);
}

function alignIds(old: readonly unknown[], wanted: readonly unknown[]): Aligned[] | undefined {
  const known = new Set(old);
  const kept = new Set(wanted.filter((id) => known.has(id)));
  const aligned: Aligned[] = [];
  let at = 0;
  const passRemoved = (): void => {
    for (; at < old.length && !kept.has(old[at]); at++) aligned.push({ kind: 'remove', before: at });
  };
  passRemoved();
  for (const [after, id] of wanted.entries()) {
    if (!kept.has(id)) aligned.push({ kind: 'add', after });
    else if (old[at] === id) {
      aligned.push({ kind: 'keep', before: at++, after });
      passRemoved();
    } else return undefined;
  }
  return aligned;
}

function alignEnds(before: readonly Plain[], after: readonly Plain[]): Aligned[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isDeepStrictEqual(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isDeepStrictEqual(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const pairs = shorter - tail;
  const aligned: Aligned[] = [];
  for (let at = 0; at < pairs; at++) aligned.push({ kind: 'keep', before: at, after: at });
  for (let at = pairs; at < before.length - tail; at++) aligned.push({ kind: 'remove', before: at });
  for (let at = pairs; at < after.length - tail; at++) aligned.push({ kind: 'add', after: at });
  for (let at = tail; at > 0; at--)
    aligned.push({ kind: 'keep', before: before.length - at, after: after.length - at });
  return aligned;
}

function idOf(entry: Plain | undefined): string | undefined {
  return isPlainMap(entry) && typeof entry.id === 'string' ? entry.id : undefined;
}

function renamedId(entry: Plain, renamed: ReadonlyMap<string, string>): string | undefined {
  const id = idOf(entry);
  return id === undefined ? undefined : (renamed.get(id) ?? id);
}
