import type { Path } from './yaml-file.js';

/** One entry of a list of maps, whatever is wrong with it. */
export interface Entry {
  readonly path: Path;
  readonly id: string | undefined;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The entries of a list; what is not a map is left to the check of shape. */
export function entries(value: unknown, key: string, before: Path = []): Entry[] {
  const list = isMap(value) ? value[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, index) =>
    isMap(entry)
      ? [{ path: [...before, key, index], id: typeof entry.id === 'string' ? entry.id : undefined, value: entry }]
      : [],
  );
}

/** The texts of a list with their paths. */
export function texts({ path, value }: Entry, key: string): { text: string; path: Path }[] {
  const list = value[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((text: unknown, index) =>
    typeof text === 'string' ? [{ text, path: [...path, key, index] }] : [],
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
