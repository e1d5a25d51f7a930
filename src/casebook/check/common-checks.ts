/** What is checked alike in several files. */
import type { Mistake } from '../../vocabulary/errors.js';
import { nearest } from '../suggest.js';
import type { Entry } from './entries.js';
import { mistakeAt } from './mistake-at.js';
import { didYouMean, languageMeant } from './wording.js';
import type { Path, YamlFile } from './yaml-file.js';

/** Ids that stand twice in a list. @param what `outlet`, `group`, … */
export function repeatedIds(file: YamlFile, what: string, list: readonly Entry[]): Mistake[] {
  const first = new Map<string, Entry>();
  return list.flatMap((entry) => {
    if (entry.id === undefined) return [];
    const earlier = first.get(entry.id);
    if (earlier === undefined) {
      first.set(entry.id, entry);
      return [];
    }
    const { line } = file.place(file.offset([...earlier.path, 'id']));
    return [
      mistakeAt(file, [...entry.path, 'id'], {
        code: 'duplicate-id',
        what: `the ${what} "${entry.id}" stands twice`,
        hint: `it is also on line ${line}: give one of them another id`,
      }),
    ];
  });
}

/** A reference to something that the file does not list. @param list the key under which such things are listed */
export function unknownReference(
  file: YamlFile,
  path: Path,
  { what, id, known, list }: { what: string; id: string; known: readonly string[]; list: string },
): Mistake[] {
  if (known.includes(id)) return [];
  const meant = nearest(id, known);
  return [
    mistakeAt(file, path, {
      code: `unknown-${what}`,
      what: `there is no ${what} "${id}"`,
      hint: meant ? didYouMean(meant) : `list it under "${list}:"`,
    }),
  ];
}

/** A period that ends before it begins. */
export function backwards(file: YamlFile, path: Path, value: unknown): Mistake[] {
  const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown };
  if (typeof from !== 'string' || typeof to !== 'string' || !isDay(from) || !isDay(to) || from <= to) return [];
  return [
    mistakeAt(file, [...path, 'to'], {
      code: 'ends-before-it-begins',
      what: `${to} is before ${from}`,
      hint: 'exchange them, or mend one',
    }),
  ];
}

/** A code that has the form of one but is not the one that items carry: `rus` for `ru`, `ua` for `uk`. */
export function misnamedLanguage(file: YamlFile, path: Path, code: string, of: 'value' | 'key' = 'value'): Mistake[] {
  if (!/^[a-z]{2,3}$/.test(code)) return []; // a mistake of shape
  const meant = languageMeant(code);
  if (meant === undefined || meant === code) return [];
  const what = `"${code}" is not the code of a language`;
  return [mistakeAt(file, path, { code: 'unknown-language', what, hint: didYouMean(meant) }, of)];
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
