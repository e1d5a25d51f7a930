import type { Mistake } from '../../vocabulary/errors.js';
import { holdsForNothing } from '../query/holds-for-nothing.js';
import { parseQuery } from '../query/parse-query.js';
import { QueryError } from '../query/query-error.js';
import { misnamedLanguage, repeatedIds, unknownReference } from './common-checks.js';
import { entries, texts, type Entry } from './entries.js';
import { mistakeAt } from './mistake-at.js';
import { placeInScalar } from './place-in-scalar.js';
import type { Path, YamlFile } from './yaml-file.js';

/** What codebook.yaml can have wrong beside its shape. */
export function checkCodebook(file: YamlFile): Mistake[] {
  const themes = entries(file.value, 'themes');
  const narratives = entries(file.value, 'narratives');
  const themeIds = themes.flatMap(({ id }) => id ?? []);
  const narrativeIds = narratives.flatMap(({ id }) => id ?? []);
  return [
    ...repeatedIds(file, 'theme', themes),
    ...repeatedIds(file, 'narrative', narratives),
    ...narratives.flatMap((narrative) => [
      ...theme(file, narrative, themeIds),
      ...['supports', 'contradicts'].flatMap((key) =>
        texts(narrative, key).flatMap(({ text, path }) =>
          text === narrative.id
            ? [mistakeAt(file, path, { code: 'refers-to-itself', what: `"${text}" ${key} itself`, hint: 'remove it' })]
            : unknownReference(file, path, { what: 'narrative', id: text, known: narrativeIds, list: 'narratives' }),
        ),
      ),
      ...queries(file, narrative),
    ]),
  ];
}

function theme(file: YamlFile, { path, value }: Entry, known: readonly string[]): Mistake[] {
  if (typeof value.theme !== 'string') return [];
  return unknownReference(file, [...path, 'theme'], { what: 'theme', id: value.theme, known, list: 'themes' });
}

function queries(file: YamlFile, { path, value }: Entry): Mistake[] {
  if (value.queries === null || typeof value.queries !== 'object' || Array.isArray(value.queries)) return [];
  return Object.entries(value.queries).flatMap(([language, stated]: [string, unknown]) => {
    const at = [...path, 'queries', language];
    const all: [unknown, Path][] = Array.isArray(stated)
      ? stated.map((query: unknown, index) => [query, [...at, index]])
      : [[stated, at]];
    return [
      ...(language === 'any' ? [] : misnamedLanguage(file, at, language, 'key')),
      ...all.flatMap(([query, where]) => (typeof query === 'string' ? wrongQuery(file, where, query) : [])),
    ];
  });
}

function wrongQuery(file: YamlFile, path: Path, text: string): Mistake[] {
  if (text.trim() === '') return []; // a mistake of shape
  try {
    if (!holdsForNothing(parseQuery(text))) return [];
    return [
      mistakeAt(file, path, {
        code: 'query-only-negative',
        what: 'the query says only what must not be there, so that nearly everything matches',
        hint: 'say a word that must be there',
      }),
    ];
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { code, message, hint, offset } = error;
    return [
      {
        code,
        file: file.name,
        ...placeInScalar(file, path, text, offset),
        what: message,
        ...(hint === undefined ? {} : { hint }),
      },
    ];
  }
}
