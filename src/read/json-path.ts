/**
 * Paths into objects and lists: `user.name`, `messages.0.text`; a key with a dot in it stands in quotes, `"a.b".c`.
 * A name that a record has as it stands is that value, whatever dots it holds.
 */

const parsed = new Map<string, readonly string[]>();

/** The keys of a path, from outside in; [] for ''. Quotes that are not closed are taken as they stand. */
export function pathKeys(path: string): readonly string[] {
  let keys = parsed.get(path);
  if (keys) return keys;
  keys = path === '' ? [] : [...path.matchAll(/(?:^|\.)(?:"((?:[^"\\]|\\.)*)"(?=\.|$)|([^.]*))/g)].map(keyOf);
  if (parsed.size < 10_000) parsed.set(path, keys);
  return keys;
}

function keyOf([, quoted, bare = '']: RegExpMatchArray): string {
  return quoted === undefined ? bare : quoted.replace(/\\(.)/gs, '$1');
}

/** A key as it stands in a path. */
export function quotedKey(key: string): string {
  return /^[^."{}\\]+$/.test(key) ? key : `"${key.replace(/["\\]/g, String.raw`\$&`)}"`;
}

/** What stands in a record under a name or at a path; undefined where it does not lead anywhere. */
export function valueAt(record: unknown, name: string): unknown {
  if (typeof record !== 'object' || record === null) return undefined;
  if (Object.hasOwn(record, name)) return (record as Record<string, unknown>)[name];
  let here: unknown = record;
  for (const key of pathKeys(name)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    if (Array.isArray(here) && key === 'length') return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

/**
 * The keys to the records that a path leads to: the elements of a list, `data.items`, or where it ends with `*` each of
 * what an object or list holds, `byId.*`. '' is the whole.
 */
export function recordKeys(path: string): readonly string[] {
  const keys = pathKeys(path);
  return keys.length === 0 || keys.at(-1) === '*' ? keys : [...keys, '*'];
}
